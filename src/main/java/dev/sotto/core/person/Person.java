package dev.sotto.core.person;

/**
 * Someone who talks with the bot in a private chat.
 *
 * @param deepLink what came with the link they first followed; blank if nothing did
 */
public record Person(
    PersonId id, Standing standing, Settings settings, Pause pause, PrivateText deepLink) {}
