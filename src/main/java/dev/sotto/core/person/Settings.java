package dev.sotto.core.person;

import java.time.LocalTime;
import java.time.ZoneId;

/**
 * What a person set.
 *
 * @param zone where their clock is; never an offset
 * @param dayStart when a new Day begins for them
 * @param codeWord what every nudge says instead of the practice's name; {@link PrivateText#NONE}
 *     when each practice speaks for itself
 * @param ownContact whom they would turn to, as they put it; {@link PrivateText#NONE} when they
 *     saved nobody
 */
public record Settings(
    ZoneId zone,
    LocalTime dayStart,
    QuietHours quietHours,
    Country country,
    Sound sound,
    PrivateText codeWord,
    PrivateText ownContact) {

  /** DESIGN §1: a Day starts at 03:00 unless the person chooses otherwise. */
  public static final LocalTime DEFAULT_DAY_START = LocalTime.of(3, 0);

  public static Settings in(ZoneId zone, Country country) {
    return new Settings(
        zone,
        DEFAULT_DAY_START,
        QuietHours.DEFAULT,
        country,
        Sound.AUDIBLE,
        PrivateText.NONE,
        PrivateText.NONE);
  }

  public Settings withZone(ZoneId zone) {
    return new Settings(zone, dayStart, quietHours, country, sound, codeWord, ownContact);
  }

  public Settings withDayStart(LocalTime dayStart) {
    return new Settings(zone, dayStart, quietHours, country, sound, codeWord, ownContact);
  }

  public Settings withQuietHours(QuietHours quietHours) {
    return new Settings(zone, dayStart, quietHours, country, sound, codeWord, ownContact);
  }

  public Settings withCountry(Country country) {
    return new Settings(zone, dayStart, quietHours, country, sound, codeWord, ownContact);
  }

  public Settings withSound(Sound sound) {
    return new Settings(zone, dayStart, quietHours, country, sound, codeWord, ownContact);
  }

  public Settings withCodeWord(PrivateText codeWord) {
    return new Settings(zone, dayStart, quietHours, country, sound, codeWord, ownContact);
  }

  public Settings withOwnContact(PrivateText ownContact) {
    return new Settings(zone, dayStart, quietHours, country, sound, codeWord, ownContact);
  }
}
