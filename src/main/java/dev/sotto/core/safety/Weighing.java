package dev.sotto.core.safety;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** Weighs what is heard in one text by what stands around it. For one thread. */
final class Weighing {
  /** How far before a match a negation, or the one it is about, is looked for. */
  private static final int REACH = 8;

  private final SafetyBook book;
  private final Hearing text;
  private final Map<SafetyList, Marks> marks = new EnumMap<>(SafetyList.class);

  Weighing(SafetyBook book, Hearing text) {
    this.book = book;
    this.text = text;
  }

  /** Returns the gravest concern. */
  Concern concern() {
    Concern crisis =
        gravest(
            gravestOf(SafetyList.CRISIS, this::crisis),
            gravestOf(SafetyList.JOKABLE, this::jokable));
    Concern others =
        gravest(
            gravestOf(SafetyList.SOMEONE_NOW, this::someone),
            gravestOf(SafetyList.SOMEONE, match -> told(match, Concern.FOR_SOMEONE)));
    Concern mild =
        gravest(
            gravest(
                gravestOf(SafetyList.CARE, match -> mild(match, Concern.CARE)),
                gravestOf(SafetyList.LOW, match -> mild(match, Concern.LOW))),
            gravestOf(SafetyList.JEST, match -> mild(match, Concern.JEST)));
    Concern violence = gravestOf(SafetyList.VIOLENCE, this::violence);
    return gravest(gravest(crisis, violence), gravest(others, mild));
  }

  private Concern gravestOf(SafetyList list, Function<Match, Concern> weigh) {
    Concern gravest = Concern.NONE;
    for (Match match : book.rules(list).in(text)) {
      gravest = gravest(gravest, weigh.apply(match));
    }
    return gravest;
  }

  private static Concern gravest(Concern one, Concern other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private Concern jokable(Match match) {
    Concern concern = crisis(match);
    return concern == Concern.CRISIS && isJest() ? Concern.JEST : concern;
  }

  private Concern crisis(Match match) {
    if (isNegated(match)) {
      return marks(SafetyList.CONTRAST).anyFrom(match.to()) ? Concern.LOW : Concern.NONE;
    }
    if (isAboutOthers(match)) {
      return someone(match);
    }
    if (isTold(match)) {
      return Concern.NONE;
    }
    return isOver(match) ? Concern.LOW : Concern.CRISIS;
  }

  private Concern violence(Match match) {
    if (isNegated(match) || fits(SafetyList.FICTION)) {
      return Concern.NONE;
    }
    return isOver(match) ? Concern.LOW : Concern.VIOLENCE;
  }

  private Concern someone(Match match) {
    boolean ongoing = fits(SafetyList.ONGOING) || isOver(match);
    return told(match, ongoing ? Concern.FOR_SOMEONE : Concern.SOMEONE_IN_DANGER);
  }

  private Concern told(Match match, Concern concern) {
    return isNegated(match) || fits(SafetyList.FICTION) ? Concern.NONE : concern;
  }

  private Concern mild(Match match, Concern concern) {
    return isNegated(match) || isTold(match) ? Concern.NONE : concern;
  }

  /** Whether somebody laughs about a trifle. */
  private boolean isJest() {
    return fits(SafetyList.LAUGHS) && fits(SafetyList.TRIFLES) && !fits(SafetyList.EARNEST);
  }

  /** Whether a story, a lesson or a planned exercise says so, and not the person. */
  private boolean isTold(Match match) {
    return !marks(SafetyList.OWN).anyIn(match) && fits(SafetyList.FICTION);
  }

  /** Whether it is over: the sentence is about a time long ago, and nothing brings it back. */
  private boolean isOver(Match match) {
    Match sentence = text.sentence(match.from());
    return marks(SafetyList.PAST).anyIn(sentence) && !marks(SafetyList.AGAIN).anyIn(sentence);
  }

  /** Whether somebody else wants or does it. */
  private boolean isAboutOthers(Match match) {
    if (marks(SafetyList.OWN).anyIn(match)) {
      return false;
    }
    if (marks(SafetyList.OTHERS).anyIn(match)) {
      return true;
    }
    for (int at = match.from() - 1; at >= reach(match) && !text.startsSentence(at + 1); at--) {
      if (marks(SafetyList.OWN).at(at)) {
        return false;
      }
      if (marks(SafetyList.OTHERS).at(at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a negation reaches it from the same clause, and is not taken back on the way. */
  private boolean isNegated(Match match) {
    for (int at = match.from(); at > reach(match) && !text.startsClause(at); at--) {
      int before = at - 1;
      boolean newSubject =
          marks(SafetyList.SUBJECTS).at(at) && !marks(SafetyList.CARRIES).at(before);
      if (newSubject
          || marks(SafetyList.FLIPS).at(before)
          || marks(SafetyList.CONTRAST).at(before)) {
        return false;
      }
      if (marks(SafetyList.NEGATORS).at(before)) {
        return true;
      }
    }
    return false;
  }

  private static int reach(Match match) {
    return Math.max(0, match.from() - REACH);
  }

  private boolean fits(SafetyList list) {
    return marks(list).anyFrom(0);
  }

  private Marks marks(SafetyList list) {
    return marks.computeIfAbsent(list, wanted -> Marks.of(book.rules(wanted).in(text)));
  }
}
