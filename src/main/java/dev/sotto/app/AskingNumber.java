package dev.sotto.app;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.LastOfWeek;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.week.NumberAsked;
import dev.sotto.outbox.Letter;
import dev.sotto.store.Tx;
import java.util.List;

/** Asks for the one number a week along with the last nudge of it, and never by itself. */
record AskingNumber(Visit visit) {

  /** Lets a nudge that is being written ask for the number too, if it is its turn. */
  void on(Nudge nudge, List<Practice> practices) {
    Tx tx = visit.tx();
    PersonId person = visit.person().id();
    List<Slot> slots = nudge.lines().stream().map(Nudge.Item::slot).toList();
    Day monday = slots.get(slots.size() - 1).day().monday();
    tx.numbers()
        .of(person, monday)
        .filter(number -> !number.isTold() && isOpen(number))
        .filter(
            number ->
                new LastOfWeek(visit.person().settings(), practices)
                    .is(slots, slot -> tx.checkins().at(slot).isPresent(), visit.now()))
        .ifPresent(
            number -> tx.numbers().askedOn(nudge.id(), person, monday, number.name(), visit.now()));
  }

  /** A nudge that never left has asked for nothing. */
  private boolean isOpen(NumberAsked number) {
    return switch (number.state()) {
      case OFF -> false;
      case ON -> true;
      case WAITING ->
          visit
              .tx()
              .numbers()
              .nudgeOf(visit.person().id(), number.monday())
              .flatMap(nudge -> visit.tx().nudges().find(visit.person().id(), nudge))
              .filter(nudge -> nudge.messageId() == Letter.NO_MESSAGE)
              .isPresent();
    };
  }
}
