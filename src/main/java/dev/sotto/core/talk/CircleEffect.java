package dev.sotto.core.talk;

import dev.sotto.core.circle.InviteCode;

/** Something about circles and pairs that the shell must do. */
public sealed interface CircleEffect extends Effect {
  void perform(Performer performer);

  @Override
  default void perform(Effect.Performer performer) {
    perform(performer.circles());
  }

  /** One method a case, as in {@link Effect.Performer}. */
  interface Performer {
    void beMatched(BeMatched effect);

    void followInto(FollowInto effect);

    void goOn(GoOn effect);

    void waitNoMore(WaitNoMore effect);

    void leaveCircle(LeaveCircle effect);

    void nod(Nod effect);

    void invite(Invite effect);

    void triedInVain(TriedInVain effect);

    void forgetLink(ForgetLink effect);

    void pairUp(PairUp effect);

    void endPair(EndPair effect);
  }

  /** Wishes to be put together with others in the next round. */
  record BeMatched() implements CircleEffect {
    @Override
    public void perform(Performer performer) {
      performer.beMatched(this);
    }
  }

  /** Wishes to be in the next round of the circle a link leads to, and uses the link. */
  record FollowInto(InviteCode code) implements CircleEffect {
    @Override
    public void perform(Performer performer) {
      performer.followInto(this);
    }
  }

  /** Wishes for another round of the kind they are in. */
  record GoOn() implements CircleEffect {
    @Override
    public void perform(Performer performer) {
      performer.goOn(this);
    }
  }

  /** Wishes for no round any more. */
  record WaitNoMore() implements CircleEffect {
    @Override
    public void perform(Performer performer) {
      performer.waitNoMore(this);
    }
  }

  /** Leaves the round they are in, and wishes for no other. */
  record LeaveCircle() implements CircleEffect {
    @Override
    public void perform(Performer performer) {
      performer.leaveCircle(this);
    }
  }

  /** Nods to their circle. */
  record Nod() implements CircleEffect {
    @Override
    public void perform(Performer performer) {
      performer.nod(this);
    }
  }

  /**
   * Makes a link to a new circle or to a pair, and says it.
   *
   * @param isForSelf whether whoever makes it wishes to be in the circle as well
   */
  record Invite(InviteCode.Purpose purpose, boolean isForSelf) implements CircleEffect {
    @Override
    public void perform(Performer performer) {
      performer.invite(this);
    }
  }

  /** Came with a code that opens nothing. */
  record TriedInVain() implements CircleEffect {
    @Override
    public void perform(Performer performer) {
      performer.triedInVain(this);
    }
  }

  /** Keeps no longer what came with the link that brought them: it was asked about. */
  record ForgetLink() implements CircleEffect {
    @Override
    public void perform(Performer performer) {
      performer.forgetLink(this);
    }
  }

  /** Makes a pair with whoever made a link, and uses the link. */
  record PairUp(InviteCode code) implements CircleEffect {
    @Override
    public void perform(Performer performer) {
      performer.pairUp(this);
    }
  }

  /** Ends their pair. */
  record EndPair() implements CircleEffect {
    @Override
    public void perform(Performer performer) {
      performer.endPair(this);
    }
  }
}
