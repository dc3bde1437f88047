package dev.sotto.core.talk;

import dev.sotto.core.circle.Glimpse;
import dev.sotto.core.circle.InviteCode;
import dev.sotto.core.circle.Seat;
import dev.sotto.core.circle.Wish;
import java.util.Optional;

/**
 * Where somebody stands with circles and pairs. Looking changes nothing, and nothing here is about
 * anybody else but what is shown to them anyway.
 */
public interface Company {

  /** Where they sit today; empty also when they left. */
  Optional<Seat> seat();

  /** What they wish for the next round. */
  Optional<Wish> wish();

  /** What their circle shows of yesterday. */
  Optional<Glimpse> yesterday();

  /** Whether they nodded today. */
  boolean hasNodded();

  /** Whether they have practised with the bot long enough to be put together with others. */
  boolean hasOwnUse();

  /** What a code does for them. */
  Knock knock(InviteCode code);

  /** Whether they may make another link. */
  boolean mayInvite(InviteCode.Purpose purpose);

  boolean isPaired();

  /** Whether the other one of their pair said yes yesterday. */
  boolean otherPractisedYesterday();

  /** What becomes of a code. */
  enum Knock {
    OPENS,
    /** They are down for that circle already. */
    THERE,
    /** It is theirs, and lets them into no pair with themselves. */
    OWN,
    /** All places of the circle are taken. */
    FULL,
    /** Used up, too old, never one, or one of too many tries: all look the same. */
    NOTHING
  }
}
