package dev.sotto.sandbox.world;

/**
 * Somebody who can talk with the bot, or the bot itself.
 *
 * @param id also the id of the private chat with the bot
 * @param language two-letter code of the app the person uses
 */
public record Person(long id, String name, String username, String language) {}
