package dev.sotto.core.nudge;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Due.Chosen;
import dev.sotto.core.nudge.Nudge.Origin;
import dev.sotto.core.person.Country;
import dev.sotto.core.person.Hold;
import dev.sotto.core.person.Pause;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.person.Settings;
import dev.sotto.core.person.Standing;
import dev.sotto.core.practice.PracticeId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

/** A Tuesday in Paris, and somebody present with nothing in the way. */
final class Moments {
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  static final LocalDate TUESDAY = LocalDate.of(2026, 6, 2);
  static final PracticeId KETTLE = new PracticeId(1);
  static final PracticeId WALK = new PracticeId(2);

  /** They said something today. */
  static final Silence SPEAKING = Silence.after(new Day(TUESDAY));

  private Moments() {}

  static Instant at(String time) {
    return TUESDAY.atTime(LocalTime.parse(time)).atZone(PARIS).toInstant();
  }

  static Slot slot(PracticeId practice) {
    return slot(practice, 0);
  }

  static Slot slot(PracticeId practice, int number) {
    return new Slot(practice, new Day(TUESDAY), number);
  }

  static Due planned(PracticeId practice, String time) {
    return new Due(slot(practice), at(time), Origin.PLANNED, Chosen.BY_PERSON);
  }

  static Due proposed(PracticeId practice, String time) {
    return new Due(slot(practice), at(time), Origin.PLANNED, Chosen.BY_DEFAULT);
  }

  static Due lookIn(PracticeId practice, String time) {
    return new Due(slot(practice), at(time), Origin.LOOK_IN, Chosen.BY_PERSON);
  }

  static Person person(Standing standing, Pause pause) {
    return new Person(
        new PersonId(1),
        standing,
        Settings.in(PARIS, Country.UNKNOWN),
        pause,
        Hold.NONE,
        PrivateText.NONE,
        at("00:00"));
  }

  static Circumstances clear() {
    return with(Standing.PRESENT, Pause.NONE);
  }

  static Circumstances with(Standing standing, Pause pause) {
    return new Circumstances(
        person(standing, pause),
        Map.of(),
        Map.of(),
        Instant.EPOCH,
        0,
        NudgePolicy.ALLOWANCE,
        SPEAKING);
  }

  /** They wrote about more than practice, and have not come back. */
  static Circumstances held() {
    return new Circumstances(
        clear().person().hold(Hold.HELD),
        Map.of(),
        Map.of(),
        Instant.EPOCH,
        0,
        NudgePolicy.ALLOWANCE,
        SPEAKING);
  }

  static Circumstances resting(PracticeId practice, Pause pause) {
    return new Circumstances(
        clear().person(),
        Map.of(practice, pause),
        Map.of(),
        Instant.EPOCH,
        0,
        NudgePolicy.ALLOWANCE,
        SPEAKING);
  }

  static Circumstances told(Slot slot, Outcome outcome) {
    return new Circumstances(
        clear().person(),
        Map.of(),
        Map.of(slot, outcome),
        Instant.EPOCH,
        0,
        NudgePolicy.ALLOWANCE,
        SPEAKING);
  }

  static Circumstances talkingSince(Instant lastWord) {
    return new Circumstances(
        clear().person(), Map.of(), Map.of(), lastWord, 0, NudgePolicy.ALLOWANCE, SPEAKING);
  }

  static Circumstances asked(int times, int allowance) {
    return new Circumstances(
        clear().person(), Map.of(), Map.of(), Instant.EPOCH, times, allowance, SPEAKING);
  }
}
