package dev.sotto.app;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Lately;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.nudge.Offer;
import dev.sotto.core.practice.Practice;
import dev.sotto.store.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be offered below an answer. Whatever is offered is written down as offered. */
record Offers(Visit visit, Slot slot) {
  /** Ten planned moments of a weekly practice, or four weeks of any. */
  private static final int DAYS_BACK = 70;

  /** Fewer practised moments than these lead to no offer, and most people are told apart here. */
  private static final int LEAST = 8;

  /** Returns what is offered to somebody who put it off. */
  Optional<Nudge.Aside> afterNo() {
    return made(told(), offer -> offer.afterNo(visit.now()));
  }

  /** Returns what is offered to somebody who did it. */
  Optional<Nudge.Aside> afterYes() {
    Map<Slot, Outcome> told = told();
    return told.values().stream().filter(Outcome::counts).count() < LEAST
        ? Optional.empty()
        : made(told, offer -> offer.afterYes(slot.day(), visit.now()));
  }

  private Optional<Nudge.Aside> made(
      Map<Slot, Outcome> told, Function<Offer, Optional<Nudge.Aside>> choose) {
    Optional<Nudge.Aside> aside =
        tx().practices()
            .find(visit.person().id(), slot.practice())
            .flatMap(practice -> offer(practice, told))
            .flatMap(choose);
    aside.ifPresent(it -> tx().adjustments().offered(slot.practice(), it, visit.now()));
    return aside;
  }

  private Optional<Offer> offer(Practice practice, Map<Slot, Outcome> told) {
    Map<Nudge.Aside, Instant> made = tx().adjustments().offers(practice.id());
    return Offer.mayBe(practice, made, visit.now())
        ? Optional.of(
            new Offer(
                practice, new Lately(planned(), told), made, tx().adjustments().of(practice.id())))
        : Optional.empty();
  }

  private Map<Slot, Outcome> told() {
    return tx().checkins().between(slot.practice(), since(), slot.day()).stream()
        .collect(Collectors.toMap(Checkin::slot, Checkin::outcome));
  }

  /** The moments that came up to this one, which may be answered before its time. */
  private List<Slot> planned() {
    return Stream.concat(
            tx().checkins().planned(slot.practice(), since(), slot.day()).stream(), Stream.of(slot))
        .distinct()
        .toList();
  }

  private Day since() {
    return slot.day().minus(DAYS_BACK);
  }

  private Tx tx() {
    return visit.tx();
  }
}
