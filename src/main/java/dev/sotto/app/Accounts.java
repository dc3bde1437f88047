package dev.sotto.app;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Cadence;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.week.Account;
import dev.sotto.core.week.Span;
import dev.sotto.store.Tx;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the store knows about a person's practices over a span. */
record Accounts(Visit visit, Span span, Day today) {

  static Accounts of(Visit visit, Span span) {
    return new Accounts(visit, span, visit.today());
  }

  /** One a practice: those they practise, and those put away that the span holds something of. */
  List<Account> all() {
    Set<Practice> active = Set.copyOf(tx().practices().active(visit.person().id()));
    return tx().practices().all(visit.person().id()).stream()
        .map(practice -> account(practice, active.contains(practice)))
        .filter(account -> active.contains(account.practice()) || !account.isBlank())
        .toList();
  }

  private Account account(Practice practice, boolean isActive) {
    Set<Slot> planned =
        new HashSet<>(tx().checkins().planned(practice.id(), span.from(), span.to()));
    if (isActive && span.contains(today)) {
      planned.addAll(Cadence.of(practice, visit.person().settings()).slotsOf(today));
    }
    return Account.of(
        practice,
        span,
        today,
        planned,
        tx().checkins().between(practice.id(), span.from(), span.to()),
        tx().hindrances().between(practice.id(), span.from(), span.to()));
  }

  private Tx tx() {
    return visit.tx();
  }
}
