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
  private final Days days;

  Moments(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.clocks = new MomentClocks(lexicon);
    this.waits = new Waits(lexicon);
    this.days = new Days(lexicon);
  }

  /**
   * A moment and the words that say it.
   *
   * @param used the tokens it took
   */
  record Said(LaterWord moment, BitSet used) {}

  /** Returns the moment a text asks for, with the tokens that ask for it. */
  Optional<Said> in(Words words, ZonedDateTime now) {
    Scan scan = new Scan(words, now.toLocalDate());
    int at = 0;
    while (at < words.size()) {
      at = Math.max(at + 1, scan.takeFrom(at));
    }
    LaterWord moment = scan.pieces.when().after(now);
    return moment.said().map(known -> new Said(moment, scan.used));
  }

  /** One pass over one text. */
  private final class Scan {
    private final Words words;
    private final LocalDate today;
    private final BitSet used = new BitSet();
    private final MomentPieces pieces = new MomentPieces();

    Scan(Words words, LocalDate today) {
      this.words = words;
      this.today = today;
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
          .or(
              () ->
                  clocks
                      .at(words, at, used)
                      .map(found -> use(found, () -> pieces.add(found.value()))))
          .orElseGet(() -> takeDay(at));
    }

    private int takeDay(int at) {
      Optional<Found<String>> moment = lexicon.at(WordList.MOMENTS, words, at);
      Optional<Found<LocalDate>> date = days.coming(words, at, today);
      int afterMoment =
          moment
              .map(found -> use(found, () -> pieces.add(LocalTime.parse(found.value()))))
              .orElse(at);
      int afterDate = date.map(found -> use(found, () -> pieces.add(found.value()))).orElse(at);
      return Math.max(afterMoment, afterDate);
    }

    private int use(Found<?> found, Runnable taking) {
      taking.run();
      used.set(found.from(), found.to());
      return found.to();
    }
  }
}
