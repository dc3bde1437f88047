package dev.sotto.core.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Decides what a reply as a whole means, from what its phrases mean. */
final class Settling {
  private static final String QUESTION_MARK = "?";

  private final Lexicon lexicon;

  Settling(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the one meaning, several when the person must say, none when nothing was found. */
  Set<Meaning> of(Words words, List<Hit> hits) {
    int contrast = lastContrast(words);
    Set<Meaning> before = meanings(hits, 0, contrast);
    Set<Meaning> after = meanings(hits, contrast, words.size());
    if (asks(words)) {
      after.add(Meaning.QUESTION);
    }
    return Precedence.settle(contrasted(Precedence.settle(before), Precedence.settle(after)));
  }

  /**
   * "Couldn't do it all but did half": what comes after the "but" counts. Two exceptions: a report
   * followed by a difficulty stays a report, and a report followed by a no is for the person to
   * settle.
   */
  private static Set<Meaning> contrasted(Set<Meaning> before, Set<Meaning> after) {
    boolean reported = before.stream().anyMatch(Meaning::tellsOfPractice);
    if (after.isEmpty() || (reported && after.equals(EnumSet.of(Meaning.IN_THE_WAY)))) {
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

  private static boolean asks(Words words) {
    int last = words.size() - 1;
    return words.has(last, QUESTION_MARK);
  }

  private static Set<Meaning> meanings(List<Hit> hits, int from, int to) {
    Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
    hits.stream()
        .filter(hit -> hit.from() >= from && hit.from() < to)
        .map(Hit::meaning)
        .forEach(meanings::add);
    return meanings;
  }
}
