package dev.sotto.core.week;

import dev.sotto.core.practice.PracticeId;
import java.util.List;
import java.util.Map;

/**
 * What belongs on a Page besides what was said about practices.
 *
 * @param lines the session list, in its order
 * @param uses how often each practice was used outside its time
 * @param numbers one a week at most, earliest first
 */
public record Besides(
    List<SessionLine> lines, Map<PracticeId, Integer> uses, List<WeeklyNumber> numbers) {
  public static final Besides NOTHING = new Besides(List.of(), Map.of(), List.of());

  public Besides {
    lines = List.copyOf(lines);
    uses = Map.copyOf(uses);
    numbers = List.copyOf(numbers);
  }

  public int usesOf(PracticeId practice) {
    return uses.getOrDefault(practice, 0);
  }
}
