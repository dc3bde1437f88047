package dev.sotto.core.talk;

import dev.sotto.core.person.PrivateText;
import dev.sotto.core.reading.AppointmentReader;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import dev.sotto.core.session.Appointment;
import dev.sotto.core.session.Dates;
import dev.sotto.core.session.Repeats;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the next session is. What was read is kept and shown at once, with a button for each thing
 * that may be otherwise.
 *
 * <pre>
 * me   (taps When it is)
 * bot  When do you see them?                           [Back]
 * me   thursdays at 14:00
 * bot  Next session: Thu 26 Nov, 14:00.
 *      Every week, 50 minutes.    [Every two weeks] [That once] [How long] [Another time] …
 * </pre>
 */
public sealed interface Appointing extends Step {

  /** Opens the talk where it makes sense to begin. */
  static Turn open(Scene scene) {
    return Turn.to(upcoming(scene).isPresent() ? new Kept() : new When());
  }

  /**
   * Keeps an appointment that words say, or asks for one of its days where they say several; empty
   * when they say none.
   */
  static Optional<Turn> keep(PrivateText words, Scene scene) {
    return reader(scene)
        .read(words.words(), scene.clock())
        .map(Appointing::keep)
        .or(
            () ->
                days(words, scene).size() > 1
                    ? Optional.of(Turn.to(new WhichDay(words)))
                    : Optional.empty());
  }

  private static List<Dates> days(PrivateText words, Scene scene) {
    return reader(scene).choices(words.words(), scene.clock().toLocalDate());
  }

  private static Turn keep(Appointment appointment) {
    return Turn.to(new Kept()).and(new SessionEffect.Meet(appointment));
  }

  private static AppointmentReader reader(Scene scene) {
    return scene.books().appointments();
  }

  /** The appointment, while a session of it is to come. */
  private static Optional<Appointment> upcoming(Scene scene) {
    return scene
        .notebook()
        .appointment()
        .filter(it -> it.next(scene.now(), scene.zone()).isPresent());
  }

  /** When the next session is, in words; empty when none is to come. */
  static Optional<String> next(Scene scene) {
    return scene
        .notebook()
        .appointment()
        .flatMap(it -> it.next(scene.now(), scene.zone()))
        .map(it -> scene.books().wording().dayAndClock(it.from().atZone(scene.zone())));
  }

  /** Its day and time, in words. */
  record When() implements Appointing {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.SESSION_WHEN).row(Option.of(Chip.BACK));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.BACK)) {
        return SessionList.open();
      }
      return keep(reply.words(), scene)
          .or(
              () ->
                  reader(scene)
                      .dates(reply.words().words(), scene.clock().toLocalDate())
                      .map(dates -> Turn.to(new AtWhatTime(dates))))
          .orElseGet(() -> Turn.puzzled(this, Line.SESSION_WHEN_UNCLEAR));
    }
  }

  /**
   * Several days were said, and one is kept.
   *
   * @param said the days, and whatever else was said with them
   */
  record WhichDay(PrivateText said) implements Appointing {
    @Override
    public Question asks(Scene scene) {
      Wording wording = scene.books().wording();
      return Question.of(Line.SESSION_ONE_DAY)
          .row(
              days(said, scene).stream()
                  .map(WhichDay::weekday)
                  .map(day -> Option.of(Chip.WEEK_DAY, day.name(), wording.weekday(day)))
                  .toList())
          .row(Option.of(Chip.BACK));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.BACK)) {
        return Turn.to(new When());
      }
      return keep(reply.words(), scene)
          .or(() -> day(reply, scene).map(day -> on(day, scene)))
          .orElseGet(() -> Turn.puzzled(this, Line.SESSION_WHEN_UNCLEAR));
    }

    private Optional<Dates> day(Reply reply, Scene scene) {
      return days(said, scene).stream()
          .filter(day -> reply.chose(Chip.WEEK_DAY) && reply.argument().equals(weekday(day).name()))
          .findFirst()
          .or(() -> reader(scene).dates(reply.words().words(), scene.clock().toLocalDate()));
    }

    private Turn on(Dates day, Scene scene) {
      return reader(scene)
          .on(day, said.words(), scene.clock())
          .map(Appointing::keep)
          .orElseGet(() -> Turn.to(new AtWhatTime(day)));
    }

    private static DayOfWeek weekday(Dates day) {
      return day.first().getDayOfWeek();
    }
  }

  /** The day is known. */
  record AtWhatTime(Dates dates) implements Appointing {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.SESSION_TIME).row(Option.of(Chip.BACK));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.BACK)) {
        return Turn.to(new When());
      }
      return keep(reply.words(), scene)
          .or(() -> time(reply, scene).flatMap(time -> toCome(time, scene)))
          .orElseGet(() -> Turn.puzzled(this, Line.SESSION_WHEN_UNCLEAR));
    }

    private static Optional<LocalTime> time(Reply reply, Scene scene) {
      return scene.books().when().clock(reply.words().words());
    }

    private Optional<Turn> toCome(LocalTime time, Scene scene) {
      Appointment appointment = Appointment.told(dates, time, scene.clock().toLocalDateTime());
      return appointment.next(scene.now(), scene.zone()).map(next -> keep(appointment));
    }
  }

  /** It is kept; each part of it can be another. */
  record Kept() implements Appointing {
    @Override
    public Question asks(Scene scene) {
      Optional<Appointment> appointment = upcoming(scene);
      return appointment.isEmpty()
          ? Question.of(Line.SESSION_NOT_SET)
              .row(Option.of(Chip.SESSION_OTHER_TIME), Option.of(Chip.BACK))
          : shown(appointment.get(), scene)
              .row(
                  Stream.of(Repeats.values())
                      .filter(it -> it != appointment.get().dates().repeats())
                      .map(it -> Option.of(chip(it)))
                      .toList())
              .row(Option.of(Chip.SESSION_OTHER_TIME), Option.of(Chip.SESSION_LENGTH))
              .row(Option.of(Chip.SESSION_NONE), Option.of(Chip.BACK));
    }

    private static Question shown(Appointment appointment, Scene scene) {
      return Question.of(Line.SESSION_NEXT, "when", next(scene).orElse(""))
          .also(
              Line.SESSION_RHYTHM,
              "rhythm",
              scene.books().wording().repeats(appointment.dates().repeats()),
              "minutes",
              String.valueOf(appointment.length().toMinutes()));
    }

    private static Chip chip(Repeats repeats) {
      return switch (repeats) {
        case ONCE -> Chip.THAT_ONCE;
        case WEEKLY -> Chip.EVERY_WEEK;
        case EVERY_TWO_WEEKS -> Chip.EVERY_TWO_WEEKS;
      };
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.BACK)) {
        return SessionList.open();
      }
      if (reply.chose(Chip.SESSION_OTHER_TIME)) {
        return Turn.to(new When());
      }
      if (reply.chose(Chip.SESSION_LENGTH)) {
        return Turn.to(new HowLong());
      }
      if (reply.chose(Chip.SESSION_NONE)) {
        return SessionList.open().and(new SessionEffect.MeetNoMore());
      }
      return upcoming(scene)
          .flatMap(it -> repeating(it, reply, scene))
          .or(() -> keep(reply.words(), scene))
          .orElseGet(() -> Turn.puzzled(this, Line.USE_THE_BUTTONS));
    }

    /** Counted anew from the next session, which is the one they see here. */
    private static Optional<Turn> repeating(Appointment appointment, Reply reply, Scene scene) {
      return Stream.of(Repeats.values())
          .filter(repeats -> reply.chose(chip(repeats)))
          .flatMap(
              repeats ->
                  appointment.next(scene.now(), scene.zone()).stream()
                      .map(next -> new Dates(next.date(), repeats)))
          .map(dates -> new Appointment(dates, appointment.time(), appointment.length()))
          .map(Appointing::keep)
          .findFirst();
    }
  }

  /** How long a session is. */
  record HowLong() implements Appointing {
    private static final List<Integer> USUAL = List.of(30, 45, 50, 60, 90);

    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.SESSION_HOW_LONG)
          .row(
              USUAL.stream()
                  .map(String::valueOf)
                  .map(minutes -> Option.of(Chip.MINUTES, minutes, minutes))
                  .toList())
          .row(Option.of(Chip.BACK));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.BACK)) {
        return Turn.to(new Kept());
      }
      return length(reply, scene)
          .flatMap(length -> upcoming(scene).map(it -> keep(it.lasting(length))))
          .orElseGet(() -> Turn.puzzled(this, Line.SESSION_LENGTH_UNCLEAR));
    }

    private static Optional<Duration> length(Reply reply, Scene scene) {
      return USUAL.stream()
          .filter(it -> reply.chose(Chip.MINUTES) && reply.argument().equals(String.valueOf(it)))
          .map(Duration::ofMinutes)
          .findFirst()
          .or(() -> reader(scene).length(reply.words().words()));
    }
  }
}
