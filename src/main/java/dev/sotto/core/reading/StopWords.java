package dev.sotto.core.reading;

import java.util.Optional;
import java.util.Set;

/**
 * Recognises that somebody wants silence. The text must be a stop phrase and otherwise only words
 * that change nothing about it, so that "I couldn't stop thinking" is not one. Of several sentences
 * the last decides: "too much. stop."
 */
final class StopWords {
  private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?");

  private final Lexicon lexicon;

  StopWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether these are the words of somebody who wants no more messages. */
  boolean are(Words words) {
    boolean stop = false;
    int at = lastSentence(words);
    while (at < words.size()) {
      Optional<Found<String>> phrase = lexicon.at(WordList.STOP, words, at);
      Optional<Found<String>> aside = lexicon.at(WordList.AROUND_STOP, words, at);
      boolean loose = words.has(at, Token.Kind.MARK) || words.has(at, Token.Kind.SYMBOL);
      if (phrase.isEmpty() && aside.isEmpty() && !loose) {
        return false;
      }
      stop |= phrase.isPresent();
      at = phrase.or(() -> aside).map(Found::to).orElse(at + 1);
    }
    return stop;
  }

  private static int lastSentence(Words words) {
    boolean inside = false;
    for (int at = words.size() - 1; at >= 0; at--) {
      boolean end = words.has(at, Token.Kind.MARK) && SENTENCE_ENDS.contains(words.get(at).text());
      if (end && inside) {
        return at;
      }
      inside |= !words.has(at, Token.Kind.MARK);
    }
    return 0;
  }
}
