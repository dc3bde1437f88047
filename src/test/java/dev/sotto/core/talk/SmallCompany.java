package dev.sotto.core.talk;

import dev.sotto.core.circle.Glimpse;
import dev.sotto.core.circle.InviteCode;
import dev.sotto.core.circle.Seat;
import dev.sotto.core.circle.Wish;
import java.util.Optional;

/** Circles and pairs of one person, in memory. */
final class SmallCompany implements Company, CircleEffect.Performer {
  private Optional<Wish> wish = Optional.empty();
  private boolean paired;

  @Override
  public Optional<Seat> seat() {
    return Optional.empty();
  }

  @Override
  public Optional<Wish> wish() {
    return wish;
  }

  @Override
  public Optional<Glimpse> yesterday() {
    return Optional.empty();
  }

  @Override
  public boolean hasNodded() {
    return false;
  }

  @Override
  public boolean hasOwnUse() {
    return true;
  }

  @Override
  public Knock knock(InviteCode code) {
    return Knock.OPENS;
  }

  @Override
  public boolean mayInvite(InviteCode.Purpose purpose) {
    return true;
  }

  @Override
  public boolean isPaired() {
    return paired;
  }

  @Override
  public boolean otherPractisedYesterday() {
    return false;
  }

  @Override
  public void beMatched(CircleEffect.BeMatched effect) {
    wish = Optional.of(new Wish(Optional.empty()));
  }

  @Override
  public void followInto(CircleEffect.FollowInto effect) {
    wish = Optional.of(new Wish(Optional.empty()));
  }

  @Override
  public void goOn(CircleEffect.GoOn effect) {}

  @Override
  public void waitNoMore(CircleEffect.WaitNoMore effect) {
    wish = Optional.empty();
  }

  @Override
  public void leaveCircle(CircleEffect.LeaveCircle effect) {
    wish = Optional.empty();
  }

  @Override
  public void nod(CircleEffect.Nod effect) {}

  @Override
  public void invite(CircleEffect.Invite effect) {}

  @Override
  public void triedInVain(CircleEffect.TriedInVain effect) {}

  @Override
  public void pairUp(CircleEffect.PairUp effect) {
    paired = true;
  }

  @Override
  public void endPair(CircleEffect.EndPair effect) {
    paired = false;
  }
}
