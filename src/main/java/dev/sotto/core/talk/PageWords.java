package dev.sotto.core.talk;

import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Obstacle;
import dev.sotto.core.practice.ObstacleGuide;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.script.Line;
import dev.sotto.core.week.Account;
import dev.sotto.core.week.Account.Tally;
import dev.sotto.core.week.Besides;
import dev.sotto.core.week.Card;
import dev.sotto.core.week.Contents;
import dev.sotto.core.week.Item;
import dev.sotto.core.week.Legend;
import dev.sotto.core.week.SessionLine;
import dev.sotto.core.week.Span;
import dev.sotto.core.week.Strip;
import dev.sotto.core.week.Topic;
import dev.sotto.core.week.WeeklyNumber;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the Page and the picture say, from what is known. It tells what happened and how often;
 * never why, never how well, and nothing about what did not happen.
 */
public record PageWords(Wording wording, ObstacleGuide obstacles) {

  /** The picture of a span; it calls practices what a nudge calls them, for it lies in the chat. */
  public Card card(Span span, List<Account> accounts) {
    List<Strip> strips =
        accounts.stream().map(it -> strip(it, it.practice().nudgeName().words())).toList();
    return new Card(words().span(span), strips, counts(accounts), legend(), word(Line.PAGE_FOOT));
  }

  private List<String> counts(List<Account> accounts) {
    Map<Obstacle, Integer> times =
        accounts.stream()
            .flatMap(account -> account.obstacles().stream())
            .collect(Collectors.toMap(Tally::obstacle, Tally::times, Integer::sum));
    return times.entrySet().stream()
        .sorted(
            Map.Entry.<Obstacle, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(
            entry ->
                word(
                    Line.OBSTACLE_COUNT,
                    "obstacle",
                    obstacles.label(entry.getKey()),
                    "times",
                    times(entry.getValue())))
        .toList();
  }

  /** Everything the Page could hold. */
  public Contents contents(Span span, List<Account> accounts, Besides besides) {
    List<Item> items = new ArrayList<>();
    for (Account account : accounts) {
      items.add(agreed(account.practice()));
      if (!account.isBlank()) {
        items.add(row(account));
      }
      items.addAll(inTheWay(account));
      usualPart(account).ifPresent(items::add);
      anchor(account).ifPresent(items::add);
      used(account.practice(), besides).ifPresent(items::add);
    }
    besides.numbers().forEach(number -> items.add(number(number)));
    besides.lines().forEach(line -> items.add(line(line)));
    items.sort(Comparator.comparing(Item::topic));
    return new Contents(
        word(Line.PAGE_TITLE),
        words().span(span),
        headings(),
        items,
        legend(),
        wording.script().words(Line.PAGE_MORE).get(0),
        word(Line.PAGE_FOOT));
  }

  /** The words the two of them agreed on, with when. */
  private Item agreed(Practice practice) {
    return new Item.Line(
        key("a", practice),
        Topic.AGREED,
        word(
            Line.PAGE_PRACTICE,
            "words",
            name(practice),
            "schedule",
            wording.schedule(practice.plan().schedule())));
  }

  private Item row(Account account) {
    Strip strip = strip(account, name(account.practice()));
    String words =
        strip.count().isBlank()
            ? word(Line.PAGE_DAYS, "name", strip.name())
            : words().headed(strip);
    return new Item.Row(key("d", account.practice()), words, strip);
  }

  private Strip strip(Account account, String name) {
    return new Strip(name, account.week().days(), words().count(account.week()));
  }

  private List<Item> inTheWay(Account account) {
    return account.obstacles().stream().map(tally -> inTheWay(account.practice(), tally)).toList();
  }

  private Item inTheWay(Practice practice, Tally tally) {
    return new Item.Line(
        key("o", practice) + "." + tally.obstacle().name(),
        Topic.IN_THE_WAY,
        word(
            Line.PAGE_OBSTACLE,
            "name",
            name(practice),
            "obstacle",
            obstacles.label(tally.obstacle()),
            "times",
            parts(tally)));
  }

  /** "3 times (2 in the evening, 1 in the morning)", "once in the evening". */
  private String parts(Tally tally) {
    if (tally.parts().size() == 1) {
      DayPart part = tally.parts().keySet().iterator().next();
      return word(Line.TIMES_IN, "times", times(tally.times()), "part", word(in(part)));
    }
    String parts =
        tally.parts().entrySet().stream()
            .sorted(
                Map.Entry.<DayPart, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(part -> partCount(part.getKey(), part.getValue()))
            .collect(Collectors.joining(", "));
    return word(Line.PARTS, "times", times(tally.times()), "parts", parts);
  }

  private String partCount(DayPart part, int number) {
    return word(Line.PART_COUNT, "number", String.valueOf(number), "part", word(in(part)));
  }

  private Optional<Item> usualPart(Account account) {
    Practice practice = account.practice();
    return account
        .usualPart()
        .map(part -> word(Line.PAGE_USUAL_PART, "name", name(practice), "part", word(in(part))))
        .map(words -> new Item.Line(key("p", practice), Topic.HELPED, words));
  }

  private Optional<Item> anchor(Account account) {
    Practice practice = account.practice();
    PrivateText anchor = practice.plan().anchor();
    int times = account.week().practised();
    return anchor.isBlank() || times < Account.ENOUGH_FOR_A_PATTERN
        ? Optional.empty()
        : Optional.of(
            new Item.Line(
                key("m", practice),
                Topic.HELPED,
                word(
                    Line.PAGE_ANCHOR,
                    "name",
                    name(practice),
                    "times",
                    times(times),
                    "anchor",
                    anchor.words())));
  }

  private Optional<Item> used(Practice practice, Besides besides) {
    int times = besides.usesOf(practice.id());
    return times == 0
        ? Optional.empty()
        : Optional.of(
            new Item.Line(
                key("u", practice),
                Topic.USED_FOR_REAL,
                word(Line.PAGE_COUNT, "name", name(practice), "count", times(times))));
  }

  /** As it was told, under the name it had then. */
  private Item number(WeeklyNumber number) {
    return new Item.Line(
        "n" + number.monday().date(),
        Topic.NUMBER,
        word(
            Line.PAGE_NUMBER_OF_WEEK,
            "span",
            words().span(Span.weekOf(number.monday())),
            "name",
            number.name().words(),
            "number",
            String.valueOf(number.value())));
  }

  private Item line(SessionLine line) {
    String words = line.words().words();
    return new Item.Line(
        "l" + line.id(),
        Topic.SESSION_LIST,
        line.kind() == SessionLine.Kind.OPENER ? word(Line.PAGE_OPENER, "words", words) : words);
  }

  private static String key(String kind, Practice practice) {
    return kind + practice.id().value();
  }

  private static String name(Practice practice) {
    return practice.words().words();
  }

  private Map<Topic, String> headings() {
    return named(Topic.values(), PageWords::heading);
  }

  private static Line heading(Topic topic) {
    return switch (topic) {
      case AGREED -> Line.PAGE_AGREED;
      case WEEKS -> Line.PAGE_WEEKS;
      case IN_THE_WAY -> Line.PAGE_IN_THE_WAY;
      case HELPED -> Line.PAGE_HELPED;
      case USED_FOR_REAL -> Line.PAGE_USED;
      case NUMBER -> Line.PAGE_NUMBER;
      case SESSION_LIST -> Line.PAGE_SESSION_LIST;
    };
  }

  private Legend legend() {
    return new Legend(
        named(Outcome.values(), PageWords::mark),
        word(Line.LEGEND_BLANK),
        Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toMap(Function.identity(), wording::weekday)),
        Stream.of(DayPart.values()).collect(Collectors.toMap(Function.identity(), words()::part)),
        word(Line.LEGEND_MINUTES));
  }

  private <T> Map<T, String> named(T[] values, Function<T, Line> line) {
    return Stream.of(values)
        .collect(Collectors.toMap(Function.identity(), value -> word(line.apply(value))));
  }

  private static Line mark(Outcome outcome) {
    return switch (outcome) {
      case DONE -> Line.LEGEND_DONE;
      case TINY -> Line.LEGEND_TINY;
      case TRIED -> Line.LEGEND_TRIED;
      case NOT_TODAY -> Line.LEGEND_NOT_TODAY;
      case REST -> Line.LEGEND_REST;
    };
  }

  private static Line in(DayPart part) {
    return switch (part) {
      case MORNING -> Line.PART_MORNING;
      case AFTERNOON -> Line.PART_AFTERNOON;
      case EVENING -> Line.PART_EVENING;
      case NIGHT -> Line.PART_NIGHT;
      case UNTOLD -> Line.LEGEND_UNTOLD;
    };
  }

  private String times(int number) {
    return number == 1 ? word(Line.ONCE) : word(Line.TIMES, "number", String.valueOf(number));
  }

  private WeekWords words() {
    return new WeekWords(wording);
  }

  private String word(Line line, String... pairs) {
    return wording.word(line, pairs);
  }
}
