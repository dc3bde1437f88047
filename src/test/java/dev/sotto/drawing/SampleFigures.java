package dev.sotto.drawing;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.week.Card;
import dev.sotto.core.week.Entry;
import dev.sotto.core.week.Entry.Occasion;
import dev.sotto.core.week.Legend;
import dev.sotto.core.week.Page;
import dev.sotto.core.week.Strip;
import dev.sotto.core.week.WeekDay;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cards and Pages to look at and to compare with, the same ones every time. */
final class SampleFigures {
  static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

  static final Legend LEGEND =
      new Legend(
          Map.of(
              Outcome.DONE, "done",
              Outcome.TINY, "tiny step",
              Outcome.TRIED, "tried",
              Outcome.NOT_TODAY, "not today",
              Outcome.REST, "rest"),
          "no answer",
          Arrays.stream(DayOfWeek.values())
              .collect(
                  Collectors.toMap(
                      day -> day, day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))),
          Map.of(
              DayPart.MORNING, "morning",
              DayPart.AFTERNOON, "afternoon",
              DayPart.EVENING, "evening",
              DayPart.NIGHT, "night",
              DayPart.UNTOLD, ""),
          "min");

  private static final String MORE = "… {number} more lines";

  static final String FOOT = "Self-reported. Blank = no answer.";

  /** The practices of {@link #week()} in the scripts that names come in. */
  static final List<String> SCRIPTS =
      List.of(
          "Žluťoučký kůň, 5 minut",
          "Дыхание 4-7-8 у окна",
          "Αναπνοή δίπλα στο παράθυρο",
          "تنفس بطيء قبل النوم",
          "נשימה איטית לפני השינה",
          "अभ्यास: धीमी श्वास और क्षमा",
          "寝る前にゆっくり呼吸する",
          "🌱 Walk 🚶‍♀️ with the dog ❤️");

  private static final List<DayPart> PARTS =
      List.of(DayPart.MORNING, DayPart.AFTERNOON, DayPart.EVENING, DayPart.NIGHT);

  private static final List<Outcome> MOSTLY_DONE =
      List.of(
          Outcome.DONE,
          Outcome.DONE,
          Outcome.DONE,
          Outcome.TINY,
          Outcome.TRIED,
          Outcome.NOT_TODAY,
          Outcome.REST);

  private SampleFigures() {}

  static Map<String, Card> cards() {
    return Map.of("week", week(), "month", month(), "scripts", scripts());
  }

  static Map<String, Page> pages() {
    return Map.of(
        "page", page(),
        "first", firstWeek(),
        "weeks", tenWeeks(),
        "overfull", overfull(),
        "languages", languages());
  }

  /** What there is after one week. */
  static Page firstWeek() {
    return new Page(
        "My week",
        "16 – 22 November 2026",
        List.of(new Page.Strips("The days", List.of(new Strip("Walk", days(7, 4, 4), "")))),
        LEGEND,
        MORE,
        FOOT);
  }

  /** A week of three practices in which each mark stands. */
  static Card week() {
    return new Card(
        "16 – 22 November",
        List.of(
            new Strip(
                "4-7-8 breathing",
                List.of(
                    day(0, entry(Outcome.DONE, 2, DayPart.MORNING)),
                    day(1, entry(Outcome.TINY, 1, DayPart.MORNING)),
                    day(2, entry(Outcome.TRIED, 0, DayPart.AFTERNOON)),
                    day(3),
                    day(4, entry(Outcome.NOT_TODAY, 0, DayPart.EVENING)),
                    day(5, entry(Outcome.REST, 0, DayPart.UNTOLD)),
                    day(6, entry(Outcome.DONE, 12, DayPart.NIGHT))),
                "4 of 6 planned — 1 tiny, 1 tried"),
            new Strip(
                "Thought record after the evening news, the long form with all of its columns",
                List.of(
                    day(
                        0,
                        entry(Outcome.DONE, 5, DayPart.MORNING),
                        entry(Outcome.DONE, 10, DayPart.EVENING)),
                    day(
                        1,
                        entry(Outcome.TINY, 1, DayPart.MORNING),
                        entry(Outcome.TRIED, 0, DayPart.AFTERNOON),
                        entry(Outcome.DONE, 120, DayPart.EVENING)),
                    day(2),
                    day(
                        3,
                        entry(Outcome.REST, 0, DayPart.MORNING),
                        entry(Outcome.NOT_TODAY, 0, DayPart.EVENING)),
                    day(4, entry(Outcome.DONE, 20, DayPart.AFTERNOON)),
                    day(5),
                    day(6)),
                "5 of 8 planned — 1 tiny, 1 tried"),
            new Strip(
                "Walk",
                List.of(
                    day(0),
                    day(1),
                    day(2, entry(Outcome.DONE, 45, DayPart.AFTERNOON)),
                    day(3),
                    day(4),
                    day(5, entry(Outcome.TINY, 0, DayPart.UNTOLD)),
                    day(6)),
                "")),
        List.of("too tired · 3 times", "it felt too big · once"),
        LEGEND,
        FOOT);
  }

  /** Five weeks of two practices. */
  static Card month() {
    return new Card(
        "19 October – 22 November",
        List.of(
            new Strip("4-7-8 breathing", days(35, 1, 3), "21 of 27 planned — 4 tiny, 2 tried"),
            new Strip("Call somebody", days(35, 2, 6), "")),
        List.of("too tired · 3 times"),
        LEGEND,
        FOOT);
  }

  /** A week with a name in every script there is a font for. */
  static Card scripts() {
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < SCRIPTS.size(); i++) {
      strips.add(new Strip(SCRIPTS.get(i), days(7, i, 3), ""));
    }
    return new Card("16 – 22 November", strips, List.of(), LEGEND, FOOT);
  }

  /** What somebody would bring after two weeks. */
  static Page page() {
    return new Page(
        "My two weeks",
        "9 – 22 November 2026",
        List.of(
            new Page.Lines(
                "What we agreed on",
                List.of(
                    "4-7-8 breathing for 2 minutes, weekdays at 08:00 after coffee",
                    "“One thought record when the evening gets heavy; stop after ten minutes.”",
                    "A walk when there is light")),
            new Page.Strips(
                "The days",
                List.of(
                    new Strip(
                        "4-7-8 breathing", days(14, 1, 3), "8 of 10 planned — 1 tiny, 1 tried"),
                    new Strip("Thought record", days(14, 2, 5), "3 of 5 planned"),
                    new Strip("Walk", days(14, 3, 6), ""))),
            new Page.Lines(
                "What got in the way", List.of("too tired · 3 times", "a full day · twice")),
            new Page.Lines("What helped", List.of("more often in the morning", "after coffee")),
            new Page.Lines(
                "For the session",
                List.of(
                    "The breathing made Tuesday worse: dizzy after the second round.",
                    "How do I start when everything in me says no?",
                    "Ask about sleep")),
            new Page.Lines("Worry, 1–10", List.of("9 – 15 November: 6", "16 – 22 November: 5"))),
        LEGEND,
        MORE,
        FOOT);
  }

  /** Ten weeks of six practices, and long lists. */
  static Page tenWeeks() {
    List<Strip> strips =
        IntStream.rangeClosed(1, 6)
            .mapToObj(
                i -> new Strip("Practice number " + i, days(70, i, 2 + i % 3), "41 of 60 planned"))
            .toList();
    return new Page(
        "My ten weeks",
        "14 September – 22 November 2026",
        List.of(
            new Page.Lines("What we agreed on", lines("We agreed on this and that, part", 6)),
            new Page.Strips("The days", strips),
            new Page.Lines("What got in the way", lines("something in the way, kind", 5)),
            new Page.Lines("For the session", lines("A thing I want to bring, namely", 8))),
        LEGEND,
        MORE,
        FOOT);
  }

  /** More than any sheet holds. */
  static Page overfull() {
    Page ten = tenWeeks();
    List<Page.Part> parts = new ArrayList<>(ten.parts());
    parts.add(
        new Page.Lines(
            "What else there was",
            lines("Words upon words upon words. ".repeat(20) + "And after them number", 40)));
    parts.add(new Page.Lines("Still more", lines("One more line, which is number", 60)));
    return new Page(ten.title(), ten.span(), parts, LEGEND, MORE, FOOT);
  }

  /** A Page whose lines are in every script there is a font for, and in one there is none for. */
  static Page languages() {
    List<String> lines = new ArrayList<>(SCRIPTS);
    lines.add("Mixed: Anna said שלום עולם and then مرحبا بكم (twice), okay?");
    lines.add("한국어");
    return new Page(
        "Názvy · Имена · Ονόματα",
        "9 – 22 November 2026",
        List.of(
            new Page.Lines("All of them", lines),
            new Page.Strips(
                "The days",
                SCRIPTS.subList(3, 8).stream()
                    .map(name -> new Strip(name, days(14, name.length(), 3), "8 of 10 planned"))
                    .toList())),
        LEGEND,
        MORE,
        FOOT);
  }

  private static List<String> lines(String words, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> words + " " + i).toList();
  }

  /** So many days up to the Sunday of the sample week, most of them with something in it. */
  static List<WeekDay> days(int count, long seed, int blankOneIn) {
    Random dice = new Random(seed * 31 + 7);
    List<WeekDay> days = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int offset = i + 7 - count;
      days.add(dice.nextInt(blankOneIn) == 0 ? day(offset) : day(offset, anyEntries(dice)));
    }
    return days;
  }

  private static Entry[] anyEntries(Random dice) {
    int count = dice.nextInt(6) == 0 ? 2 : 1;
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              Outcome outcome = MOSTLY_DONE.get(dice.nextInt(MOSTLY_DONE.size()));
              int minutes = outcome.counts() && dice.nextBoolean() ? 1 + dice.nextInt(25) : 0;
              return entry(outcome, minutes, PARTS.get(dice.nextInt(PARTS.size())));
            })
        .toArray(Entry[]::new);
  }

  static WeekDay day(int offset, Entry... entries) {
    return new WeekDay(new Day(MONDAY.plusDays(offset)), List.of(entries), 1);
  }

  static Entry entry(Outcome outcome, int minutes, DayPart part) {
    return new Entry(outcome, Duration.ofMinutes(minutes), part, Occasion.PLANNED);
  }
}
