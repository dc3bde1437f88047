package dev.sotto.core.talk;

import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Schedule;
import dev.sotto.core.reading.Rhythm;
import dev.sotto.core.reading.ScheduleReading;
import dev.sotto.core.script.Line;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The half-said schedule: what was understood is kept, and the rest is asked for.
 *
 * <pre>
 * me   weekdays
 * bot  Mon, Tue, Wed, Thu, Fri, good. At what time?
 * me   8ish
 * </pre>
 */
public sealed interface Scheduling extends Step {

  /** The days are known, the time is not. */
  record AtWhatTime(SettingUp.When when, Rhythm rhythm) implements Scheduling {
    /** Any date does: days are told apart by their names, times do not matter here. */
    private static final List<LocalTime> SOME_TIME = List.of(LocalTime.NOON);

    @Override
    public Question asks(Scene scene) {
      String days = scene.books().wording().days(rhythm.at(SOME_TIME));
      return SettingUp.skippable(Question.of(Line.WHEN_NEEDS_TIME, "days", days), when.road());
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      List<LocalTime> times = scene.books().schedules().times(reply.words().words());
      return times.isEmpty()
          ? when.on(reply, scene)
          : Turn.to(when.onward(when.draft().withSchedule(rhythm.at(times))));
    }
  }

  /** How often a week is known, the days are not. */
  record OnWhichDays(SettingUp.When when, List<LocalTime> times) implements Scheduling {
    @Override
    public Question asks(Scene scene) {
      return SettingUp.skippable(Question.of(Line.WHEN_NEEDS_DAYS), when.road());
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      Set<DayOfWeek> days = scene.books().schedules().days(reply.words().words());
      if (days.isEmpty()) {
        return when.on(reply, scene);
      }
      Rhythm rhythm = new Rhythm.OnDays(days);
      return times.isEmpty()
          ? Turn.to(new AtWhatTime(when, rhythm))
          : Turn.to(when.onward(when.draft().withSchedule(rhythm.at(times))));
    }
  }

  /** Reads words as the answer to "when?". */
  static Turn read(Reply reply, Scene scene, SettingUp.When when) {
    return reading(reply, scene)
        .fold(
            ready -> Turn.to(when.onward(with(when.draft(), ready))),
            days -> Turn.to(new AtWhatTime(when, days.days())),
            often -> Turn.to(new OnWhichDays(when, often.times())),
            none -> Turn.puzzled(when, Line.WHEN_UNCLEAR));
  }

  /** Reads words at the card as another time; returns the draft as it was if they are none. */
  static Draft retimed(Draft draft, Reply reply, Scene scene) {
    return reply.hasWords()
        ? reading(reply, scene)
            .fold(ready -> with(draft, ready), days -> draft, often -> draft, none -> draft)
        : draft;
  }

  /** Returns the schedule when nothing about it is missing. */
  static Optional<Schedule> ready(ScheduleReading reading) {
    return reading.fold(
        ready -> Optional.of(ready.schedule()),
        days -> Optional.empty(),
        often -> Optional.empty(),
        none -> Optional.empty());
  }

  private static ScheduleReading reading(Reply reply, Scene scene) {
    return scene.books().schedules().read(reply.words().words(), scene.today().date());
  }

  /** An everyday moment said along with the time is the anchor, unless there is one. */
  private static Draft with(Draft draft, ScheduleReading.Ready ready) {
    Draft planned = draft.withSchedule(ready.schedule());
    return draft.anchor().isBlank() ? planned.withAnchor(new PrivateText(ready.anchor())) : planned;
  }
}
