package dev.sotto.core.checkin;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/**
 * How one practice went lately. What nobody answered is unknown: it makes nothing look put off.
 *
 * @param planned its planned moments, earliest first, the one in question last
 * @param told what was said about them
 */
public record Lately(List<Slot> planned, Map<Slot, Outcome> told) {
  /** BEHAVIOUR d-11. */
  private static final int FEW = 3;

  private static final int FEW_NOT_TODAY = 2;

  /** BEHAVIOUR d-12. */
  private static final int SOME = 10;

  private static final int SOME_PRACTISED = 8;

  /** BEHAVIOUR d-7: four weeks at four fifths. */
  private static final int SETTLED_DAYS = 28;

  private static final double SETTLED_SHARE = 0.8;

  public Lately {
    planned = List.copyOf(planned);
    told = Map.copyOf(told);
  }

  /** Whether two of the last three answers were that it is not for today. */
  public boolean isOftenNotToday() {
    List<Outcome> answers =
        planned.stream()
            .filter(told::containsKey)
            .map(told::get)
            .filter(outcome -> outcome != Outcome.REST)
            .toList();
    return last(answers, FEW).stream().filter(outcome -> outcome == Outcome.NOT_TODAY).count()
        >= FEW_NOT_TODAY;
  }

  /** Whether eight of the last ten planned moments were practised, in whatever size. */
  public boolean isMostlyPractised() {
    return planned.size() >= SOME && practised(last(planned, SOME)) >= SOME_PRACTISED;
  }

  /** Whether it has been practised most of the time for four weeks up to a Day. */
  public boolean isSettledOn(Day today) {
    Day since = today.minus(SETTLED_DAYS);
    boolean isLongEnough = planned.stream().anyMatch(slot -> slot.day().compareTo(since) <= 0);
    List<Slot> recent =
        planned.stream()
            .filter(slot -> ChronoUnit.DAYS.between(slot.day().date(), today.date()) < SETTLED_DAYS)
            .toList();
    return isLongEnough && !recent.isEmpty() && practised(recent) >= SETTLED_SHARE * recent.size();
  }

  private long practised(List<Slot> slots) {
    return slots.stream().filter(slot -> told.containsKey(slot) && told.get(slot).counts()).count();
  }

  private static <T> List<T> last(List<T> all, int most) {
    return all.subList(Math.max(0, all.size() - most), all.size());
  }
}
