package dev.sotto.core.talk;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import dev.sotto.core.week.Account;
import dev.sotto.core.week.Span;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A week as it stands in the chat: the week, one Day of it, or one entry. Each is one message that
 * changes in place; none of it waits for anything.
 *
 * @param accounts one a practice, over the week
 * @param isFirst whether nothing was planned or noted before this week
 */
public record WeekFace(Span span, List<Account> accounts, boolean isFirst, Scene scene) {

  /** All seven Days, practice by practice. */
  public Question week() {
    List<String> parts = accounts.stream().map(this::part).toList();
    return Question.of(
            Line.WEEK, "span", words().span(span), "practices", String.join("\n\n", parts))
        .row(days())
        .row(arrows())
        .row(option(Chip.PICTURE, span.from()), option(Chip.PICTURE_DARK, span.from()));
  }

  private String part(Account account) {
    List<String> lines = new ArrayList<>();
    lines.add(account.practice().nudgeName().words());
    account.week().days().stream().map(words()::day).forEach(lines::add);
    String count = words().count(account.week());
    if (!count.isBlank()) {
      lines.add(count);
    }
    return String.join("\n", lines);
  }

  private List<Option> days() {
    return span.days().stream()
        .filter(day -> day.compareTo(scene.today()) <= 0)
        .map(day -> option(Chip.WEEK_DAY, day, wording().weekday(day)))
        .toList();
  }

  private List<Option> arrows() {
    List<Option> arrows = new ArrayList<>();
    if (!isFirst) {
      arrows.add(option(Chip.WEEK_BEFORE, span.weekBefore().from()));
    }
    if (span.to().compareTo(scene.today()) < 0) {
      arrows.add(option(Chip.WEEK_AFTER, span.weekAfter().from()));
    }
    return arrows;
  }

  /** One Day. A Day with one moment shows that at once. */
  public Question day(Day day) {
    List<Slot> slots = slots(day);
    if (slots.size() == 1) {
      return entry(slots.get(0));
    }
    Question question = Question.of(Line.WEEK_ONE_DAY, "day", wording().date(day));
    for (Slot slot : slots) {
      question = question.also(Line.WEEK_ENTRY, "name", name(slot), "entry", entryWords(slot));
    }
    return question
        .stack(slots.stream().map(slot -> option(Chip.WEEK_ENTRY, slot, name(slot))).toList())
        .row(option(Chip.BACK, day));
  }

  /** One moment, and what it can be. */
  public Question entry(Slot slot) {
    String day = wording().date(slot.day());
    Question question =
        Question.of(Line.WEEK_ONE_DAY, "day", day)
            .also(Line.WEEK_ENTRY, "name", name(slot), "entry", entryWords(slot))
            .row(outcomes(slot))
            .row(option(Chip.RESTED, slot, ""), option(Chip.NOT_TODAY, slot, ""));
    if (told(slot).isPresent()) {
      question = question.row(option(Chip.LEAVE_BLANK, slot, ""));
    }
    return question.row(option(Chip.BACK, slot.day()));
  }

  /** An exact practice has no smaller version. */
  private List<Option> outcomes(Slot slot) {
    List<Option> outcomes = new ArrayList<>();
    outcomes.add(option(Chip.DID_IT, slot, ""));
    if (!isExact(slot)) {
      outcomes.add(option(Chip.TINY_STEP, slot, ""));
    }
    outcomes.add(option(Chip.TRIED, slot, ""));
    return outcomes;
  }

  /** Whether a Day has more than one moment to tell apart. */
  boolean hasSeveral(Day day) {
    return slots(day).size() > 1;
  }

  private List<Slot> slots(Day day) {
    return accounts.stream().flatMap(account -> account.slotsOf(day).stream()).toList();
  }

  /** With several moments a day, the time tells them apart. */
  private String name(Slot slot) {
    return account(slot).map(Account::practice).map(it -> name(it, slot)).orElse("");
  }

  private String name(Practice practice, Slot slot) {
    String name = practice.nudgeName().words();
    List<LocalTime> times = practice.plan().schedule().times();
    return times.size() > 1 && slot.number() < times.size()
        ? wording()
            .word(Line.NAME_AT, "name", name, "time", wording().clock(times.get(slot.number())))
        : name;
  }

  private String entryWords(Slot slot) {
    return told(slot).map(words()::entry).orElseGet(() -> wording().word(Line.WEEK_BLANK));
  }

  /** Whether a moment is one of this week's. */
  boolean has(Slot slot) {
    return slots(slot.day()).contains(slot);
  }

  /** What was said about a moment of this week. */
  Optional<Checkin> told(Slot slot) {
    return account(slot).flatMap(it -> it.at(slot));
  }

  boolean isExact(Slot slot) {
    return account(slot).stream().anyMatch(account -> account.practice().kind().isExact());
  }

  private Optional<Account> account(Slot slot) {
    return accounts.stream()
        .filter(account -> account.practice().id().equals(slot.practice()))
        .findFirst();
  }

  private static Option option(Chip chip, Day day) {
    return option(chip, day, "");
  }

  private static Option option(Chip chip, Day day, String label) {
    return Option.of(chip, day.date().toString(), label);
  }

  private static Option option(Chip chip, Slot slot, String label) {
    String which = slot.day().date() + ":" + slot.practice().value() + ":" + slot.number();
    return Option.of(chip, which, label);
  }

  private WeekWords words() {
    return new WeekWords(wording());
  }

  private Wording wording() {
    return scene.books().wording();
  }
}
