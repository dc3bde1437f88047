package dev.sotto.core.reading;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** A reply and what was read from it, by the labels of the sentence files. */
record Told(Sentence sentence, Reading reading) {
  private static final String UNSURE = "unsure";

  static Told of(Sentence sentence, Reader reader) {
    return new Told(sentence, reader.read(sentence.text(), Fixture.NOW, Fixture.DAY_START));
  }

  String label() {
    return reading.fold(clear -> label(clear.meaning()), unsure -> UNSURE);
  }

  private static String label(Meaning meaning) {
    return meaning.asReport().name().toLowerCase(Locale.ROOT);
  }

  /** One for right, half for asking, nothing for wrong. */
  double score() {
    if (label().equals(sentence.label())) {
      return 1;
    }
    return label().equals(UNSURE) ? 0.5 : 0;
  }

  boolean isNoReadAsDone() {
    return label().equals("done")
        && switch (sentence.label()) {
          case "not_today", "later", "in_the_way", "stop" -> true;
          default -> false;
        };
  }

  boolean meansStop() {
    return sentence.label().equals("stop");
  }

  boolean isReadAsStop() {
    return label().equals("stop");
  }

  /** Returns whether the minutes are right, for a reply that tells some. */
  Optional<Boolean> minutes() {
    return sentence
        .detail("min")
        .map(min -> Duration.ofSeconds(Math.round(Double.parseDouble(min) * 60)))
        .map(length -> length.equals(spent()));
  }

  /** Whether minutes were read that nobody told. */
  boolean hasInventedMinutes() {
    return sentence.detail("min").isEmpty() && !spent().isZero();
  }

  private Duration spent() {
    return reading.fold(Clear::spent, unsure -> Duration.ZERO);
  }

  /** Returns whether the time to ask again is right, for a reply that tells one. */
  Optional<Boolean> when() {
    return sentence
        .detail("when")
        .map(said -> said.startsWith("P") ? isSpan(said) : isMoment(LocalDateTime.parse(said)));
  }

  private boolean isSpan(String said) {
    return later().span().filter(Duration.parse(said)::equals).isPresent();
  }

  private boolean isMoment(LocalDateTime said) {
    return later()
        .said()
        .map(moment -> moment.toLocalDateTime().truncatedTo(ChronoUnit.MINUTES))
        .filter(said::equals)
        .isPresent();
  }

  boolean hasInventedWhen() {
    return sentence.detail("when").isEmpty() && later().said().isPresent();
  }

  private LaterWord later() {
    return reading.fold(Clear::later, unsure -> LaterWord.NONE);
  }

  /** Returns whether the day is right, for a reply about another one. */
  Optional<Boolean> day() {
    return sentence
        .detail("day")
        .map(LocalDate::parse)
        .map(date -> said().equals(Optional.of(date)));
  }

  private Optional<LocalDate> said() {
    return reading.fold(clear -> clear.day().said(), unsure -> Optional.empty());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-10s read %-24s %s  %s",
        sentence.label(),
        reading.fold(
            clear ->
                label()
                    + (spent().isZero() ? "" : " " + spent())
                    + later().said().map(at -> " " + at.toLocalDateTime()).orElse("")
                    + clear.day().said().map(day -> " " + day).orElse(""),
            Unsure::toString),
        sentence.text().replace("\n", "\\n"),
        sentence.details().isEmpty() ? "" : sentence.details());
  }
}
