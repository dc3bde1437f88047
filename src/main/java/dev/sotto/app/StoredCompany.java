package dev.sotto.app;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.circle.CircleId;
import dev.sotto.core.circle.Glimpse;
import dev.sotto.core.circle.Invitation;
import dev.sotto.core.circle.InviteCode;
import dev.sotto.core.circle.InviteCode.Purpose;
import dev.sotto.core.circle.Matching;
import dev.sotto.core.circle.Seat;
import dev.sotto.core.circle.Wish;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.talk.Company;
import dev.sotto.store.Tx;
import java.util.Optional;

/** What the store holds about the circles and the pair of the person of a visit. */
record StoredCompany(Visit visit) implements Company {
  /** In Days, from the first one something was planned for. */
  private static final int OWN_USE = 7;

  /** Links of one person that let in at the same time. */
  private static final int MOST_LINKS = 3;

  private Tx tx() {
    return visit.tx();
  }

  private PersonId person() {
    return visit.person().id();
  }

  private Day yesterdayOf() {
    return visit.today().minus(1);
  }

  @Override
  public Optional<Seat> seat() {
    return tx().seats().of(person(), visit.today()).filter(seat -> !seat.hasLeft());
  }

  @Override
  public Optional<Wish> wish() {
    return tx().wishes().of(person());
  }

  @Override
  public Optional<Glimpse> yesterday() {
    return tx().seats().glimpse(person(), yesterdayOf());
  }

  @Override
  public boolean hasNodded() {
    return seat().filter(seat -> tx().seats().hasNodded(seat, visit.today())).isPresent();
  }

  @Override
  public boolean hasOwnUse() {
    return tx().checkins()
        .firstDay(person())
        .filter(first -> first.compareTo(visit.today().minus(OWN_USE)) <= 0)
        .isPresent();
  }

  @Override
  public Knock knock(InviteCode code) {
    return tx().invitations().wrongTries(person(), visit.now()) >= Invitation.MOST_TRIES
        ? Knock.NOTHING
        : tx().invitations().find(code, visit.now()).map(this::opened).orElse(Knock.NOTHING);
  }

  private Knock opened(Invitation invitation) {
    return invitation.circle().map(this::toCircle).orElseGet(() -> toPair(invitation.maker()));
  }

  private Knock toCircle(CircleId circle) {
    if (wish().flatMap(Wish::circle).filter(circle::equals).isPresent()) {
      return Knock.THERE;
    }
    boolean hasPlace = isAmong(circle) || tx().wishes().placesTaken(circle) < Matching.MOST;
    return hasPlace ? Knock.OPENS : Knock.FULL;
  }

  /** Whether they sit in a circle today, and so have a place in it already. */
  boolean isAmong(CircleId circle) {
    return seat().filter(seat -> seat.round().circle().equals(circle)).isPresent();
  }

  private Knock toPair(PersonId maker) {
    if (maker.equals(person())) {
      return Knock.OWN;
    }
    return tx().pairs().has(maker) ? Knock.NOTHING : Knock.OPENS;
  }

  @Override
  public boolean mayInvite(Purpose purpose) {
    return switch (purpose) {
      case CIRCLE -> tx().invitations().open(person(), purpose, visit.now()) < MOST_LINKS;
      case PAIR -> !isPaired();
    };
  }

  @Override
  public boolean isPaired() {
    return tx().pairs().has(person());
  }

  @Override
  public boolean otherPractisedYesterday() {
    return tx().pairs().otherPractised(person(), yesterdayOf());
  }
}
