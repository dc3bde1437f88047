package dev.sotto.core.safety;

import java.util.Locale;

/** The lists a language brings to be heard with. Each says what its entries are for. */
public enum SafetyList {
  // How words are put right before anything is looked for.
  /** What a word as typed stands for: {@code "wanna = want to"}. */
  SPELLINGS(Sort.SPELLING),
  /** Words a slip of the finger, a lost vowel or a lost blank is put right to. */
  STRONG(Sort.WORD),
  /** Words that look like a strong one and are none. */
  REAL_WORDS(Sort.WORD),

  /** Words that may stand anywhere inside a pattern: "really", "just". */
  FILLERS(Sort.WORD),

  // What is taken out first.
  IDIOMS(Sort.RULE),

  // What is heard, by the gravest that can come of it.
  CRISIS(Sort.RULE),
  /** Hints at a crisis: heard unless the inkling finds the text harmless. */
  VEILED(Sort.RULE),
  /** A crisis as well, unless somebody laughs about a trifle. */
  JOKABLE(Sort.RULE),
  /** A trifle's figure of speech, and never more than that. */
  JEST(Sort.RULE),
  VIOLENCE(Sort.RULE),
  SOMEONE_NOW(Sort.RULE),
  SOMEONE(Sort.RULE),
  CARE(Sort.RULE),
  LOW(Sort.RULE),

  // What changes what is heard.
  /** "not", "never": turns what follows, up to the end of the clause. */
  NEGATORS(Sort.RULE),
  /** "stop", "joking": a negation before these does not turn what follows them. */
  FLIPS(Sort.RULE),
  /** "think", "say": a negation before these reaches over the "i" that follows. */
  CARRIES(Sort.RULE),
  /** "I": ends the reach of a negation as well. */
  SUBJECTS(Sort.RULE),
  /** "but": ends the reach of a negation, and shows that a calm one is not the whole of it. */
  CONTRAST(Sort.RULE),
  /** "when I was 16". */
  PAST(Sort.RULE),
  /** "again", "still": the past is not over. */
  AGAIN(Sort.RULE),
  /** "for years", "seeing somebody": another person's trouble that is no emergency tonight. */
  ONGOING(Sort.RULE),
  /** "I", "me": who the words are about. */
  OWN(Sort.RULE),
  /** "my friend", "she". */
  OTHERS(Sort.RULE),
  /** Stories, lessons, news and planned exercises: what is told there happens to nobody. */
  FICTION(Sort.RULE),
  LAUGHS(Sort.RULE),
  /** "I mean it": no laugh makes a jest of these. */
  EARNEST(Sort.RULE),
  TRIFLES(Sort.RULE),

  // What somebody wants to practise.
  /** Taken out of a practice first: "without stopping", "non-judgement". */
  PRACTICE_FINE(Sort.RULE),
  HARMFUL(Sort.RULE),
  AVOIDING(Sort.RULE);

  /** What an entry looks like. */
  enum Sort {
    WORD,
    /** {@code typed = meant}. */
    SPELLING,
    /** {@code pattern => example}. */
    RULE
  }

  private final Sort sort;

  SafetyList(Sort sort) {
    this.sort = sort;
  }

  Sort sort() {
    return sort;
  }

  /** Returns the name the list has in a language's file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
