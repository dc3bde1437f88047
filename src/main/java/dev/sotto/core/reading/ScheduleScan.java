package dev.sotto.core.reading;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** One pass over one text that collects what it says about days and times. */
final class ScheduleScan {
  private static final int LONGEST_ANCHOR = 6;
  private static final int WEEK = 7;

  /** What else may be in the text. */
  enum Text {
    /** Nothing: it answers "when?". A number alone is a time. */
    ANSWER,
    /** Something to do, with a when in it. */
    SENTENCE
  }

  private final Lexicon lexicon;
  private final Words words;
  private final Text text;
  private final ScheduleWords around;
  private final Clocks clocks;
  private final Lengths lengths;
  private final Days days;
  private final SchedulePieces pieces;

  ScheduleScan(Lexicon lexicon, Words words, Text text) {
    this.lexicon = lexicon;
    this.words = words;
    this.text = text;
    this.around = new ScheduleWords(lexicon, words);
    this.clocks = new Clocks(lexicon);
    this.lengths = new Lengths(lexicon);
    this.days = new Days(lexicon);
    this.pieces = new SchedulePieces(words);
  }

  SchedulePieces pieces() {
    int at = 0;
    while (at < words.size()) {
      at = Math.max(at + 1, takeFrom(at));
    }
    tieTogether();
    return pieces;
  }

  /** Takes the piece that starts at a token. Returns the token after it, or {@code at}. */
  private int takeFrom(int at) {
    return onRequest(at)
        .or(() -> interval(at))
        .or(() -> count(at))
        .or(() -> exception(at))
        .or(() -> dayGroup(at))
        .or(() -> weekdays(at))
        .or(() -> anchor(at))
        .or(() -> clock(at))
        .or(() -> part(at))
        .map(
            end -> {
              pieces.used.set(at, end);
              return end;
            })
        .orElse(at);
  }

  private Optional<Integer> onRequest(int at) {
    Optional<Integer> end = around.past(WordList.ON_REQUEST, at);
    pieces.onRequest |= end.isPresent();
    return end;
  }

  /** "Every other day", "every 3 days". */
  private Optional<Integer> interval(int at) {
    Optional<Found<Integer>> interval =
        lexicon
            .at(WordList.INTERVALS, words, at)
            .map(found -> new Found<>(Integer.valueOf(found.value()), at, found.to()))
            .or(
                () ->
                    around
                        .past(WordList.EVERY, at)
                        .flatMap(start -> lengths.days(words, start))
                        .filter(found -> found.value() != WEEK && found.value() > 0));
    interval.ifPresent(found -> pieces.interval = found.value());
    return interval.map(Found::to);
  }

  /** "3x a week", "twice a day", "4 days a week". */
  private Optional<Integer> count(int at) {
    Optional<Found<Integer>> count =
        lexicon
            .at(WordList.COUNTS, words, at)
            .map(found -> new Found<>(Integer.valueOf(found.value()), at, found.to()))
            .or(() -> counted(at));
    return count.flatMap(
        found ->
            around
                .past(WordList.PER, found.to())
                .flatMap(start -> lexicon.at(WordList.DAY_UNITS, words, start))
                .map(unit -> count(found.value(), unit))
                .or(
                    () ->
                        days.group(words, found.to())
                            .filter(group -> group.value().size() == WEEK)
                            .map(
                                group -> {
                                  pieces.timesADay = found.value();
                                  return group.to();
                                })));
  }

  private Optional<Found<Integer>> counted(int at) {
    return lengths
        .number(words, at)
        .flatMap(
            number ->
                around
                    .past(WordList.TIMES, number.to())
                    .or(() -> around.past(WordList.DAY_UNITS, number.to()))
                    .map(end -> new Found<>(number.value().intValue(), at, end)));
  }

  private int count(int times, Found<String> unit) {
    if (Integer.parseInt(unit.value()) == 1) {
      pieces.timesADay = times;
    } else {
      pieces.daysAWeek = times;
    }
    return unit.to();
  }

  /** "Every day except sunday". */
  private Optional<Integer> exception(int at) {
    return around
        .past(WordList.EXCEPT, at)
        .flatMap(start -> days.group(words, start).or(() -> dayRange(start)))
        .map(
            found -> {
              pieces.excepted.addAll(found.value());
              return found.to();
            });
  }

  private Optional<Integer> dayGroup(int at) {
    return days.group(words, at)
        .or(() -> around.past(WordList.EVERY, at).flatMap(start -> days.group(words, start)))
        .map(
            found -> {
              pieces.days.addAll(found.value());
              return found.to();
            });
  }

  private Optional<Integer> weekdays(int at) {
    return dayRange(at)
        .map(
            found -> {
              pieces.days.addAll(found.value());
              return found.to();
            });
  }

  /** "Mon" or "Mon-Fri"; a range may run over the end of the week. */
  private Optional<Found<Set<DayOfWeek>>> dayRange(int at) {
    return dayAt(at)
        .map(
            first -> {
              Optional<Found<DayOfWeek>> last =
                  around
                      .past(WordList.RANGE, first.to())
                      .flatMap(start -> days.anyWeekday(words, start));
              Set<DayOfWeek> range = EnumSet.of(first.value());
              last.ifPresent(
                  end -> {
                    for (DayOfWeek day = first.value(); day != end.value(); day = day.plus(1)) {
                      range.add(day.plus(1));
                    }
                  });
              return new Found<>(range, at, last.map(Found::to).orElse(first.to()));
            });
  }

  /** A short name is a day only between other words of a schedule: "sun" is also a salutation. */
  private Optional<Found<DayOfWeek>> dayAt(int at) {
    return days.weekday(words, at)
        .or(
            () ->
                days.anyWeekday(words, at)
                    .filter(
                        day -> leadsToMore(day.to()) || (follows(at, true) && endsDay(day.to()))));
  }

  /** "Mon/wed", "mon wed", "sat 10:30". */
  private boolean leadsToMore(int at) {
    return words.has(at, Token.Kind.CLOCK)
        || days.anyWeekday(words, at).isPresent()
        || (around.ties(at) && days.anyWeekday(words, at + 1).isPresent());
  }

  private boolean endsDay(int at) {
    return around.endsBefore(at) || words.has(at, Token.Kind.NUMBER);
  }

  /** "After coffee": an event, up to the next day or time. */
  private Optional<Integer> anchor(int at) {
    if (!pieces.anchor.isEmpty()) {
      return Optional.empty();
    }
    return around
        .past(WordList.ANCHORS, at)
        .filter(start -> !around.endsAnchor(start))
        .map(
            start -> {
              int end = start;
              while (end - start < LONGEST_ANCHOR && !around.endsAnchor(end)) {
                end++;
              }
              pieces.anchor = words.typed(at, end);
              part(at);
              return end;
            });
  }

  /** "In the evening". In a sentence a single word is only one after "every" or a day. */
  private Optional<Integer> part(int at) {
    return lexicon
        .at(WordList.MOMENTS, words, at)
        .filter(found -> text == Text.ANSWER || found.length() > 1 || follows(at, false))
        .map(
            found -> {
              pieces.parts.add(LocalTime.parse(found.value()));
              return found.to();
            });
  }

  private Optional<Integer> clock(int at) {
    Optional<Integer> afterAt = around.past(WordList.AT, at);
    int start = afterAt.or(() -> around.past(WordList.AROUND, at)).orElse(at);
    return clocks
        .at(words, start)
        .filter(
            found ->
                afterAt.isPresent()
                    || words.has(start, Token.Kind.CLOCK)
                    || found.length() > 1
                    || lexicon.has(WordList.NAMED_CLOCKS, words, start)
                    || ((start > at || follows(at, text == Text.ANSWER))
                        && around.endsBefore(found.to())))
        .map(
            found -> {
              pieces.clocks.add(found.value());
              return found.to();
            });
  }

  /** Whether a token comes right after a piece of the schedule, or a word that leads one in. */
  private boolean follows(int at, boolean orStarts) {
    int before = around.before(at);
    return before < 0
        ? orStarts && at == 0
        : pieces.used.get(before) || around.isAny(before, WordList.ON, WordList.EVERY);
  }

  /** Counts the words between the pieces, such as "at" and "and", as part of the schedule. */
  private void tieTogether() {
    for (int at = words.size() - 2; at >= 0; at--) {
      boolean between = at > 0 && pieces.used.get(at - 1) && around.ties(at);
      if (!pieces.used.get(at) && pieces.used.get(at + 1) && (between || around.leadsIn(at))) {
        pieces.used.set(at);
      }
    }
  }
}
