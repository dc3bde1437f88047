package dev.sotto.app;

import dev.sotto.core.circle.CircleId;
import dev.sotto.core.circle.CircleKind;
import dev.sotto.core.circle.Invitation;
import dev.sotto.core.circle.InviteCode;
import dev.sotto.core.circle.InviteCode.Purpose;
import dev.sotto.core.circle.Matching;
import dev.sotto.core.circle.Seat;
import dev.sotto.core.circle.Wish;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import dev.sotto.core.talk.CircleEffect;
import dev.sotto.core.talk.Company.Knock;
import dev.sotto.store.Tx;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Makes true what is about circles and pairs, in the transaction of the visit.
 *
 * @param company where they stand; a code is looked at again before it is used
 * @param remarks takes what is said along the way
 */
record Joining(Visit visit, StoredCompany company, List<Saying> remarks)
    implements CircleEffect.Performer {
  private static final Duration A_WEEK = Duration.ofDays(7);
  private static final SecureRandom CHANCE = new SecureRandom();

  Joining(Visit visit, List<Saying> remarks) {
    this(visit, new StoredCompany(visit), remarks);
  }

  private Tx tx() {
    return visit.tx();
  }

  private PersonId person() {
    return visit.person().id();
  }

  @Override
  public void beMatched(CircleEffect.BeMatched effect) {
    tx().wishes().put(person(), new Wish(Optional.empty()));
  }

  @Override
  public void followInto(CircleEffect.FollowInto effect) {
    opened(effect.code())
        .flatMap(Invitation::circle)
        .ifPresent(
            circle -> {
              tx().invitations().use(effect.code());
              tx().wishes().put(person(), new Wish(Optional.of(circle)));
            });
  }

  @Override
  public void goOn(CircleEffect.GoOn effect) {
    company
        .seat()
        .map(Seat::round)
        .ifPresent(
            round ->
                tx().wishes()
                    .put(
                        person(),
                        new Wish(
                            round.kind() == CircleKind.INVITED
                                ? Optional.of(round.circle())
                                : Optional.empty())));
  }

  @Override
  public void waitNoMore(CircleEffect.WaitNoMore effect) {
    tx().wishes().drop(person());
  }

  @Override
  public void leaveCircle(CircleEffect.LeaveCircle effect) {
    tx().wishes().drop(person());
    company.seat().ifPresent(seat -> tx().seats().leave(person(), seat.round()));
  }

  @Override
  public void nod(CircleEffect.Nod effect) {
    company.seat().ifPresent(seat -> tx().seats().nod(seat, visit.today()));
  }

  @Override
  public void invite(CircleEffect.Invite effect) {
    if (!company.mayInvite(effect.purpose())) {
      return;
    }
    InviteCode code = InviteCode.draw(effect.purpose(), CHANCE);
    Optional<CircleId> circle =
        effect.purpose() == Purpose.CIRCLE
            ? Optional.of(tx().circles().add(CircleKind.INVITED))
            : Optional.empty();
    tx().invitations()
        .add(
            code,
            new Invitation(
                person(),
                circle,
                circle.isPresent() ? Matching.MOST : 1,
                visit.now().plus(A_WEEK)));
    if (effect.isForSelf() && circle.isPresent()) {
      tx().wishes().put(person(), new Wish(circle));
    }
    Line line = circle.isPresent() ? Line.CIRCLE_LINK : Line.PAIR_LINK;
    remarks.add(Saying.of(line, "link", visit.house().links().to(code)));
  }

  @Override
  public void triedInVain(CircleEffect.TriedInVain effect) {
    tx().invitations().wrong(person(), visit.now());
  }

  @Override
  public void pairUp(CircleEffect.PairUp effect) {
    if (!company.isPaired()) {
      opened(effect.code())
          .filter(invitation -> invitation.circle().isEmpty())
          .ifPresent(
              invitation -> {
                tx().invitations().dropPairs(person());
                tx().invitations().dropPairs(invitation.maker());
                tx().pairs().join(person(), invitation.maker(), visit.today());
              });
    }
  }

  @Override
  public void endPair(CircleEffect.EndPair effect) {
    tx().pairs().end(person());
  }

  /** Buttons stay, and what they stand for may be over. */
  private Optional<Invitation> opened(InviteCode code) {
    return company.knock(code) == Knock.OPENS
        ? tx().invitations().find(code, visit.now())
        : Optional.empty();
  }
}
