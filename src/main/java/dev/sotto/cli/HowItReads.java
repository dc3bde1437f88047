package dev.sotto.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.sotto.app.House;
import dev.sotto.core.person.Settings;
import dev.sotto.core.reading.Clear;
import dev.sotto.core.reading.LaterWord;
import dev.sotto.core.reading.Meaning;
import dev.sotto.core.reading.Unsure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How one reply reads, in the form outsiders get.
 *
 * @param meaning the most careful of the candidates when {@code unsure}
 * @param minutes how long they practised; null when not told
 * @param when when to ask again: a span as told, else a moment; null when not told
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@JsonPropertyOrder({"meaning", "unsure", "minutes", "when", "safety"})
record HowItReads(
    String meaning,
    boolean unsure,
    @Nullable BigDecimal minutes,
    @Nullable String when,
    String safety) {
  /** Of several candidates the one that claims least. */
  private static final List<Meaning> CAREFUL_FIRST =
      List.of(
          Meaning.STOP,
          Meaning.WORSE,
          Meaning.IN_THE_WAY,
          Meaning.LATER,
          Meaning.NOT_TODAY,
          Meaning.NO,
          Meaning.REST,
          Meaning.QUESTION,
          Meaning.TRIED,
          Meaning.TINY,
          Meaning.DONE);

  private static final BigDecimal SECONDS_A_MINUTE = BigDecimal.valueOf(60);

  /** Reads a reply to a nudge: a bare yes says it was done, a bare no that it was not. */
  static HowItReads of(String text, ZonedDateTime at, House house) {
    String safety = word(house.screen().hear(text).level());
    return house
        .reader()
        .read(text, at, Settings.DEFAULT_DAY_START)
        .fold(
            clear -> of(clear, safety), unsure -> of(unsure, house.reader().spentIn(text), safety));
  }

  private static HowItReads of(Clear clear, String safety) {
    return new HowItReads(
        word(clear.meaning().asReport()),
        false,
        minutes(clear.spent()),
        when(clear.later()),
        safety);
  }

  /** Whoever has to choose for them does not take it for done. */
  private static HowItReads of(Unsure unsure, Duration spent, String safety) {
    Meaning careful =
        CAREFUL_FIRST.stream()
            .filter(unsure.candidates()::contains)
            .findFirst()
            .orElse(Meaning.OTHER);
    boolean mayReport = unsure.candidates().stream().anyMatch(Meaning::tellsOfPractice);
    return new HowItReads(word(careful), true, mayReport ? minutes(spent) : null, null, safety);
  }

  private static @Nullable BigDecimal minutes(Duration spent) {
    return spent.isZero()
        ? null
        : BigDecimal.valueOf(spent.toSeconds())
            .divide(SECONDS_A_MINUTE, 1, RoundingMode.HALF_UP)
            .stripTrailingZeros();
  }

  private static @Nullable String when(LaterWord later) {
    return later
        .span()
        .map(Duration::toString)
        .or(
            () ->
                later
                    .said()
                    .map(moment -> moment.truncatedTo(ChronoUnit.MINUTES).toOffsetDateTime())
                    .map(Object::toString))
        .orElse(null);
  }

  private static String word(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }
}
