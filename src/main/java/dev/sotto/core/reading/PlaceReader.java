package dev.sotto.core.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads where a person is, so that the bot knows their clock and their country. */
public final class PlaceReader {
  /** More than these are no help on a phone. */
  private static final int MOST = 6;

  /** So many times bigger, and nobody means the smaller one without saying so. */
  private static final int OVERWHELMING = 20;

  /**
   * Shorter names have too many neighbours to be taken for a typing slip; so short, only big ones.
   */
  private static final int SHORTEST_SLIP = 5;

  /** A shorter word inside a sentence is hardly a place, unless a big one. */
  private static final int SHORTEST_IN_SENTENCE = 4;

  private static final int LONGEST_SMALL_WORD = 4;
  private static final int BIG = 1_000_000;
  private static final int LONGEST_SENTENCE = 12;

  /** Nobody needs more characters to say where they are. */
  private static final int LONGEST_TEXT = 120;

  private final Supplier<Places> places;

  /**
   * @param places asked on the first use and on every later one, so that reading them need not hold
   *     up a start
   */
  public PlaceReader(Supplier<Places> places) {
    this.places = places;
  }

  /**
   * Reads a place, a country, a time zone id, an offset or what a clock shows.
   *
   * @param now the moment at which offsets and clocks are compared
   * @return the places meant, biggest first, at most six; for offsets, clocks and countries each of
   *     another zone; empty when nothing was understood
   */
  public List<Place> read(String text, Instant now) {
    String plain = Normaliser.plain(text);
    if (plain.length() > LONGEST_TEXT) {
      return List.of();
    }
    List<String> words = List.of(Normaliser.wordsOnly(plain).split(" ", -1));
    return firstOf(
        () -> clear(exactly(String.join(" ", words))),
        () -> qualified(plain, words),
        () -> matching(PlaceClock.offset(plain, now)),
        () -> matching(PlaceClock.shown(plain, now)),
        () -> country(String.join(" ", words)),
        () -> inSentence(words),
        () -> mistyped(words));
  }

  /** One way to look for places; an empty list sends the search on to the next. */
  private interface Search {
    List<Place> places();
  }

  private static List<Place> firstOf(Search... searches) {
    return Stream.of(searches)
        .map(Search::places)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** A place's own name goes before what others call another, unless that one is far bigger. */
  private List<Entry> exactly(String name) {
    List<Entry> own = places.get().named(name);
    List<Entry> other = places.get().alsoNamed(name);
    if (own.isEmpty()) {
      return other;
    }
    int biggest = own.get(0).place().people();
    List<Entry> both =
        new ArrayList<>(
            other.stream().filter(entry -> isFarBigger(entry.place().people(), biggest)).toList());
    both.addAll(own);
    return both;
  }

  private static List<Place> clear(List<Entry> entries) {
    List<Place> found = entries.stream().map(Entry::place).distinct().toList();
    boolean plain = found.size() > 1 && isFarBigger(found.get(0).people(), found.get(1).people());
    return found.stream().limit(plain ? 1 : MOST).toList();
  }

  private static boolean isFarBigger(int people, int others) {
    return people / OVERWHELMING >= Math.max(1, others);
  }

  /** "London, Ontario", "Portland OR": a name and where that is. */
  private List<Place> qualified(String plain, List<String> words) {
    int comma = plain.indexOf(',');
    if (comma > 0) {
      String where = Normaliser.wordsOnly(plain.substring(comma));
      return inside(Normaliser.wordsOnly(plain.substring(0, comma)), where);
    }
    return IntStream.iterate(words.size() - 1, split -> split > 0, split -> split - 1)
        .mapToObj(split -> inside(joined(words, 0, split), joined(words, split, words.size())))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Place> inside(String name, String where) {
    return clear(
        Stream.concat(places.get().named(name).stream(), places.get().alsoNamed(name).stream())
            .filter(entry -> entry.isIn(where))
            .distinct()
            .toList());
  }

  private List<Place> country(String name) {
    return clear(
        places.get().inCountry(name).stream().filter(Places.anotherZone()).limit(MOST).toList());
  }

  private List<Place> matching(Optional<Predicate<Place>> test) {
    return test.map(
            holds ->
                places.get().oneOfEachZone().stream()
                    .map(Entry::place)
                    .filter(holds)
                    .limit(MOST)
                    .toList())
        .orElse(List.of());
  }

  /** "I'm in Lisbon": the longest name among the words, and of those the last. */
  private List<Place> inSentence(List<String> words) {
    if (words.size() > LONGEST_SENTENCE) {
      return List.of();
    }
    return IntStream.iterate(words.size() - 1, length -> length > 0, length -> length - 1)
        .boxed()
        .flatMap(
            length ->
                IntStream.iterate(words.size() - length, from -> from >= 0, from -> from - 1)
                    .mapToObj(from -> joined(words, from, from + length)))
        .map(name -> firstOf(() -> spoken(name), () -> country(longEnough(name))))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Place> spoken(String name) {
    return clear(
        exactly(name).stream()
            .filter(entry -> name.length() >= SHORTEST_IN_SENTENCE || entry.place().people() >= BIG)
            .toList());
  }

  private static String longEnough(String name) {
    return name.length() >= SHORTEST_IN_SENTENCE ? name : "";
  }

  /** The whole text, or what is left behind small words such as "I'm in", with one slip in it. */
  private List<Place> mistyped(List<String> words) {
    int small = 0;
    while (small < words.size() - 1 && words.get(small).length() <= LONGEST_SMALL_WORD) {
      small++;
    }
    return IntStream.rangeClosed(0, small)
        .mapToObj(from -> joined(words, from, words.size()))
        .filter(name -> name.length() >= SHORTEST_SLIP)
        .map(name -> clear(almost(name)))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Entry> almost(String name) {
    return places.get().almostNamed(name).stream()
        .filter(entry -> name.length() > SHORTEST_SLIP || entry.place().people() >= BIG)
        .toList();
  }

  private static String joined(List<String> words, int from, int to) {
    return String.join(" ", words.subList(from, to));
  }
}
