package dev.sotto.core.talk;

import dev.sotto.core.person.Country;
import dev.sotto.core.reading.Place;
import dev.sotto.core.script.Chip;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A few places to choose from, as small as a stored talk needs them. */
public record Places(List<Choice> choices) {

  /** One of them. */
  public record Choice(String name, String region, String country, String zone) {
    private Place place() {
      return new Place(name, region, new Country(country), ZoneId.of(zone), 0);
    }

    private String label() {
      String where = region.isEmpty() ? country : region + ", " + country;
      return where.isEmpty() ? name : name + " (" + where + ")";
    }
  }

  static Places of(List<Place> places) {
    return new Places(
        places.stream()
            .map(
                place ->
                    new Choice(
                        place.name(), place.region(), place.country().code(), place.zone().getId()))
            .toList());
  }

  List<Option> options() {
    return IntStream.range(0, choices.size())
        .mapToObj(i -> Option.of(Chip.PLACE, String.valueOf(i), choices.get(i).label()))
        .toList();
  }

  /** Returns the place whose button was pressed. */
  Optional<Place> chosen(Reply reply) {
    return IntStream.range(0, choices.size())
        .filter(i -> reply.chose(Chip.PLACE) && reply.argument().equals(String.valueOf(i)))
        .mapToObj(i -> choices.get(i).place())
        .findFirst();
  }
}
