package dev.sotto.core.circle;

import java.util.Optional;

/**
 * Somebody would like to be in the next round. Going on is a wish as well: whoever makes none is
 * out when the round is over.
 *
 * @param circle the one they were invited to; empty when the bot is to find one
 */
public record Wish(Optional<CircleId> circle) {
  /** The wish of somebody who goes on as they are: with the same people, or with others. */
  public static Wish forAnother(Round round) {
    return switch (round.kind()) {
      case INVITED -> new Wish(Optional.of(round.circle()));
      case MATCHED -> new Wish(Optional.empty());
    };
  }

  public CircleKind kind() {
    return circle.isPresent() ? CircleKind.INVITED : CircleKind.MATCHED;
  }
}
