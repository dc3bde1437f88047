package dev.sotto.core.reading;

import java.util.Optional;

/**
 * Recognises that somebody wants silence. Three kinds of words say so: some wherever they stand
 * ("don't message me"), "stop" as an order of its own, and some when nothing else is said
 * ("enough"). "I couldn't stop thinking" and "stopped halfway" are none of these.
 */
final class StopWords {
  private static final int LONGEST_BEFORE = 5;

  private final Lexicon lexicon;

  StopWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether these are the words of somebody who wants no more messages. */
  boolean are(Words words) {
    boolean order = true;
    boolean alone = true;
    boolean enough = false;
    int at = 0;
    while (at < words.size()) {
      if (isDemand(words, at) || (order && isOrder(words, at))) {
        return true;
      }
      Optional<Found<String>> deed = lexicon.at(WordList.OTHER_DEED, words, at);
      if (deed.isPresent()) {
        alone = false;
        order = true;
        at = deed.get().to();
        continue;
      }
      Optional<Found<String>> aside = lexicon.at(WordList.AROUND_STOP, words, at);
      Optional<Found<String>> last = lexicon.at(WordList.STOP_ALONE, words, at);
      boolean loose = isLoose(words, at);
      enough |= last.isPresent();
      alone &= loose || aside.isPresent() || last.isPresent();
      order = loose || startsOver(words, at) || (order && aside.isPresent());
      at = Math.max(at + 1, last.or(() -> aside).map(Found::to).orElse(at));
    }
    return alone && enough;
  }

  /** "Don't message me", unless that is denied or asked about. */
  private boolean isDemand(Words words, int at) {
    return lexicon.has(WordList.STOP, words, at)
        && !endsAt(WordList.NEGATOR, words, at)
        && !endsAt(WordList.NO_ORDER, words, at);
  }

  /** "Stop", with nothing after it but what may follow an order. */
  private boolean isOrder(Words words, int at) {
    return lexicon
        .at(WordList.STOP_ORDER, words, at)
        .filter(order -> endsOrder(words, order.to()))
        .isPresent();
  }

  private boolean endsOrder(Words words, int at) {
    if (at >= words.size() || lexicon.has(WordList.AFTER_STOP, words, at)) {
      return true;
    }
    return isLoose(words, at) && !joinsNext(words, at);
  }

  /** The hyphen of "stop-over". */
  private static boolean joinsNext(Words words, int at) {
    return words.has(at, "-")
        && words.get(at).touches(words.get(at - 1))
        && words.has(at + 1, Token.Kind.WORD)
        && words.get(at + 1).touches(words.get(at));
  }

  private boolean startsOver(Words words, int at) {
    return lexicon.has(WordList.CONTRAST, words, at) || lexicon.has(WordList.NEW_CLAUSE, words, at);
  }

  private static boolean isLoose(Words words, int at) {
    return words.has(at, Token.Kind.MARK) || words.has(at, Token.Kind.SYMBOL);
  }

  /** Whether a phrase of a list stands right before a token. */
  private boolean endsAt(WordList list, Words words, int at) {
    for (int from = Math.max(0, at - LONGEST_BEFORE); from < at; from++) {
      if (lexicon.at(list, words, from).filter(found -> found.to() == at).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
