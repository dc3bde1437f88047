package dev.sotto.core.person;

/**
 * Someone who talks with the bot in a private chat.
 *
 * @param deepLink what came with the link they first followed; blank if nothing did
 */
public record Person(
    PersonId id, Standing standing, Settings settings, Pause pause, PrivateText deepLink) {

  public Person standing(Standing standing) {
    return new Person(id, standing, settings, pause, deepLink);
  }

  public Person settings(Settings settings) {
    return new Person(id, standing, settings, pause, deepLink);
  }

  public Person pause(Pause pause) {
    return new Person(id, standing, settings, pause, deepLink);
  }

  /** The same person after they followed a link. */
  public Person following(PrivateText deepLink) {
    return new Person(id, standing, settings, pause, deepLink);
  }
}
