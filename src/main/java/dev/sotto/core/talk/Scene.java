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
 * @param notebook what else is written down about them
 */
public record Scene(
    Instant now,
    Person person,
    List<Practice> practices,
    List<Slot> asked,
    List<Slot> repliedTo,
    Map<Slot, Outcome> told,
    Notebook notebook,
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

  /** The same moment, in which what is said is about these slots. */
  Scene about(List<Slot> slots) {
    return new Scene(now, person, practices, asked, slots, told, notebook, books);
  }

  /** Whether a nudge waits for an answer, or is being answered. */
  public boolean isAsked() {
    return !repliedTo.isEmpty() || !asked.isEmpty();
  }

  /** Whether nothing is asked about a slot, because it was paused. */
  boolean isResting(Slot slot) {
    return person.pause().covers(now)
        || practice(slot.practice()).stream().anyMatch(it -> it.pause().covers(now));
  }

  /** Whether what was said about a slot is that it is not for today. */
  boolean isDeclined(Slot slot) {
    return told.get(slot) == Outcome.NOT_TODAY;
  }

  boolean isOpen(Slot slot) {
    return !told.containsKey(slot);
  }
}
