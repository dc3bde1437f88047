package dev.sotto.core.person;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Someone who talks with the bot in a private chat.
 *
 * @param hold all that is kept of a message that was about more than practice
 * @param lowDay the latest Day on which nothing but tiny steps is asked about; {@link #NEVER} when
 *     there was none
 * @param deepLink what came with the link they first followed; blank if nothing did
 * @param lastHeard when they last said or tapped anything, to the millisecond; while they are being
 *     heard, the time before that
 */
public record Person(
    PersonId id,
    Standing standing,
    Settings settings,
    Pause pause,
    Hold hold,
    LocalDate lowDay,
    PrivateText deepLink,
    Instant lastHeard) {

  /** A Day that no one lives through. */
  public static final LocalDate NEVER = LocalDate.EPOCH;

  public Person standing(Standing standing) {
    return new Person(id, standing, settings, pause, hold, lowDay, deepLink, lastHeard);
  }

  public Person settings(Settings settings) {
    return new Person(id, standing, settings, pause, hold, lowDay, deepLink, lastHeard);
  }

  public Person pause(Pause pause) {
    return new Person(id, standing, settings, pause, hold, lowDay, deepLink, lastHeard);
  }

  public Person hold(Hold hold) {
    return new Person(id, standing, settings, pause, hold, lowDay, deepLink, lastHeard);
  }

  /** The same person on a Day with little in it. */
  public Person lowOn(LocalDate lowDay) {
    return new Person(id, standing, settings, pause, hold, lowDay, deepLink, lastHeard);
  }

  /** The same person after they followed a link. */
  public Person following(PrivateText deepLink) {
    return new Person(id, standing, settings, pause, hold, lowDay, deepLink, lastHeard);
  }

  /** Whether an instant lies in their quiet hours. */
  public boolean isQuiet(Instant instant) {
    return settings.quietHours().contains(instant.atZone(settings.zone()).toLocalTime());
  }

  /**
   * Since when they have said nothing: since their last word, or since the end of a pause, which
   * counts like one, so that nobody comes back from a rest into a silence.
   */
  public Instant silentSince(Instant now) {
    return pause.covers(now) || pause.until().isBefore(lastHeard) ? lastHeard : pause.until();
  }
}
