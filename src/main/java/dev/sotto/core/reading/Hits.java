package dev.sotto.core.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what the phrases of a reply mean, with "not" and "should have" taken into account. */
final class Hits {
  /** So many words back a negation still reaches: "not really done". */
  private static final int REACH = 3;

  /** So many words a negation has at most: "i don't think i". */
  private static final int LONGEST = 4;

  /** Found by its own rules in {@link StopWords}, because it may interrupt everything. */
  private static final Set<Meaning> ELSEWHERE = Set.of(Meaning.STOP, Meaning.OTHER);

  private final Lexicon lexicon;
  private final Map<Meaning, WordList> lists = new EnumMap<>(Meaning.class);

  Hits(Lexicon lexicon) {
    this.lexicon = lexicon;
    Arrays.stream(Meaning.values())
        .filter(meaning -> !ELSEWHERE.contains(meaning))
        .forEach(meaning -> lists.put(meaning, WordList.valueOf(meaning.name())));
  }

  /**
   * Returns the hits in the order they stand; two on the same words when two lists fit.
   *
   * @param taken tokens that say a time or a length, so that "half an hour" is not "half"
   */
  List<Hit> in(Words words, BitSet taken) {
    List<Hit> hits = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      List<Hit> here = taken.get(at) ? List.of() : whole(at(words, at), words, taken);
      int deed = lexicon.at(WordList.OTHER_DEED, words, at).map(Found::to).orElse(at);
      if (deed > at && here.stream().allMatch(hit -> hit.to() <= deed)) {
        at = deed;
        continue;
      }
      for (Hit hit : here) {
        turned(hit, words, hits).ifPresent(hits::add);
      }
      at = here.isEmpty() ? at + 1 : Math.max(here.get(0).to(), endOf(hits));
    }
    return hits;
  }

  /** "Did half an hour" is not "did half". */
  private List<Hit> whole(List<Hit> hits, Words words, BitSet taken) {
    return hits.stream()
        .filter(
            hit ->
                !taken.get(hit.to() - 1)
                    || !taken.get(hit.to())
                    || !lexicon.has(WordList.HALF, words, hit.to() - 1))
        .toList();
  }

  private static int endOf(List<Hit> hits) {
    return hits.isEmpty() ? 0 : hits.get(hits.size() - 1).to();
  }

  /** Returns the longest phrases that start at a token. */
  private List<Hit> at(Words words, int at) {
    List<Hit> all =
        lists.entrySet().stream()
            .flatMap(
                list ->
                    lexicon.at(list.getValue(), words, at).stream()
                        .map(found -> new Hit(list.getKey(), found.from(), found.to())))
            .toList();
    int longest = all.stream().mapToInt(Hit::length).max().orElse(0);
    return all.stream()
        .filter(hit -> hit.length() == longest)
        .sorted(Comparator.comparing(Hit::meaning))
        .toList();
  }

  /** Applies what stands before a hit. Empty when nothing of its meaning is left. */
  private Optional<Hit> turned(Hit hit, Words words, List<Hit> before) {
    Optional<Integer> unreal = reaching(WordList.UNREAL, hit, words);
    Optional<Integer> negator = reaching(WordList.NEGATOR, hit, words);
    if (hit.meaning().tellsOfPractice()) {
      return negator
          .map(from -> new Hit(Meaning.NOT_TODAY, from, hit.to()))
          .or(() -> takenBack(hit, words))
          .or(() -> Optional.of(hit).filter(real -> unreal.isEmpty()));
    }
    boolean turns = negator.isPresent() && canBeDenied(hit.meaning());
    boolean insideAnother = negator.filter(from -> covered(from, before)).isPresent();
    return Optional.of(hit).filter(kept -> !turns || insideAnother);
  }

  /** "I did not", "did nothing". */
  private Optional<Hit> takenBack(Hit hit, Words words) {
    return lexicon
        .at(WordList.NEGATOR, words, hit.to())
        .or(() -> lexicon.at(WordList.NOTHING, words, hit.to()))
        .map(end -> new Hit(Meaning.NOT_TODAY, hit.from(), end.to()));
  }

  /** "Not worse" and "not too much" say nothing; a negated no stays a no. */
  private static boolean canBeDenied(Meaning meaning) {
    return switch (meaning) {
      case WORSE, REST, LATER, KEEP, THANKS, YES, GREETING -> true;
      case DONE, TINY, TRIED, NOT_TODAY, IN_THE_WAY, QUESTION, STOP, NO, OTHER -> false;
    };
  }

  private static boolean covered(int at, List<Hit> hits) {
    return hits.stream().anyMatch(hit -> hit.from() <= at && at < hit.to());
  }

  /**
   * Returns where a phrase starts that reaches the hit, within the same clause. It may end in the
   * first word of the hit: "wish i" and "i did it".
   */
  private Optional<Integer> reaching(WordList list, Hit hit, Words words) {
    int clause = hit.from();
    while (clause > 0 && hit.from() - clause <= REACH && !endsClause(words, clause - 1)) {
      clause--;
    }
    for (int from = hit.from() - 1; from >= Math.max(0, hit.from() - REACH - LONGEST); from--) {
      if (words.has(from, Token.Kind.MARK)) {
        return Optional.empty();
      }
      Optional<Found<String>> phrase = lexicon.at(list, words, from);
      int end = phrase.map(Found::to).orElse(0);
      boolean before = end > from && end <= hit.from() + 1;
      if (before && end >= clause && hit.from() - end <= REACH) {
        return Optional.of(from);
      }
    }
    return Optional.empty();
  }

  private boolean endsClause(Words words, int at) {
    return words.has(at, Token.Kind.MARK)
        || lexicon.has(WordList.CONTRAST, words, at)
        || lexicon.has(WordList.NEW_CLAUSE, words, at);
  }
}
