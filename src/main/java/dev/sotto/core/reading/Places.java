package dev.sotto.core.reading;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.sotto.core.person.Country;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every place the bot knows, by all its names. Immutable; threads may share it. */
public final class Places {
  private static final int COLUMNS = 6;
  private static final Comparator<Entry> BIGGEST_FIRST =
      Comparator.comparingInt((Entry entry) -> entry.place().people()).reversed();

  private final int size;
  private final List<Entry> oneOfEachZone;
  private final Map<Integer, List<String>> byLength;
  private final Map<String, List<Entry>> byOwnName = new HashMap<>();
  private final Map<String, List<Entry>> byOtherName = new HashMap<>();
  private final Map<String, List<Entry>> byCountry = new HashMap<>();

  private Places(List<Entry> entries) {
    List<Entry> bySize = entries.stream().sorted(BIGGEST_FIRST).toList();
    this.size = bySize.size();
    this.oneOfEachZone = bySize.stream().filter(anotherZone()).toList();
    for (Entry entry : bySize) {
      entry.ownNames().forEach(name -> add(byOwnName, name, entry));
      entry.otherNames().forEach(name -> add(byOtherName, name, entry));
      add(byCountry, entry.place().country().code(), entry);
    }
    Map.copyOf(byCountry).forEach(this::nameCountry);
    this.byLength =
        Stream.of(byOwnName, byOtherName)
            .flatMap(index -> index.keySet().stream())
            .distinct()
            .collect(groupingBy(String::length));
  }

  /** Returns a test that each time zone passes once. */
  static Predicate<Entry> anotherZone() {
    Set<ZoneId> seen = new HashSet<>();
    return entry -> seen.add(entry.place().zone());
  }

  /**
   * Reads lines of six columns parted by tabs: name, other names parted by bars, region and its
   * code parted by a bar, ISO country, time zone, people. Blank lines and lines that start with
   * {@code #} are comments. A place whose zone this Java does not know is left out.
   *
   * @throws IllegalArgumentException naming the first line that cannot be read
   */
  public static Places parse(List<String> lines) {
    Set<String> known = ZoneId.getAvailableZoneIds();
    Map<String, ZoneId> zones = new HashMap<>();
    Map<String, Set<String>> countries = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS || !cells[5].matches("[0-9]{1,9}")) {
          throw new IllegalArgumentException("line " + (i + 1) + " is not a place");
        }
        if (known.contains(cells[4])) {
          entries.add(
              entry(
                  cells,
                  zones.computeIfAbsent(cells[4], ZoneId::of),
                  countries.computeIfAbsent(cells[3], Places::namesOfCountry)));
        }
      }
    }
    return new Places(entries);
  }

  private static Entry entry(String[] cells, ZoneId zone, Set<String> country) {
    String[] region = cells[2].split("\\|", -1);
    return new Entry(
        new Place(cells[0], region[0], new Country(cells[3]), zone, Integer.parseInt(cells[5])),
        folded(Stream.of(cells[0])),
        folded(Arrays.stream(cells[1].split("\\|", -1))),
        Stream.concat(folded(Arrays.stream(region)).stream(), country.stream())
            .collect(toUnmodifiableSet()));
  }

  private static Set<String> namesOfCountry(String code) {
    try {
      return Entry.namesOf(code);
    } catch (MissingResourceException | IllformedLocaleException unknown) {
      return Set.of(Entry.fold(code));
    }
  }

  private static Set<String> folded(Stream<String> names) {
    return names.map(Entry::fold).filter(name -> !name.isEmpty()).collect(toUnmodifiableSet());
  }

  private static void add(Map<String, List<Entry>> index, String name, Entry entry) {
    index.computeIfAbsent(name, first -> new ArrayList<>(1)).add(entry);
  }

  private void nameCountry(String code, List<Entry> entries) {
    namesOfCountry(code).stream()
        .filter(name -> name.length() > code.length())
        .forEach(name -> byCountry.putIfAbsent(name, entries));
  }

  /** Returns the number of places. */
  public int size() {
    return size;
  }

  /** Returns the biggest place of every time zone, biggest first. */
  List<Entry> oneOfEachZone() {
    return oneOfEachZone;
  }

  /** Returns the places with this folded name of their own, biggest first. */
  List<Entry> named(String name) {
    return byOwnName.getOrDefault(name, List.of());
  }

  /** Returns the places others call by this folded name, and those of a zone id; biggest first. */
  List<Entry> alsoNamed(String name) {
    return byOtherName.getOrDefault(name, List.of());
  }

  /** Returns the places of the country with this folded name, biggest first. */
  List<Entry> inCountry(String name) {
    return byCountry.getOrDefault(name, List.of());
  }

  /** Returns the places of which some name is one slip away from this one, biggest first. */
  List<Entry> almostNamed(String name) {
    return IntStream.rangeClosed(name.length() - 1, name.length() + 1)
        .mapToObj(length -> byLength.getOrDefault(length, List.of()))
        .flatMap(List::stream)
        .filter(known -> Edits.atMostOne(known, name))
        .flatMap(known -> Stream.concat(named(known).stream(), alsoNamed(known).stream()))
        .distinct()
        .sorted(BIGGEST_FIRST)
        .toList();
  }
}
