package dev.sotto.core.person;

/** Names a person inside this installation. Says nothing about who they are on Telegram. */
public record PersonId(long value) {}
