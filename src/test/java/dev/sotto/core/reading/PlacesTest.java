package dev.sotto.core.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where people say they are, with the places as shipped. */
class PlacesTest {
  private static final Set<String> REGIONS =
      Set.of(
          "Africa",
          "America",
          "Antarctica",
          "Arctic",
          "Asia",
          "Atlantic",
          "Australia",
          "Brazil",
          "Canada",
          "Chile",
          "Europe",
          "Indian",
          "Mexico",
          "Pacific",
          "US");

  private static final Instant NOW = Fixture.NOW.toInstant();
  private static final Places PLACES = Places.parse(Fixture.lines("/places/places.tsv").toList());

  private final PlaceReader reader = new PlaceReader(() -> PLACES);

  @ParameterizedTest
  @MethodSource("places")
  void isThePlaceMeant(List<String> row) {
    String read =
        reader.read(row.get(0), NOW).stream().map(PlacesTest::told).collect(joining("; "));

    assertThat(read.isEmpty() ? "-" : read).as(row.get(0)).isEqualTo(row.get(1));
  }

  @ParameterizedTest
  @MethodSource("zoneIds")
  void everyZoneOfARegionIsAPlaceWithACountryAndTheSameClock(String id) {
    List<Place> read = reader.read(id, NOW);

    assertThat(read).as(id).isNotEmpty();
    assertThat(read.get(0).country().isKnown()).isTrue();
    assertThat(read.get(0).zone().getRules().getOffset(NOW))
        .isEqualTo(ZoneId.of(id).getRules().getOffset(NOW));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC+2", "utc +02:00", "GMT+2", "+02:00"})
  void anOffsetOffersCitiesThatHaveIt(String text) {
    assertThat(reader.read(text, NOW))
        .hasSizeBetween(2, 6)
        .allSatisfy(
            place ->
                assertThat(place.zone().getRules().getOffset(NOW).getTotalSeconds())
                    .isEqualTo(7200));
  }

  @ParameterizedTest
  @ValueSource(strings = {"it's 9:40 pm here", "21:40", "9.38pm", "my clock says 21:45"})
  void aClockOffersCitiesThatShowIt(String text) {
    Instant now = Instant.parse("2026-11-25T20:41:00Z");

    assertThat(reader.read(text, now))
        .hasSizeBetween(2, 6)
        .extracting(Place::zone)
        .doesNotHaveDuplicates()
        .allSatisfy(
            zone ->
                assertThat(now.atZone(zone).toLocalTime())
                    .isBetween(LocalTime.of(21, 31), LocalTime.of(21, 52)));
  }

  @Test
  void springfieldIsSeveralPlaces() {
    assertThat(reader.read("Springfield", NOW)).hasSizeBetween(4, 6);
  }

  @Test
  void noPlaceHasAnOffsetForAZone() {
    assertThat(PLACES.oneOfEachZone())
        .allSatisfy(entry -> assertThat(entry.place().zone().getId()).contains("/"));
  }

  @Test
  void aBrokenLineIsNamed() {
    assertThatThrownBy(() -> Places.parse(List.of("# places", "Berlin\tDE")))
        .hasMessage("line 2 is not a place");
  }

  private static String told(Place place) {
    return place.name() + " " + place.country().code() + " " + place.zone();
  }

  static Stream<List<String>> places() {
    return Fixture.rows("places.tsv");
  }

  static Stream<String> zoneIds() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.contains("/") && REGIONS.contains(id.substring(0, id.indexOf('/'))))
        .sorted();
  }
}
