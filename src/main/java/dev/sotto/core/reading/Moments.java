package dev.sotto.core.reading;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Optional;

/** Finds the one moment to come that a text asks for, wherever in it that stands. */
final class Moments {
  private final Lexicon lexicon;
  private final Clocks clocks;
  private final Lengths lengths;
  private final Days days;

  Moments(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.clocks = new Clocks(lexicon);
    this.lengths = new Lengths(lexicon);
    this.days = new Days(lexicon);
  }

  /**
   * A moment and the words that say it.
   *
   * @param used the tokens it took
   */
  record Said(ZonedDateTime moment, BitSet used) {}

  /** Returns the moment a text asks for, with the tokens that ask for it. */
  Optional<Said> in(Words words, ZonedDateTime now) {
    Scan scan = new Scan(words, now.toLocalDate());
    int at = 0;
    while (at < words.size()) {
      at = Math.max(at + 1, scan.takeFrom(at));
    }
    return scan.when().after(now).map(moment -> new Said(moment, scan.used));
  }

  /** One pass over one text. The first of each kind of piece counts. */
  private final class Scan {
    private final Words words;
    private final LocalDate today;
    private final BitSet used = new BitSet();
    private Optional<Duration> length = Optional.empty();
    private Optional<Clock> clock = Optional.empty();
    private Optional<LocalTime> part = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();

    Scan(Words words, LocalDate today) {
      this.words = words;
      this.today = today;
    }

    When when() {
      return new When(length, clock, part, day);
    }

    /** Takes the piece that starts at a token. Returns the token after it, or {@code at}. */
    int takeFrom(int at) {
      Optional<Found<Duration>> time = awaited(at);
      if (time.isPresent()) {
        length = length.or(() -> time.map(Found::value));
        return use(time.get());
      }
      Optional<Found<Clock>> hands = clockAt(at);
      if (hands.isPresent()) {
        clock = clock.or(() -> hands.map(Found::value));
        return use(hands.get());
      }
      return takeDay(at);
    }

    private int takeDay(int at) {
      Optional<Found<String>> moment = lexicon.at(WordList.MOMENTS, words, at);
      Optional<Found<LocalDate>> date = days.coming(words, at, today);
      part = part.or(() -> moment.map(Found::value).map(LocalTime::parse));
      day = day.or(() -> date.map(Found::value));
      int end = date.map(this::use).orElse(at);
      return Math.max(end, moment.map(this::use).orElse(at));
    }

    private int use(Found<?> found) {
      used.set(found.from(), found.to());
      return found.to();
    }

    /** "In 20 min", "20 min from now", or nothing but "20 min". */
    private Optional<Found<Duration>> awaited(int at) {
      int start = lexicon.at(WordList.IN, words, at).map(Found::to).orElse(at);
      Optional<Found<Duration>> found = lengths.at(words, start);
      if (found.isEmpty()) {
        return found;
      }
      int end = found.get().to();
      int after = lexicon.at(WordList.FROM_NOW, words, end).map(Found::to).orElse(end);
      boolean alone = at == 0 && restIsMarks(end);
      return start > at || after > end || alone
          ? Optional.of(new Found<>(found.get().value(), at, after))
          : Optional.empty();
    }

    /** A bare number is a time only after "at", or as the whole text. */
    private Optional<Found<Clock>> clockAt(int at) {
      int start = afterAt(at);
      return clocks
          .at(words, start)
          .filter(found -> start > at || isPlain(found) || isLast(found))
          .map(found -> new Found<>(found.value(), at, found.to()));
    }

    /** Whether it can be nothing but a time: "20:30", "8pm", "8ish", "noon". */
    private boolean isPlain(Found<Clock> found) {
      return found.length() > 1
          || words.has(found.from(), Token.Kind.CLOCK)
          || lexicon.has(WordList.NAMED_CLOCKS, words, found.from());
    }

    private boolean isLast(Found<Clock> found) {
      return follows(found.from()) && restIsMarks(found.to());
    }

    private int afterAt(int at) {
      return lexicon
          .at(WordList.AT, words, at)
          .or(() -> lexicon.at(WordList.AROUND, words, at))
          .map(Found::to)
          .orElse(at);
    }

    private boolean follows(int at) {
      return at == 0 || used.get(at - 1);
    }

    private boolean restIsMarks(int from) {
      for (int at = from; at < words.size(); at++) {
        if (!words.has(at, Token.Kind.MARK)) {
          return false;
        }
      }
      return true;
    }
  }
}
