package dev.sotto.core.reading;

import java.util.Optional;

/** Which words can stand where in a schedule. */
final class ScheduleWords {
  private final Lexicon lexicon;
  private final Words words;

  ScheduleWords(Lexicon lexicon, Words words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** Whether a time or a short day name may end before this token. */
  boolean endsBefore(int at) {
    return at >= words.size()
        || words.has(at, Token.Kind.MARK)
        || isAny(at, WordList.AND, WordList.AT, WordList.AROUND, WordList.ON, WordList.EVERY)
        || isAny(at, WordList.RANGE, WordList.ANCHORS, WordList.MOMENTS, WordList.COUNTS)
        || isAny(at, WordList.DAY_GROUPS, WordList.WEEKDAYS, WordList.SHORT_WEEKDAYS);
  }

  /** Whether an everyday event cannot go on at this token. */
  boolean endsAnchor(int at) {
    return !words.has(at, Token.Kind.WORD)
        || isAny(at, WordList.AND, WordList.AT, WordList.AROUND, WordList.ON, WordList.EVERY)
        || isAny(at, WordList.DAY_GROUPS, WordList.WEEKDAYS, WordList.SHORT_WEEKDAYS)
        || isAny(at, WordList.INTERVALS, WordList.COUNTS, WordList.EXCEPT);
  }

  /** Returns the last token before this one that is not "and", a comma or a slash. */
  int before(int at) {
    int last = at - 1;
    while (last >= 0 && isAny(last, WordList.AND)) {
      last--;
    }
    return last;
  }

  /** Whether this token only ties the one after it to the rest. */
  boolean leadsIn(int at) {
    return isAny(at, WordList.AT, WordList.AROUND, WordList.ON, WordList.EVERY)
        || (words.has(at, Token.Kind.MARK) && isAny(at, WordList.AND));
  }

  /** Whether this token ties the ones beside it together. */
  boolean ties(int at) {
    return isAny(at, WordList.AND, WordList.RANGE);
  }

  boolean isAny(int at, WordList... lists) {
    for (WordList list : lists) {
      if (lexicon.has(list, words, at)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the token after the phrase of a list that starts here, or empty. */
  Optional<Integer> past(WordList list, int at) {
    return lexicon.at(list, words, at).map(Found::to);
  }
}
