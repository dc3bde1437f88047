package dev.sotto.core.nudge;

import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.person.Pause;
import dev.sotto.core.person.Person;
import dev.sotto.core.practice.PracticeId;
import java.time.Instant;
import java.util.Map;

/**
 * What holds for one person at the instant a nudge would leave.
 *
 * @param pauses how long single practices rest; none for a practice that is not in it
 * @param told everything they said so far about these practices on the Days in question
 * @param lastWord when they last spoke in a talk that is open; {@link Instant#EPOCH} when none is
 * @param askedToday how many planned nudges went out on this Day
 * @param allowance the most planned nudges a Day they want
 * @param silence how long they have said nothing, and what is asked meanwhile
 */
public record Circumstances(
    Person person,
    Map<PracticeId, Pause> pauses,
    Map<Slot, Outcome> told,
    Instant lastWord,
    int askedToday,
    int allowance,
    Silence silence) {

  public Circumstances {
    pauses = Map.copyOf(pauses);
    told = Map.copyOf(told);
  }

  boolean isPaused(PracticeId practice, Instant now) {
    return person.pause().covers(now) || pauses.getOrDefault(practice, Pause.NONE).covers(now);
  }

  /** A no is for the whole Day, as the button says; a yes answers its own slot. */
  boolean isAnswered(Slot slot) {
    return told.containsKey(slot)
        || told.entrySet().stream()
            .anyMatch(said -> !said.getValue().counts() && isSameDay(said.getKey(), slot));
  }

  boolean isQuiet(Instant instant) {
    return person.isQuiet(instant);
  }

  private static boolean isSameDay(Slot one, Slot other) {
    return one.practice().equals(other.practice()) && one.day().equals(other.day());
  }
}
