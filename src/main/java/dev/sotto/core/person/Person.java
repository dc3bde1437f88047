package dev.sotto.core.person;

import java.time.LocalDate;

/**
 * Someone who talks with the bot in a private chat.
 *
 * @param hold all that is kept of a message that was about more than practice
 * @param lowDay the latest Day on which nothing but tiny steps is asked about; {@link #NEVER} when
 *     there was none
 * @param deepLink what came with the link they first followed; blank if nothing did
 */
public record Person(
    PersonId id,
    Standing standing,
    Settings settings,
    Pause pause,
    Hold hold,
    LocalDate lowDay,
    PrivateText deepLink) {

  /** A Day that no one lives through. */
  public static final LocalDate NEVER = LocalDate.EPOCH;

  public Person standing(Standing standing) {
    return new Person(id, standing, settings, pause, hold, lowDay, deepLink);
  }

  public Person settings(Settings settings) {
    return new Person(id, standing, settings, pause, hold, lowDay, deepLink);
  }

  public Person pause(Pause pause) {
    return new Person(id, standing, settings, pause, hold, lowDay, deepLink);
  }

  public Person hold(Hold hold) {
    return new Person(id, standing, settings, pause, hold, lowDay, deepLink);
  }

  /** The same person on a Day with little in it. */
  public Person lowOn(LocalDate lowDay) {
    return new Person(id, standing, settings, pause, hold, lowDay, deepLink);
  }

  /** The same person after they followed a link. */
  public Person following(PrivateText deepLink) {
    return new Person(id, standing, settings, pause, hold, lowDay, deepLink);
  }
}
