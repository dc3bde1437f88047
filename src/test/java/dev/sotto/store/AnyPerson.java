package dev.sotto.store;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Hindrance;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.person.Country;
import dev.sotto.core.person.Hold;
import dev.sotto.core.person.Pause;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.person.QuietHours;
import dev.sotto.core.person.Settings;
import dev.sotto.core.person.Sound;
import dev.sotto.core.person.Standing;
import dev.sotto.core.practice.Adjustment;
import dev.sotto.core.practice.Obstacle;
import dev.sotto.core.practice.Plan;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.Schedule;
import dev.sotto.core.script.Line;
import dev.sotto.core.session.Appointment;
import dev.sotto.core.session.Dates;
import dev.sotto.core.session.LastNotice;
import dev.sotto.core.session.Notice;
import dev.sotto.core.session.Repeats;
import dev.sotto.core.week.SessionLine;
import dev.sotto.core.week.WeeklyNumber;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;

/** Somebody made up from a number: the same number, the same somebody. */
public final class AnyPerson {
  /** Stands in everything they ever wrote. */
  public static final String MARKER = "herring";

  private static final List<String> WORDS =
      List.of("=1+1", "@you", "-", "ı İ ß", "日本語", "مرحبا", "🌿", "a \"quote\", a comma", "<b>|#");

  private final Random random;

  public AnyPerson(long seed) {
    this.random = new Random(seed);
  }

  /** Writes everything about them down. */
  public void fill(Tx tx, PersonId id) {
    Person person = tx.people().byId(id).orElseThrow();
    tx.people()
        .save(
            person
                .standing(any(Standing.values()))
                .settings(settings())
                .pause(maybe() ? Pause.OPEN_ENDED : Pause.NONE)
                .hold(any(Hold.values()))
                .lowOn(date())
                .following(text()));
    tx.people().heardFrom(id, instant().plus(Duration.ofDays(4000)));
    if (maybe()) {
      tx.people().toldLastLine(id, instant());
    }
    if (maybe()) {
      tx.people().keepWords(id, instant());
    }
    int practices = 1 + random.nextInt(3);
    for (int i = 0; i < practices; i++) {
      practice(tx, id);
    }
    sessions(tx, id);
    for (int i = 0; i < 3; i++) {
      tx.sessionLists().add(id, any(SessionLine.Kind.values()), words(), instant());
      tx.wordings().next(id, any(Line.values()));
    }
  }

  private void sessions(Tx tx, PersonId id) {
    Dates dates = new Dates(date(), any(Repeats.values()));
    tx.sessions().set(id, new Appointment(dates, time(), Duration.ofMinutes(50)));
    tx.sessions().said(id, new LastNotice(date(), any(Notice.values()), instant()));
    tx.sessions().held(id, new Day(date()), instant());
    tx.numbers().ask(id, words());
    tx.numbers().tell(id, new WeeklyNumber(words(), new Day(date()), 1 + random.nextInt(10)));
  }

  private void practice(Tx tx, PersonId person) {
    PracticeId id =
        tx.practices()
            .add(person, any(PracticeKind.values()), words(), text(), words(), plan(), instant());
    for (int i = 0; i < 10; i++) {
      Slot slot = slot(id);
      tx.checkins().markPlanned(slot);
      tx.checkins()
          .record(
              new Checkin(
                  slot,
                  any(Outcome.values()),
                  Duration.ofMinutes(random.nextInt(90)),
                  text(),
                  any(DayPart.values()),
                  instant()));
      tx.hindrances().record(new Hindrance(slot, any(Obstacle.values()), time(), instant()));
    }
    tx.adjustments().add(id, new Adjustment(any(Adjustment.Kind.values()), instant()));
    tx.adjustments().add(id, new Adjustment(any(Adjustment.Kind.values()), instant()));
    tx.uses().add(id, new Day(date()), any(DayPart.values()));
    tx.adjustments().offered(id, any(Nudge.Aside.values()), instant());
    Nudge nudge =
        tx.nudges()
            .write(person, any(Nudge.Origin.values()), instant(), List.of(slot(id), slot(id)));
    tx.nudges().lookIn(nudge.id(), 1, instant());
    tx.nudges().aside(nudge.id(), 0, any(Nudge.Aside.values()));
    tx.nudges().face(nudge.id(), any(Nudge.Face.values()));
    if (maybe()) {
      tx.practices().end(person, id, instant());
    }
  }

  private Settings settings() {
    return new Settings(
        ZoneId.of(any("Europe/Berlin", "Pacific/Chatham", "America/St_Johns", "UTC")),
        time(),
        new QuietHours(time(), time()),
        new Country(any("DE", "IN", "")),
        any(Sound.values()),
        text(),
        text());
  }

  private Plan plan() {
    return new Plan(schedule(), text(), text(), text(), random.nextInt(12) - 1);
  }

  private Schedule schedule() {
    return switch (random.nextInt(3)) {
      case 0 -> new Schedule.Weekly(EnumSet.of(any(DayOfWeek.values())), List.of(time()));
      case 1 -> new Schedule.EveryDays(2 + random.nextInt(5), date(), List.of(time()));
      default -> new Schedule.OnRequest();
    };
  }

  private Slot slot(PracticeId practice) {
    return new Slot(practice, new Day(date()), random.nextInt(3));
  }

  private LocalDate date() {
    return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
  }

  private LocalTime time() {
    return LocalTime.of(random.nextInt(24), random.nextInt(60));
  }

  private Instant instant() {
    return Instant.ofEpochMilli(1_767_225_600_000L + random.nextInt(Integer.MAX_VALUE));
  }

  private PrivateText words() {
    return new PrivateText(WORDS.get(random.nextInt(WORDS.size())) + " " + MARKER);
  }

  private PrivateText text() {
    return maybe() ? words() : PrivateText.NONE;
  }

  private boolean maybe() {
    return random.nextBoolean();
  }

  @SafeVarargs
  private <T> T any(T... all) {
    return all[random.nextInt(all.length)];
  }
}
