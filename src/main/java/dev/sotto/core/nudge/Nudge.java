package dev.sotto.core.nudge;

import dev.sotto.core.checkin.Slot;
import dev.sotto.core.person.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * One message with check-in buttons, and what stands on it.
 *
 * @param askedAt when it was written
 * @param messageId the message it became; 0 until it has left
 * @param lines one a practice, in the order they are shown
 */
public record Nudge(
    NudgeId id,
    PersonId person,
    Origin origin,
    Face face,
    Instant askedAt,
    long messageId,
    List<Item> lines) {

  /** Why a nudge was written. */
  public enum Origin {
    /** A planned time came. Counts towards the day's allowance. */
    PLANNED,
    /** The person asked to be asked again. */
    LOOK_IN,
    /** The person asked to see today. Nothing unprompted about it. */
    ON_REQUEST
  }

  /** Which buttons a nudge shows. */
  public enum Face {
    /** The check-in labels. */
    ASKING,
    /** When to look in again. */
    CHOOSING_LATER
  }

  /** What is said in passing below a settled line, because it takes no message there. */
  public enum Aside {
    NONE,
    /** It was put off a few times, and is practised now. */
    GOOD_TO_HAVE_IT_BACK
  }

  /**
   * One practice on a nudge.
   *
   * @param lookInAt when the bot asks about it again; {@link Instant#EPOCH} when it does not
   * @param aside what stands below its line once it is settled
   */
  public record Item(Slot slot, Instant lookInAt, Aside aside) {
    public boolean waitsForLater() {
      return lookInAt.isAfter(Instant.EPOCH);
    }
  }
}
