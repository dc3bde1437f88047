package dev.sotto.app;

import dev.sotto.core.circle.CircleId;
import dev.sotto.core.circle.CircleKind;
import dev.sotto.core.circle.Invitation;
import dev.sotto.core.circle.InviteCode;
import dev.sotto.core.circle.InviteCode.Purpose;
import dev.sotto.core.circle.Matching;
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
              if (!company.isAmong(circle)) {
                tx().invitations().use(effect.code());
              }
              tx().wishes().put(person(), new Wish(Optional.of(circle)));
            });
  }

  /** An old button changes nothing about a wish made since. */
  @Override
  public void goOn(CircleEffect.GoOn effect) {
    if (company.wish().isEmpty()) {
      company
          .seat()
          .map(seat -> Wish.forAnother(seat.round()))
          .ifPresent(wish -> tx().wishes().put(person(), wish));
    }
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
      remarks.add(Saying.of(isPair(effect) ? Line.PAIR_ALREADY : Line.CIRCLE_LINKS_ENOUGH));
      return;
    }
    switch (effect.purpose()) {
      case CIRCLE -> inviteIntoCircle(effect.isForSelf());
      case PAIR -> inviteIntoPair();
    }
  }

  private static boolean isPair(CircleEffect.Invite effect) {
    return effect.purpose() == Purpose.PAIR;
  }

  /** Whoever makes it takes a place of the ten, and none of the link. */
  private void inviteIntoCircle(boolean isForSelf) {
    CircleId circle = tx().circles().add(CircleKind.INVITED);
    add(Purpose.CIRCLE, Optional.of(circle), Matching.MOST, Line.CIRCLE_LINK);
    if (isForSelf) {
      tx().wishes().put(person(), new Wish(Optional.of(circle)));
      remarks.add(Saying.of(Line.CIRCLE_LINK_WITH_YOU));
    }
  }

  /** A pair is for one other, so an earlier link lets nobody in any more. */
  private void inviteIntoPair() {
    tx().invitations().dropPairs(person());
    add(Purpose.PAIR, Optional.empty(), 1, Line.PAIR_LINK);
  }

  private void add(Purpose purpose, Optional<CircleId> circle, int uses, Line line) {
    InviteCode code = InviteCode.draw(purpose, CHANCE);
    tx().invitations().add(code, new Invitation(person(), circle, uses, visit.now().plus(A_WEEK)));
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
