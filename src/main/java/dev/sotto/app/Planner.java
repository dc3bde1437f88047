package dev.sotto.app;

import dev.sotto.core.nudge.Cadence;
import dev.sotto.core.nudge.Occurrence;
import dev.sotto.core.person.Person;
import dev.sotto.core.practice.Practice;
import dev.sotto.store.Tx;
import java.time.Instant;
import java.util.Optional;

/** Keeps exactly one alarm a practice: its next planned moment. */
final class Planner {
  private Planner() {}

  /**
   * Plans the first moment after an instant, in place of whatever was planned.
   *
   * @return that moment; empty when none ever comes
   */
  static Optional<Occurrence> plan(Tx tx, Person person, Practice practice, Instant after) {
    Optional<Occurrence> next = Cadence.of(practice, person.settings()).next(after);
    next.ifPresentOrElse(
        moment -> tx.alarms().planNudge(person.id(), moment.slot(), moment.at()),
        () -> tx.alarms().dropNudge(practice.id()));
    return next;
  }

  static void planAll(Tx tx, Person person, Instant after) {
    for (Practice practice : tx.practices().active(person.id())) {
      plan(tx, person, practice, after);
    }
  }
}
