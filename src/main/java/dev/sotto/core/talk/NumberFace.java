package dev.sotto.core.talk;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import dev.sotto.core.week.NumberAsked;
import dev.sotto.core.week.WeeklyNumber;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The one number a week as it stands on a nudge, below everything else there.
 *
 * <pre>
 * Worry this week, 1 to 10             Worry this week: 6
 * [1] [2] [3] [4] [5]                  [Another number]
 * [6] [7] [8] [9] [10]
 * </pre>
 */
public record NumberFace(NumberAsked number, Scene scene) {
  private static final int IN_A_ROW = 5;

  /** Whether a button of a nudge is one of these. */
  public static boolean has(Option option) {
    return option.chip() == Chip.WEEKLY_NUMBER || option.chip() == Chip.WEEKLY_OTHER;
  }

  /** The line and the buttons; an option's argument says week and number. */
  public Question drawn() {
    String name = name();
    if (number.isTold()) {
      String value = String.valueOf(number.value());
      return Question.of(Line.NUMBER_TOLD, "name", name, "number", value)
          .row(Option.of(Chip.WEEKLY_OTHER, week(number.monday()), ""));
    }
    return Question.of(Line.NUMBER_ASK, "name", name).grid(IN_A_ROW, values());
  }

  /** Whoever set a code word wants nothing else on a lock screen. */
  private String name() {
    return scene.settings().codeWord().isBlank()
        ? NudgeFace.capital(number.name().words())
        : scene.books().wording().word(Line.NUMBER_DISCREET);
  }

  private List<Option> values() {
    return IntStream.rangeClosed(WeeklyNumber.LEAST, WeeklyNumber.MOST)
        .mapToObj(
            value ->
                Option.of(
                    Chip.WEEKLY_NUMBER,
                    week(number.monday()) + RemarkTap.BETWEEN + value,
                    String.valueOf(value)))
        .toList();
  }

  private static String week(Day monday) {
    return monday.date().toString();
  }
}
