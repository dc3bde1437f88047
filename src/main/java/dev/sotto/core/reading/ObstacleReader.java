package dev.sotto.core.reading;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.sotto.core.practice.Obstacle;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Hears in somebody's own words what is in the way, and how they stand to it. Immutable; threads
 * may share it.
 *
 * <p>Of several obstacles the one to talk about is what makes it worse; then the wish to keep it to
 * themselves; then what follows the last "but"; then the innermost, which is the last in the order
 * of {@link Obstacle}: "no time, and I'm ashamed" is about the shame.
 */
public final class ObstacleReader {
  private static final List<Obstacle> FIRST =
      List.of(Obstacle.MAKES_IT_WORSE, Obstacle.RATHER_NOT_SAY);

  /** What of a stance a phrase shows. */
  private enum Lean {
    TORN,
    WISH,
    AGAINST
  }

  private final Lexicon lexicon;
  private final Spelling spelling;
  private final Claims<Obstacle> says;
  private final Claims<Obstacle> hints;
  private final Claims<Lean> leans;

  /**
   * @param lexicon the words of the same language
   * @param words how obstacles are said in it
   */
  public ObstacleReader(Lexicon lexicon, ObstacleWords words) {
    Function<List<String>, Phrases> phrases = lexicon.phrasing(words.groups());
    Phrases denials = phrases.apply(words.denials());
    Phrases aside = phrases.apply(words.aside());
    this.lexicon = lexicon;
    this.says = new Claims<>(each(words.says(), phrases), denials, aside, lexicon);
    this.hints = new Claims<>(each(words.hints(), phrases), denials, aside, lexicon);
    Map<Lean, Phrases> leaning = new EnumMap<>(Lean.class);
    leaning.put(Lean.TORN, phrases.apply(words.torn()));
    leaning.put(Lean.WISH, phrases.apply(words.wishes()));
    leaning.put(Lean.AGAINST, phrases.apply(words.against()));
    this.leans = new Claims<>(leaning, denials, phrases.apply(List.of()), lexicon);
    this.spelling =
        lexicon.spellingWith(
            Stream.of(says.lists(), hints.lists(), leaning)
                .flatMap(lists -> lists.values().stream())
                .flatMap(list -> list.vocabulary().stream())
                .collect(toUnmodifiableSet()),
            phrases.apply(words.oftenMistyped()).vocabulary());
  }

  private static Map<Obstacle, Phrases> each(
      Map<Obstacle, List<String>> lines, Function<List<String>, Phrases> phrases) {
    Map<Obstacle, Phrases> lists = new EnumMap<>(Obstacle.class);
    lines.forEach((obstacle, said) -> lists.put(obstacle, phrases.apply(said)));
    return lists;
  }

  /** Reads a text of any length, in time that grows with its length. */
  public InTheWayReading read(String text) {
    Words words = Words.of(text, spelling);
    List<Found<Obstacle>> plain = says.in(words);
    int contrast = lastContrast(words);
    return new InTheWayReading(
        obstacles(plain.isEmpty() ? hints.in(words) : plain, contrast),
        stance(words, plain, contrast));
  }

  private Set<Obstacle> obstacles(List<Found<Obstacle>> named, int contrast) {
    return named.stream()
        .sorted(
            Comparator.comparingInt((Found<Obstacle> each) -> rank(each.value()))
                .thenComparing(each -> each.from() < contrast)
                .thenComparing(Found::value, Comparator.reverseOrder()))
        .map(Found::value)
        .collect(toCollection(LinkedHashSet::new));
  }

  private static int rank(Obstacle obstacle) {
    int rank = FIRST.indexOf(obstacle);
    return rank < 0 ? FIRST.size() : rank;
  }

  /** "I feel stupid" is not "stupid": what is part of an obstacle is not said against anything. */
  private Stance stance(Words words, List<Found<Obstacle>> plain, int contrast) {
    NavigableMap<Integer, Integer> spans = new TreeMap<>();
    plain.forEach(said -> spans.put(said.from(), said.to()));
    Set<Lean> shown =
        leans.in(words).stream()
            .filter(lean -> !isPart(lean, spans))
            .map(Found::value)
            .collect(toUnmodifiableSet());
    if (shown.contains(Lean.TORN) || (shown.contains(Lean.WISH) && contrast > 0)) {
      return Stance.TORN;
    }
    return shown.contains(Lean.AGAINST) ? Stance.AGAINST : Stance.PLAIN;
  }

  /** Whether a span, of those that never overlap, starts before the lean or goes on after it. */
  private static boolean isPart(Found<Lean> lean, NavigableMap<Integer, Integer> spans) {
    Map.Entry<Integer, Integer> around = spans.lowerEntry(lean.from());
    Map.Entry<Integer, Integer> last = spans.lowerEntry(lean.to());
    return (around != null && around.getValue() >= lean.to())
        || (last != null && last.getValue() > lean.to());
  }

  /** Returns where the last "but" stands that something goes before; 0 when there is none. */
  private int lastContrast(Words words) {
    return IntStream.range(1, words.size())
        .filter(at -> lexicon.has(WordList.CONTRAST, words, at))
        .max()
        .orElse(0);
  }
}
