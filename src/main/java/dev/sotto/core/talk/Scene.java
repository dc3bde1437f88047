package dev.sotto.core.talk;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Silence;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.Settings;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.practice.PracticeId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a step may look at when it decides.
 *
 * @param practices the active ones, oldest first
 * @param asked what the latest recent nudge that waits for an answer waits for
 * @param repliedTo slots of the nudge this reply answers; empty when it answers none
 * @param told what is noted already for recent slots
 */
public record Scene(
    Instant now,
    Person person,
    List<Practice> practices,
    List<Slot> asked,
    List<Slot> repliedTo,
    Map<Slot, Outcome> told,
    Books books) {

  public Settings settings() {
    return person.settings();
  }

  public ZoneId zone() {
    return settings().zone();
  }

  public ZonedDateTime clock() {
    return now.atZone(zone());
  }

  public Day today() {
    return Day.at(now, zone(), settings().dayStart());
  }

  /** Whether these are the first words after Days without any. */
  boolean isReturn() {
    Day heard = Day.at(person.lastHeard(), zone(), settings().dayStart());
    return Silence.after(heard).isLongOn(today());
  }

  public Optional<Practice> practice(PracticeId id) {
    return practices.stream().filter(practice -> practice.id().equals(id)).findFirst();
  }

  /** What a practice is called in front of this person. */
  public String nameOf(PracticeId id) {
    return practice(id).map(practice -> practice.nudgeName().words()).orElse("");
  }

  /** Whether a nudge waits for an answer, or is being answered. */
  public boolean isAsked() {
    return !repliedTo.isEmpty() || !asked.isEmpty();
  }

  boolean isOpen(Slot slot) {
    return !told.containsKey(slot);
  }
}
