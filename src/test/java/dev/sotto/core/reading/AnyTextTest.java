package dev.sotto.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.sotto.core.AnyText;
import dev.sotto.core.Trained;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever arrives, nothing throws, and long nonsense ends like short nonsense. */
class AnyTextTest {
  private static final Places PLACES = Places.parse(Fixture.lines("/places/places.tsv").toList());
  private static final List<String> PIECES =
      List.of(
          "did it",
          "not",
          "no",
          "half",
          "an hour",
          "at",
          "8",
          "25",
          "7:30",
          "99:99",
          "4-7-8",
          "pm",
          "every",
          "mon",
          "-",
          "fri",
          "in",
          "3",
          "days",
          "weeks",
          "a",
          "until",
          "december",
          "31",
          "after",
          "lunch",
          "x",
          "/",
          "and",
          "except",
          "stop",
          "?",
          "but",
          "9999",
          "1.5",
          "h",
          "24",
          "quarter to",
          "12",
          "\n",
          "👍🏽",
          "\u200B",
          "ﷺ",
          "İ",
          "1️⃣",
          "\uD800",
          "UTC+14",
          "+99");

  private final Reader reader = new Reader(Fixture.ENGLISH, Trained.HUNCH);
  private final WhenReader when = new WhenReader(Fixture.ENGLISH);
  private final PlaceReader place = new PlaceReader(() -> PLACES);

  @ParameterizedTest
  @MethodSource("texts")
  void nothingThrows(String text) {
    assertThatCode(() -> readEverything(text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aMomentToComeIsToCome(String text) {
    assertThat(when.once(text, Fixture.NOW).stream())
        .allMatch(moment -> moment.isAfter(Fixture.NOW));
    assertThat(when.date(text, Fixture.NOW).stream()).allMatch(date -> date.isAfter(Fixture.TODAY));
  }

  private void readEverything(String text) {
    reader.read(text, Fixture.NOW, Fixture.DAY_START);
    when.clock(text);
    when.span(text);
    new ScheduleReader(Fixture.ENGLISH).read(text, Fixture.TODAY);
    new OneLineReader(Fixture.ENGLISH).read(text, Fixture.TODAY);
    place.read(text, Instant.EPOCH);
    InTheWayFixture.READER.read(text);
  }

  static Stream<String> texts() {
    return Stream.concat(
        AnyText.of(PIECES), AnyText.unbroken("1-", "a'", "7/", "9.", "x", "ﷺ", "0:"));
  }
}
