package dev.sotto.core.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.Optional;

/** Finds the one moment to come that a text asks for, wherever in it that stands. */
final class Moments {
  private final Lexicon lexicon;
  private final MomentClocks clocks;
  private final Waits waits;
  private final Lengths lengths;
  private final Days days;

  Moments(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.clocks = new MomentClocks(lexicon);
    this.waits = new Waits(lexicon);
    this.lengths = new Lengths(lexicon);
    this.days = new Days(lexicon);
  }

  /**
   * A moment and the words that say it.
   *
   * @param used the tokens it took
   */
  record Said(LaterWord moment, BitSet used) {}

  /** How a bare number is taken. */
  private enum Manner {
    /** As a time only where it can be nothing else. */
    CAREFUL,
    /** As a time wherever it can be one: the text is known to ask for later. */
    ASKED
  }

  /** Returns the moment a text asks for, with the tokens that ask for it. */
  Optional<Said> in(Words words, ZonedDateTime now) {
    return said(scan(words, now, Manner.CAREFUL), now);
  }

  /** Returns the moment of a text that is known to ask for later. */
  Optional<LaterWord> asked(Words words, ZonedDateTime now) {
    Scan careful = scan(words, now, Manner.CAREFUL);
    return said(careful.pieces.hasAWait() ? careful : scan(words, now, Manner.ASKED), now)
        .map(Said::moment);
  }

  private Scan scan(Words words, ZonedDateTime now, Manner manner) {
    Scan scan = new Scan(words, now.toLocalDate(), manner);
    int at = 0;
    while (at < words.size()) {
      at = Math.max(at + 1, scan.takeFrom(at));
    }
    return scan;
  }

  private static Optional<Said> said(Scan scan, ZonedDateTime now) {
    LaterWord moment = scan.pieces.when().after(now);
    return moment.said().map(known -> new Said(moment, scan.used));
  }

  /** One pass over one text. */
  private final class Scan {
    private final Words words;
    private final LocalDate today;
    private final Manner manner;
    private final BitSet used = new BitSet();
    private final MomentPieces pieces = new MomentPieces();

    Scan(Words words, LocalDate today, Manner manner) {
      this.words = words;
      this.today = today;
      this.manner = manner;
    }

    /** Takes the piece that starts at a token. Returns the token after it, or {@code at}. */
    int takeFrom(int at) {
      return waits
          .at(words, at)
          .map(found -> use(found, () -> pieces.add(found.value())))
          .or(
              () ->
                  waits
                      .daysAt(words, at)
                      .map(found -> use(found, () -> pieces.add(today.plusDays(found.value())))))
          .or(() -> clock(at).map(found -> use(found, () -> pieces.add(found.value()))))
          .orElseGet(() -> takeDay(at));
    }

    private Optional<Found<Clock>> clock(int at) {
      return switch (manner) {
        case CAREFUL -> clocks.at(words, at, used);
        case ASKED ->
            clocks
                .at(words, at, used)
                .or(
                    () ->
                        lengths.at(words, at).isPresent()
                            ? Optional.empty()
                            : clocks.asked(words, at, used));
      };
    }

    /** "Today" beside another day is what the moment is not: "tomorrow, not today". */
    private int takeDay(int at) {
      Optional<Found<String>> moment = lexicon.at(WordList.MOMENTS, words, at);
      Optional<Found<LocalDate>> date = days.coming(words, at, today);
      int afterMoment =
          moment
              .map(found -> use(found, () -> pieces.add(LocalTime.parse(found.value()))))
              .orElse(at);
      boolean another = pieces.hasADay() && moment.isEmpty();
      int afterDate =
          date.filter(found -> !another || !found.value().equals(today))
              .map(found -> use(found, () -> pieces.add(found.value())))
              .orElse(at);
      return Math.max(afterMoment, afterDate);
    }

    private int use(Found<?> found, Runnable taking) {
      taking.run();
      used.set(found.from(), found.to());
      return found.to();
    }
  }
}
