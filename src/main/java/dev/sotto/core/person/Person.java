package dev.sotto.core.person;

import java.time.Instant;

/**
 * Someone who talks with the bot in a private chat.
 *
 * @param hold all that is kept of a message that was about more than practice
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
    PrivateText deepLink,
    Instant lastHeard) {

  public Person standing(Standing standing) {
    return new Person(id, standing, settings, pause, hold, deepLink, lastHeard);
  }

  public Person settings(Settings settings) {
    return new Person(id, standing, settings, pause, hold, deepLink, lastHeard);
  }

  public Person pause(Pause pause) {
    return new Person(id, standing, settings, pause, hold, deepLink, lastHeard);
  }

  public Person hold(Hold hold) {
    return new Person(id, standing, settings, pause, hold, deepLink, lastHeard);
  }

  /** The same person after they followed a link. */
  public Person following(PrivateText deepLink) {
    return new Person(id, standing, settings, pause, hold, deepLink, lastHeard);
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
