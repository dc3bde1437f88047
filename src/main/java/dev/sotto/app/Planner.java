package dev.sotto.app;

import dev.sotto.core.nudge.Cadence;
import dev.sotto.core.person.Person;
import dev.sotto.core.practice.Practice;
import dev.sotto.store.Tx;
import java.time.Instant;

/** Keeps exactly one alarm a practice: its next planned moment. */
final class Planner {
  private Planner() {}

  /** Plans the first moment after an instant, in place of whatever was planned. */
  static void plan(Tx tx, Person person, Practice practice, Instant after) {
    Cadence.of(practice, person.settings())
        .next(after)
        .ifPresentOrElse(
            next -> tx.alarms().planNudge(person.id(), next.slot(), next.at()),
            () -> tx.alarms().dropNudge(practice.id()));
  }

  static void planAll(Tx tx, Person person, Instant after) {
    tx.practices()
        .active(person.id())
        .forEach(practice -> plan(tx, person, practice, after));
  }
}
