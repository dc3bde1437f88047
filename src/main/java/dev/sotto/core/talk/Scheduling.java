package dev.sotto.core.talk;

import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Schedule;
import dev.sotto.core.reading.Rhythm;
import dev.sotto.core.reading.ScheduleReading;
import dev.sotto.core.script.Line;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * The half-said schedule: what was understood is kept, and the rest is asked for.
 *
 * <pre>
 * me   weekdays
 * bot  Mon, Tue, Wed, Thu, Fri, good. At what time?
 * me   8ish
 *
 * me   dream journal, daily at 7
 * bot  I don't plan this one for every day. …  Which days would suit?
 * me   mon wed fri
 * </pre>
 */
public sealed interface Scheduling extends Step {

  /** The days are known, the time is not. */
  record AtWhatTime(SettingUp.When when, Rhythm rhythm) implements Scheduling {
    @Override
    public Question asks(Scene scene) {
      String days = scene.books().wording().days(rhythm.at(Planning.SOME_TIME));
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
      return reply.hasWords()
          ? read(reply, scene, Planning.of(when, times), this)
          : when.on(reply, scene);
    }
  }

  /** More days were said than its kind is planned on. Everything else that was said is kept. */
  record OtherDays(SettingUp.When when, List<LocalTime> times) implements Scheduling {
    @Override
    public Question asks(Scene scene) {
      Question question =
          switch (when.draft().kind().frequency()) {
            case NOT_DAILY -> Question.of(Line.NOT_DAILY).also(Line.WHEN_NEEDS_DAYS);
            case WEEKLY -> Question.of(Line.ONCE_A_WEEK).also(Line.WHEN_NEEDS_A_DAY);
            case AS_AGREED, AS_IT_COMES -> Question.of(Line.WHEN_NEEDS_DAYS);
          };
      return SettingUp.skippable(question, when.road());
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      return reply.hasWords()
          ? read(reply, scene, Planning.of(when, times).saidTwice(), this)
          : when.on(reply, scene);
    }
  }

  /** Reads words as the answer to "when?". */
  static Turn read(Reply reply, Scene scene, SettingUp.When when) {
    return read(reply, scene, Planning.of(when, List.of()), when);
  }

  private static Turn read(Reply reply, Scene scene, Planning planning, Step same) {
    Draft draft = planning.when().draft();
    return reading(reply, scene)
        .fold(
            ready -> Turn.to(planning.ready(with(draft, ready))),
            days -> Turn.to(planning.on(days.days())),
            often -> Turn.to(planning.often(often)),
            none -> Turn.puzzled(same, Line.WHEN_UNCLEAR));
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
