package dev.sotto.core.talk;

import dev.sotto.core.practice.Frequency;
import dev.sotto.core.practice.Schedule;
import dev.sotto.core.reading.Rhythm;
import dev.sotto.core.reading.ScheduleReading;
import java.time.LocalTime;
import java.util.List;

/**
 * Where days and times lead that were said: onward when the kind of practice takes them, and to
 * other days when it does not.
 *
 * @param when the question they answer, with everything known besides
 * @param times the times said before; they hold unless others are said
 * @param frequency how often the practice is planned
 */
record Planning(SettingUp.When when, List<LocalTime> times, Frequency frequency) {
  /** Stands in where the days alone matter. */
  static final List<LocalTime> SOME_TIME = List.of(LocalTime.NOON);

  static Planning of(SettingUp.When when, List<LocalTime> times) {
    return new Planning(when, times, when.draft().kind().frequency());
  }

  /** The plan is seen on the card next; what it was before is the draft. */
  static Planning atCard(Draft before) {
    return of(new SettingUp.When(before, Road.TO_CARD, 0), List.of());
  }

  Planning saidTwice() {
    return new Planning(when, times, frequency.saidTwice());
  }

  /** Days and times were said; the draft has them. */
  Step ready(Draft planned) {
    Schedule schedule = planned.schedule();
    return frequency.takes(schedule.daysAWeek())
        ? when.onward(planned)
        : otherDays(planned, schedule.times());
  }

  /** Days were said. */
  Step on(Rhythm rhythm) {
    if (!times.isEmpty()) {
      return ready(when.draft().withSchedule(rhythm.at(times)));
    }
    return frequency.takes(rhythm.at(SOME_TIME).daysAWeek())
        ? new Scheduling.AtWhatTime(when, rhythm)
        : otherDays(when.draft(), List.of());
  }

  /** It was said how many days a week. */
  Step often(ScheduleReading.NeedsDays often) {
    List<LocalTime> said = often.times().isEmpty() ? times : often.times();
    return frequency.takes(often.daysAWeek())
        ? new Scheduling.OnWhichDays(when, said)
        : otherDays(when.draft(), said);
  }

  /** Asks for other days, with the plan as it was before these were said. */
  private Step otherDays(Draft said, List<LocalTime> times) {
    Draft before = said.withSchedule(when.draft().schedule());
    return new Scheduling.OtherDays(new SettingUp.When(before, when.road(), when.rounds()), times);
  }
}
