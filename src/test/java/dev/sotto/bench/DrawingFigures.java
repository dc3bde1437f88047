package dev.sotto.bench;

import dev.sotto.bench.Figures.Figure;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.week.Card;
import dev.sotto.core.week.Entry;
import dev.sotto.core.week.Entry.Occasion;
import dev.sotto.core.week.Legend;
import dev.sotto.core.week.Page;
import dev.sotto.core.week.Palette;
import dev.sotto.core.week.Paper;
import dev.sotto.core.week.Press;
import dev.sotto.core.week.Strip;
import dev.sotto.core.week.WeekDay;
import dev.sotto.drawing.Drawings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The picture of a month and the Page of ten weeks of somebody who said 5,040 things about six
 * practices in that time.
 */
final class DrawingFigures implements Figures.Measurement {
  private static final int TIMES = 20;
  private static final int PRACTICES = 6;
  private static final int DAYS_OF_PICTURE = 35;
  private static final int DAYS_OF_PAGE = 70;
  private static final int ENTRIES = 5040;
  private static final LocalDate FIRST = LocalDate.of(2026, 9, 14);

  private static final Legend LEGEND =
      new Legend(
          Map.of(Outcome.DONE, "done"),
          "no answer",
          Map.of(),
          Map.of(DayPart.NIGHT, "night"),
          "min");

  @Override
  public List<Figure> measure(Path folder) {
    Press press = new Drawings();
    Card card =
        new Card("a month", strips(DAYS_OF_PICTURE), List.of("too tired"), LEGEND, "self-reported");
    Page page =
        new Page(
            "My ten weeks",
            "ten weeks",
            List.of(
                new Page.Strips("The days", strips(DAYS_OF_PAGE)),
                lines("Agreed"),
                lines("To bring")),
            LEGEND,
            "and {number} more",
            "self-reported");
    return List.of(
        figure("picture", () -> press.picture(card, Palette.LIGHT)),
        figure("Page", () -> press.sheet(page, Paper.A4, Locale.ENGLISH)));
  }

  private static Figure figure(String what, Runnable deed) {
    long began = System.nanoTime();
    deed.run();
    double first = (System.nanoTime() - began) / 1e6;
    Timing timing = Timing.of(TIMES, deed);
    return Figure.of(
        what + " of 5,040 entries, median",
        "≤ 300 ms",
        "%.0f ms; the first one %.0f ms",
        timing.millis(50),
        first);
  }

  private static List<Strip> strips(int days) {
    return IntStream.rangeClosed(1, PRACTICES)
        .mapToObj(i -> new Strip("Practice " + i, days(days), "41 of 60 planned"))
        .toList();
  }

  private static List<WeekDay> days(int count) {
    Entry entry = new Entry(Outcome.DONE, Duration.ofMinutes(2), DayPart.MORNING, Occasion.PLANNED);
    List<Entry> entries = Collections.nCopies(ENTRIES / PRACTICES / count, entry);
    return IntStream.range(0, count)
        .mapToObj(i -> new WeekDay(new Day(FIRST.plusDays(i)), entries, 1))
        .toList();
  }

  private static Page.Part lines(String heading) {
    return new Page.Lines(
        heading, IntStream.rangeClosed(1, 12).mapToObj(i -> heading + ", line " + i).toList());
  }
}
