package dev.sotto.core.circle;

import dev.sotto.core.person.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Lets people into a circle, or one into a pair.
 *
 * @param maker who made the link; sees nothing more than anyone
 * @param circle empty for a pair
 * @param uses how many it still lets in
 */
public record Invitation(PersonId maker, Optional<CircleId> circle, int uses, Instant expiresAt) {
  /** Wrong codes a person may come with in a day; after that right ones open nothing either. */
  public static final int MOST_TRIES = 10;
}
