package dev.sotto.core.person;

/**
 * Someone who talks with the bot in a private chat.
 *
 * @param hold all that is kept of a message that was about more than practice
 * @param deepLink what came with the link they first followed; blank if nothing did
 */
public record Person(
    PersonId id,
    Standing standing,
    Settings settings,
    Pause pause,
    Hold hold,
    PrivateText deepLink) {

  public Person standing(Standing standing) {
    return new Person(id, standing, settings, pause, hold, deepLink);
  }

  public Person settings(Settings settings) {
    return new Person(id, standing, settings, pause, hold, deepLink);
  }

  public Person pause(Pause pause) {
    return new Person(id, standing, settings, pause, hold, deepLink);
  }

  public Person hold(Hold hold) {
    return new Person(id, standing, settings, pause, hold, deepLink);
  }

  /** The same person after they followed a link. */
  public Person following(PrivateText deepLink) {
    return new Person(id, standing, settings, pause, hold, deepLink);
  }
}
