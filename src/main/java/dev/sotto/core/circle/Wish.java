package dev.sotto.core.circle;

import java.util.Optional;

/**
 * Somebody would like to be in the next round. Going on is a wish as well: whoever makes none is
 * out when the round is over.
 *
 * @param circle the one they were invited to; empty when the bot is to find one
 */
public record Wish(Optional<CircleId> circle) {
  public CircleKind kind() {
    return circle.isPresent() ? CircleKind.INVITED : CircleKind.MATCHED;
  }
}
