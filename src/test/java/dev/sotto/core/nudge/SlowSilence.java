package dev.sotto.core.nudge;

import dev.sotto.core.checkin.Day;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Promise Q3, day by day as it reads, with everything remembered that happened before. */
final class SlowSilence {
  private final List<Boolean> plannedDays = new ArrayList<>();
  private final List<Boolean> allDays = new ArrayList<>();
  private boolean asked;

  /** Whether a Day is asked, when the person last spoke on {@code since}. */
  static boolean asks(Day since, Predicate<Day> planned, Day day) {
    SlowSilence slow = new SlowSilence();
    boolean isAsked = false;
    for (Day one = since; one.compareTo(day) <= 0; one = one.plus(1)) {
      isAsked = slow.live(planned.test(one));
    }
    return isAsked;
  }

  private boolean live(boolean planned) {
    int silent = allDays.size();
    boolean isAsked = planned && (!asked || isTurn(silent));
    allDays.add(isAsked);
    if (planned) {
      plannedDays.add(isAsked);
    }
    asked |= isAsked;
    return isAsked;
  }

  private boolean isTurn(int silent) {
    if (silent <= 2) {
      return true;
    }
    if (silent <= 9) {
      return !last(plannedDays, 2).contains(true);
    }
    return silent <= 29 && !last(allDays, 6).contains(true);
  }

  private static List<Boolean> last(List<Boolean> of, int number) {
    return of.subList(Math.max(0, of.size() - number), of.size());
  }
}
