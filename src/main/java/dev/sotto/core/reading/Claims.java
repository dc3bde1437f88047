package dev.sotto.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds what somebody says is so: phrases that nothing before them in their clause takes back.
 *
 * @param lists the phrases by what they stand for
 * @param denials take back the next phrase: "not", "it's not that"
 * @param aside sounds like one of those and is none, where it is the longest
 * @param lexicon knows where a clause ends
 */
record Claims<T>(Map<T, Phrases> lists, Phrases denials, Phrases aside, Lexicon lexicon) {
  /** So many words may stand between a denial and what it takes back: "not one bit". */
  private static final int REACH = 2;

  /** Returns the claims in the order they stand; two on the same words when two lists fit. */
  List<Found<T>> in(Words words) {
    List<Found<T>> claims = new ArrayList<>();
    int denied = 0;
    int at = 0;
    while (at < words.size()) {
      List<Found<T>> here = longest(words, at);
      int said = here.isEmpty() ? at : here.get(0).to();
      int beside = end(aside, words, at);
      int denial = end(denials, words, at);
      if (denial > said && denial >= beside) {
        denied = denial + REACH + 1;
        at = denial;
      } else if (beside > said) {
        denied = 0;
        at = beside;
      } else if (said > at) {
        claims.addAll(at < denied ? List.of() : here);
        denied = 0;
        at = said;
      } else {
        denied = endsClause(words, at) ? 0 : denied;
        at++;
      }
    }
    return claims;
  }

  private List<Found<T>> longest(Words words, int at) {
    List<Found<T>> longest = new ArrayList<>();
    lists.forEach(
        (stands, phrases) ->
            phrases
                .at(words, at)
                .map(found -> new Found<>(stands, found.from(), found.to()))
                .filter(found -> longest.isEmpty() || found.to() >= longest.get(0).to())
                .ifPresent(
                    found -> {
                      longest.removeIf(shorter -> shorter.to() < found.to());
                      longest.add(found);
                    }));
    return longest;
  }

  private static int end(Phrases phrases, Words words, int at) {
    return phrases.at(words, at).map(Found::to).orElse(at);
  }

  private boolean endsClause(Words words, int at) {
    return words.has(at, Token.Kind.MARK)
        || lexicon.has(WordList.CONTRAST, words, at)
        || lexicon.has(WordList.NEW_CLAUSE, words, at);
  }
}
