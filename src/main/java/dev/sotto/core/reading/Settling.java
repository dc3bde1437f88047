package dev.sotto.core.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Decides what a reply as a whole means, from what its phrases mean and where they stand. */
final class Settling {
  private static final String QUESTION_MARK = "?";

  /** Of these a person says one in the end, and the last one said counts. */
  private static final List<Set<Meaning>> LAST_COUNTS =
      List.of(
          EnumSet.of(Meaning.DONE, Meaning.NOT_TODAY),
          EnumSet.of(Meaning.TINY, Meaning.NOT_TODAY),
          EnumSet.of(Meaning.YES, Meaning.NO));

  private final Lexicon lexicon;

  Settling(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the one meaning, several when the person must say, none when nothing was found. */
  Set<Meaning> of(Words words, List<Hit> hits) {
    if (isOpen(words)) {
      return EnumSet.of(Meaning.DONE, Meaning.IN_THE_WAY);
    }
    List<Hit> meant = corrected(words, answered(words, hits));
    if (asksFirst(words, meant)) {
      return EnumSet.of(Meaning.QUESTION);
    }
    int contrast = lastContrast(words);
    Set<Meaning> before = settled(meant, 0, contrast);
    Set<Meaning> after = settled(meant, contrast, words.size());
    if (words.has(words.size() - 1, QUESTION_MARK) && !after.contains(Meaning.LATER)) {
      after.add(Meaning.QUESTION);
      after = Precedence.settle(after);
    }
    return Precedence.settle(contrasted(before, after));
  }

  private boolean isOpen(Words words) {
    return IntStream.range(0, words.size()).anyMatch(at -> lexicon.has(WordList.OPEN, words, at));
  }

  /** "What if I can't?" asks, whatever it goes on to say. */
  private static boolean asksFirst(Words words, List<Hit> hits) {
    return !hits.isEmpty()
        && hits.get(0).meaning() == Meaning.QUESTION
        && hits.get(0).from() <= 1
        && words.has(hits.get(0).from(), Token.Kind.WORD)
        && hits.stream().noneMatch(hit -> hit.meaning() == Meaning.WORSE);
  }

  /** "Did I do it? no": who answers the own question has asked nothing. */
  private static List<Hit> answered(Words words, List<Hit> hits) {
    int asked = words.size() - 1;
    while (asked >= 0 && !words.has(asked, QUESTION_MARK)) {
      asked--;
    }
    int after = asked;
    boolean answers = hits.stream().anyMatch(hit -> hit.from() > after && hit.meaning().answers());
    return answers ? hits.stream().filter(hit -> hit.from() > after).toList() : hits;
  }

  /** "Done. no wait, I didn't": what comes after the correction counts. */
  private List<Hit> corrected(Words words, List<Hit> hits) {
    for (int at = words.size() - 1; at > 0; at--) {
      if (lexicon.has(WordList.CORRECTION, words, at)) {
        int from = at;
        List<Hit> after =
            hits.stream().filter(hit -> hit.to() > from && hit.meaning().answers()).toList();
        if (!after.isEmpty()) {
          return after;
        }
      }
    }
    return hits;
  }

  /**
   * "Couldn't do it all but did half": what comes after the "but" counts. Two exceptions: a report
   * followed by a difficulty stays a report, and a report followed by a no is for the person to
   * settle.
   */
  private static Set<Meaning> contrasted(Set<Meaning> before, Set<Meaning> after) {
    boolean reported = before.stream().anyMatch(Meaning::tellsOfPractice);
    if (after.isEmpty() || (after.equals(EnumSet.of(Meaning.IN_THE_WAY)) && !before.isEmpty())) {
      return before;
    }
    Set<Meaning> all = EnumSet.copyOf(after);
    if ((reported && after.stream().noneMatch(Meaning::tellsOfPractice))
        || before.contains(Meaning.WORSE)) {
      all.addAll(before);
    }
    return all;
  }

  private int lastContrast(Words words) {
    for (int at = words.size() - 1; at > 0; at--) {
      if (lexicon.has(WordList.CONTRAST, words, at)) {
        return at;
      }
    }
    return 0;
  }

  private static Set<Meaning> settled(List<Hit> hits, int from, int to) {
    List<Meaning> said =
        hits.stream()
            .filter(hit -> hit.from() >= from && hit.from() < to)
            .map(Hit::meaning)
            .toList();
    Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
    meanings.addAll(said);
    for (Set<Meaning> either : LAST_COUNTS) {
      if (meanings.containsAll(either)) {
        said.stream()
            .filter(either::contains)
            .reduce((first, second) -> second)
            .ifPresent(last -> meanings.removeIf(other -> either.contains(other) && other != last));
      }
    }
    return Precedence.settle(meanings);
  }
}
