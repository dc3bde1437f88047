package dev.sotto.core.circle;

/**
 * Somebody's place in a round. It stays until the round is over, so that nothing shows when they
 * leave.
 *
 * @param hasLeft whether they see nothing of it any more
 */
public record Seat(Round round, int number, boolean hasLeft) {}
