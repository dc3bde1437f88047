package dev.sotto.core.nudge;

import dev.sotto.core.nudge.Ruling.Held;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides for one person, at the instant of sending, what a nudge asks about. Promises Q1 and Q3 to
 * Q6 hold here; each has its {@link Reason}.
 */
public final class NudgePolicy {

  /** Q4: moments this close to the earliest go out with it. */
  public static final Duration REACH = Duration.ofMinutes(30);

  /** Q6: a moment older than this is dropped. A nudge works within the hour (Bell 2023). */
  public static final Duration LATEST = Duration.ofMinutes(60);

  /** Q5: an open talk is left alone this long after the person's last word in it. */
  public static final Duration TALK_RESTS = Duration.ofHours(2);

  /** Q4: planned nudges a Day, unless the person raises it. */
  public static final int ALLOWANCE = 3;

  private NudgePolicy() {}

  /**
   * Rules on the moments of one person.
   *
   * @param dues what is due by {@code now}, and what comes due within {@link #REACH} of that
   */
  public static Ruling rule(Collection<Due> dues, Circumstances then, Instant now) {
    List<Due> asked = bundle(dues.stream().filter(due -> mayBeAsked(due, then, now)), now);
    List<Held> held =
        dues.stream()
            .filter(due -> !asked.contains(due))
            .map(due -> new Held(due, Reason.against(due, then, now).findFirst().orElseThrow()))
            .toList();
    return new Ruling(asked, held);
  }

  /** A moment ahead may be asked about early, in company. */
  private static boolean mayBeAsked(Due due, Circumstances then, Instant now) {
    return Reason.against(due, then, now).allMatch(Reason.NOT_YET::equals);
  }

  /** The earliest takes along what comes soon after it; whatever is due by now goes out as one. */
  private static List<Due> bundle(Stream<Due> open, Instant now) {
    List<Due> inOrder = open.sorted(Comparator.comparing(Due::at)).toList();
    if (inOrder.isEmpty() || inOrder.get(0).at().isAfter(now)) {
      return List.of();
    }
    Instant reach = inOrder.get(0).at().plus(REACH);
    return inOrder.stream()
        .filter(due -> !due.at().isAfter(now) || !due.at().isAfter(reach))
        .toList();
  }
}
