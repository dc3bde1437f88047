package dev.sotto.app;

import dev.sotto.core.nudge.Cadence;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.nudge.Occurrence;
import dev.sotto.core.person.Person;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.session.Notice;
import dev.sotto.store.Tx;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps exactly one alarm a practice: its next planned moment; and one for each thing that is said
 * about a session.
 */
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
    planSession(tx, person, after);
  }

  /** Plans what they asked to be asked again, where that is still to come. */
  static void planLookIns(Tx tx, Person person, Instant after) {
    for (Nudge nudge : tx.nudges().latest(person.id(), Instant.EPOCH)) {
      nudge.lines().stream()
          .filter(item -> item.lookInAt().isAfter(after))
          .forEach(item -> tx.alarms().lookIn(person.id(), item.slot(), item.lookInAt()));
    }
  }

  /** Plans what is said next about a session, each kind for itself. */
  static void planSession(Tx tx, Person person, Instant after) {
    for (Notice notice : Notice.values()) {
      planNotice(tx, person, notice, after);
    }
  }

  static void planNotice(Tx tx, Person person, Notice notice, Instant after) {
    tx.sessions()
        .of(person.id())
        .flatMap(appointment -> notice.next(appointment, after, person.settings().zone()))
        .ifPresentOrElse(
            occasion -> tx.alarms().planNotice(person.id(), notice, occasion.at()),
            () -> tx.alarms().dropNotice(person.id(), notice));
  }
}
