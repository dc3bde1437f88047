package dev.sotto.core.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Reads on which days, at what times and after what a practice is planned. */
public final class ScheduleReader {
  private final Lexicon lexicon;

  public ScheduleReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Reads the answer to "when?". An hour without a half of the day is as on a 24-hour clock, unless
   * a part of the day says otherwise or it is before six.
   *
   * @param today where "every other day" starts counting
   */
  public ScheduleReading read(String text, LocalDate today) {
    return pieces(text).reading(today);
  }

  /** Reads the answer to "at what time?". Empty when it says none. */
  public List<LocalTime> times(String text) {
    return pieces(text).times();
  }

  private SchedulePieces pieces(String text) {
    return new ScheduleScan(lexicon, lexicon.words(text), ScheduleScan.Text.ANSWER).pieces();
  }
}
