package dev.sotto.app;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.nudge.NudgeId;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.script.Line;
import dev.sotto.core.talk.CompanyFace;
import dev.sotto.core.talk.Question;
import dev.sotto.store.Tx;
import java.time.Duration;

/**
 * What one nudge says of a circle and of a pair. Looking at it again finds the same of a circle.
 */
record CompanySheet(Visit visit, Nudge nudge) {
  private static final Duration A_DAY = Duration.ofHours(25);

  private Tx tx() {
    return visit.tx();
  }

  private PersonId person() {
    return nudge.person();
  }

  /** Lets a nudge that is being written say what nobody has seen yet. */
  void take() {
    tx().seats().putOn(nudge.id(), person(), today().minus(1));
    tx().pairs().tellOn(nudge.id(), person());
  }

  /** What it says; nothing to somebody whose lock screen is to give nothing away. */
  Question drawn() {
    return mayTell() ? circle().and(closing()).and(pair()) : Question.NONE;
  }

  private boolean mayTell() {
    return visit.person().settings().codeWord().isBlank()
        && nudge.origin() != Nudge.Origin.ON_REQUEST;
  }

  /** Whether it says more since it is answered: a yes of the other one's waited for that. */
  boolean saysMoreOnceAnswered() {
    return mayTell() && tx().pairs().otherPractised(person(), today());
  }

  private Day today() {
    return visit.dayOf(nudge.askedAt());
  }

  private Question circle() {
    return tx().seats()
        .onNudge(person(), nudge.id())
        .map(CompanyFace::yesterday)
        .orElse(Question.NONE);
  }

  private Question closing() {
    return tx().seats()
        .of(person(), today())
        .filter(seat -> !seat.hasLeft() && seat.round().isClosing(visit.today()))
        .filter(seat -> tx().wishes().of(person()).isEmpty())
        .map(seat -> CompanyFace.closing())
        .orElse(Question.NONE);
  }

  private Question pair() {
    if (tx().pairs().isToldOn(nudge.id(), person())) {
      return Question.of(Line.PAIR_IS_OVER);
    }
    if (!tx().pairs().has(person())) {
      return Question.NONE;
    }
    if (hasAnswered() && tx().pairs().otherPractised(person(), today())) {
      return Question.of(Line.PAIR_TODAY);
    }
    return isFirst() && tx().pairs().otherPractised(person(), today().minus(1))
        ? Question.of(Line.PAIR_YESTERDAY)
        : Question.NONE;
  }

  /** Each of a pair sees the other's yes of a Day after an answer of their own. */
  private boolean hasAnswered() {
    return nudge.lines().stream().anyMatch(item -> tx().checkins().at(item.slot()).isPresent());
  }

  private boolean isFirst() {
    return tx().nudges().latest(person(), nudge.askedAt().minus(A_DAY)).stream()
        .filter(other -> other.origin() == Nudge.Origin.PLANNED)
        .filter(other -> visit.dayOf(other.askedAt()).equals(today()))
        .map(Nudge::id)
        .mapToLong(NudgeId::value)
        .noneMatch(other -> other < nudge.id().value());
  }
}
