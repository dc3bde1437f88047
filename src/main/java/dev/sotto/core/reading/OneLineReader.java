package dev.sotto.core.reading;

import java.time.LocalDate;

/** Reads what to do and when from one line: "walk, weekdays at 08:00 after coffee". */
public final class OneLineReader {
  private final Lexicon lexicon;

  public OneLineReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Splits a line into what to do and when.
   *
   * @param today where "every other day" starts counting
   */
  public OneLine read(String text, LocalDate today) {
    SchedulePieces pieces =
        new ScheduleScan(lexicon, lexicon.words(text), ScheduleScan.Text.SENTENCE).pieces();
    ScheduleReading schedule = pieces.reading(today);
    return new OneLine(pieces.rest(), schedule, schedule.anchor());
  }
}
