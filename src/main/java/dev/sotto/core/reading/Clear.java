package dev.sotto.core.reading;

import java.time.Duration;
import java.util.function.Function;

/**
 * A reply with one meaning.
 *
 * @param spent how long they practised; zero when not told
 * @param day the day they talk about
 * @param later when to ask again; only {@link Meaning#LATER} says it
 * @param note the words left beside the check-in itself, as typed; for {@link Meaning#IN_THE_WAY}
 *     and {@link Meaning#WORSE} everything they said; blank when nothing is left
 */
public record Clear(Meaning meaning, Duration spent, DayWord day, LaterWord later, String note)
    implements Reading {

  public static Clear of(Meaning meaning) {
    return new Clear(meaning, Duration.ZERO, DayWord.NONE, LaterWord.NONE, "");
  }

  @Override
  public <T> T fold(Function<Clear, T> clear, Function<Unsure, T> unsure) {
    return clear.apply(this);
  }

  @Override
  public boolean means(Meaning other) {
    return meaning == other;
  }

  /** Names no word the person typed. */
  @Override
  public String toString() {
    return "Clear[" + meaning + "]";
  }
}
