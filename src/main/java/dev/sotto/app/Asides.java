package dev.sotto.app;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Comeback;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.nudge.NudgeId;
import dev.sotto.outbox.Letter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands below a settled line, on one nudge in the chat and for as long as it is true. It
 * takes no message: who has no nudge in front of them is told nothing more.
 *
 * @param nudges those with the slot on them, latest first
 */
record Asides(Visit visit, Slot slot, List<Nudge> nudges) {
  /** How far back a practice is looked at; two moments of a monthly plan lie within. */
  private static final int DAYS_BACK = 90;

  /** Puts up what fits an outcome, and returns the nudges that show something else now. */
  Set<NudgeId> after(Outcome outcome) {
    Optional<Nudge> shown =
        nudges.stream().filter(nudge -> nudge.messageId() != Letter.NO_MESSAGE).findFirst();
    return outcome.counts() && shown.isPresent() && isComeback()
        ? leave(shown.get().id(), Nudge.Aside.GOOD_TO_HAVE_IT_BACK)
        : clear();
  }

  /** Takes everything away, and returns the nudges that show something else now. */
  Set<NudgeId> clear() {
    return nudges.stream()
        .filter(nudge -> put(nudge, Nudge.Aside.NONE))
        .map(Nudge::id)
        .collect(Collectors.toSet());
  }

  private Set<NudgeId> leave(NudgeId where, Nudge.Aside aside) {
    Set<NudgeId> changed = new HashSet<>();
    for (Nudge nudge : nudges) {
      if (put(nudge, nudge.id().equals(where) ? aside : Nudge.Aside.NONE)) {
        changed.add(nudge.id());
      }
    }
    return changed;
  }

  private boolean put(Nudge nudge, Nudge.Aside aside) {
    boolean changed = false;
    for (int line = 0; line < nudge.lines().size(); line++) {
      Nudge.Item item = nudge.lines().get(line);
      if (item.slot().equals(slot) && item.aside() != aside) {
        visit.tx().nudges().aside(nudge.id(), line, aside);
        changed = true;
      }
    }
    return changed;
  }

  /** The last word before this one tells most people apart, so the rest is seldom read. */
  private boolean isComeback() {
    Optional<Outcome> before = visit.tx().checkins().lastBefore(slot).map(Checkin::outcome);
    if (!before.equals(Optional.of(Outcome.NOT_TODAY))) {
      return false;
    }
    Day from = slot.day().minus(DAYS_BACK);
    List<Slot> planned =
        visit.tx().checkins().planned(slot.practice(), from, slot.day()).stream()
            .filter(this::isEarlier)
            .toList();
    Map<Slot, Outcome> told =
        visit.tx().checkins().between(slot.practice(), from, slot.day()).stream()
            .filter(said -> isEarlier(said.slot()))
            .collect(Collectors.toMap(Checkin::slot, Checkin::outcome));
    return Comeback.follows(planned, told);
  }

  private boolean isEarlier(Slot other) {
    int days = other.day().compareTo(slot.day());
    return days < 0 || (days == 0 && other.number() < slot.number());
  }
}
