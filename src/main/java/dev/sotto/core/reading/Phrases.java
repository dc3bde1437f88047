package dev.sotto.core.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One list of the lexicon, ready to be looked for. The longest phrase that fits wins. */
final class Phrases {
  /** Between a phrase and its value, as in {@code "after lunch = 13:30"}. */
  private static final String SETS = " = ";

  /**
   * @param value what the phrase stands for; empty when the list needs none
   */
  private record Phrase(List<String> words, String value) {}

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  Phrases(List<String> lines) {
    lines.stream()
        .map(Phrases::phrase)
        .filter(phrase -> !phrase.words().isEmpty())
        .sorted(Comparator.comparingInt((Phrase phrase) -> phrase.words().size()).reversed())
        .forEach(
            phrase ->
                byFirstWord
                    .computeIfAbsent(phrase.words().get(0), first -> new ArrayList<>())
                    .add(phrase));
  }

  private static Phrase phrase(String line) {
    int sets = line.lastIndexOf(SETS);
    String words = sets < 0 ? line : line.substring(0, sets);
    return new Phrase(
        Words.of(words, UnaryOperator.identity()).tokens().stream().map(Token::text).toList(),
        valueOf(line));
  }

  /** Returns what stands after the equals sign of a line; empty when there is none. */
  static String valueOf(String line) {
    int sets = line.lastIndexOf(SETS);
    return sets < 0 ? "" : line.substring(sets + SETS.length()).strip();
  }

  List<String> vocabulary() {
    return byFirstWord.values().stream()
        .flatMap(List::stream)
        .flatMap(phrase -> phrase.words().stream())
        .distinct()
        .toList();
  }

  /** Returns the longest phrase that starts at a token, with what it stands for. */
  Optional<Found<String>> at(Words words, int at) {
    if (at < 0 || at >= words.size()) {
      return Optional.empty();
    }
    return byFirstWord.getOrDefault(words.get(at).text(), List.of()).stream()
        .map(phrase -> new Found<>(phrase.value(), at, endOf(phrase, words, at)))
        .filter(found -> found.to() > at)
        .findFirst();
  }

  /** Returns the token after the phrase, or -1. Punctuation inside "check-in" is no hindrance. */
  private static int endOf(Phrase phrase, Words words, int at) {
    int next = at;
    for (String word : phrase.words()) {
      if (next > at && !words.has(next, word) && isGlue(words, next)) {
        next++;
      }
      if (!words.has(next, word)) {
        return -1;
      }
      next++;
    }
    return next;
  }

  private static boolean isGlue(Words words, int at) {
    return words.has(at, Token.Kind.MARK)
        && at + 1 < words.size()
        && words.get(at).touches(words.get(at - 1))
        && words.get(at + 1).touches(words.get(at));
  }
}
