package dev.sotto.app;

import static dev.sotto.app.Ward.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Hindrance;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.person.Pause;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Adjustment;
import dev.sotto.core.practice.Obstacle;
import dev.sotto.core.practice.Plan;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.Schedule;
import dev.sotto.core.session.Appointment;
import dev.sotto.core.session.Dates;
import dev.sotto.core.session.Repeats;
import dev.sotto.core.week.SessionLine;
import dev.sotto.core.week.WeeklyNumber;
import dev.sotto.store.AnyPerson;
import dev.sotto.store.Tx;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody finds who reads their copy, and that it is everything they told. */
class ReadableCopyTest {
  private static final int PEOPLE = 25;

  /** What came with a link is nothing they told. */
  private static final String NOT_THEIRS = "deep_link";

  private static final Instant NOW = Ward.EVENING;

  @TempDir Path folder;
  private Ward ward;

  @BeforeEach
  void open() {
    ward = new Ward(folder);
  }

  @AfterEach
  void close() {
    ward.close();
  }

  private String copy() {
    return ward.read(
        tx ->
            new ReadableCopy(
                    new Visit(
                        tx,
                        Ward.HOUSE,
                        tx.people().byChat(ADA).orElseThrow(),
                        ADA,
                        NOW,
                        new ArrayList<>()))
                .text());
  }

  private static Day day(String date) {
    return new Day(LocalDate.parse(date));
  }

  private static PrivateText words(String words) {
    return new PrivateText(words);
  }

  private void told(PersonId ada) {
    ward.database()
        .change(
            tx -> {
              tx.people().save(tx.people().byId(ada).orElseThrow().pause(Pause.OPEN_ENDED));
              practice(tx, ada);
              session(tx, ada);
              tx.numbers().ask(ada, words("worry"));
              tx.numbers().tell(ada, number("2026-11-09", 7));
              tx.numbers().tell(ada, number("2026-11-16", 4));
            });
  }

  private static WeeklyNumber number(String monday, int value) {
    return new WeeklyNumber(words("worry"), day(monday), value);
  }

  private static void practice(Tx tx, PersonId ada) {
    Plan plan =
        new Plan(
            Schedule.daily(LocalTime.of(20, 0)),
            words("after dinner"),
            words("the *phone*"),
            words("one breath"),
            7);
    PracticeId breathing =
        tx.practices()
            .add(
                ada,
                PracticeKind.BREATHING,
                words("4-7-8 breathing"),
                words("one breath"),
                words("air"),
                plan,
                NOW);
    Slot slot = new Slot(breathing, day("2026-11-23"), 0);
    Duration spent = Duration.ofMinutes(5);
    tx.checkins()
        .record(new Checkin(slot, Outcome.DONE, spent, words("in the car"), DayPart.EVENING, NOW));
    tx.hindrances().record(new Hindrance(slot, Obstacle.FORGOT, LocalTime.of(21, 5), NOW));
    tx.uses().add(breathing, day("2026-11-24"), DayPart.NIGHT);
    tx.uses().add(breathing, day("2026-11-22"), DayPart.MORNING);
    tx.adjustments().add(breathing, new Adjustment(Adjustment.Kind.OTHER_TIME, NOW));
    tx.adjustments().offered(breathing, Nudge.Aside.MORE, NOW);
    tx.practices().end(ada, breathing, NOW);
  }

  private static void session(Tx tx, PersonId ada) {
    Dates fridays = new Dates(LocalDate.of(2026, 11, 6), Repeats.EVERY_TWO_WEEKS);
    tx.sessions().set(ada, Appointment.of(fridays, LocalTime.of(14, 0)));
    tx.sessions().held(ada, day("2026-11-06"), NOW);
    tx.sessionLists().add(ada, SessionLine.Kind.NOTE, words("ask about sleep"), NOW);
    tx.sessionLists().add(ada, SessionLine.Kind.OPENER, words("I was angry"), NOW);
  }

  @Test
  void everythingStandsInItsPlace() {
    told(ward.ada().id());

    assertThat(copy())
        .isEqualTo(
            """
            # What Sotto keeps about you

            As it was on 2026-11-25, told by you. A Day that isn't listed is one you said nothing about.

            ## air

            - 4-7-8 breathing
            - When: every day at 20:00
            - Moment: after dinner
            - Kind: Breathing, grounding
            - Tiny step: one breath
            - What could get in the way: the \\*phone\\*
            - And then: one breath
            - How sure: 7 of 10
            - Put away.

            ### What you said

            - 2026-11-23: ✓ 5 min — in the car

            ### What got in the way

            - 2026-11-23: It slipped my mind

            ### Used for real

            - 2026-11-22: morning
            - 2026-11-24: night

            ### What was changed

            - 2026-11-25: another time

            ### What I offered, and when last

            - 2026-11-25: a little more

            ## Your session

            - 2026-12-04, 14:00: Every two weeks, 50 minutes.

            ### Sessions that were

            - 2026-11-06

            ### To talk about

            - To open with: I was angry
            - ask about sleep

            ## One number a week

            - worry: asked with the last nudge of a week.
            - 2026-11-09 – 2026-11-15: worry 7
            - 2026-11-16 – 2026-11-22: worry 4

            ## How you set things

            - Zone: Europe/Berlin, 22:00 now
            - Helplines: Germany
            - A new day starts at 03:00
            - Quiet hours: 22:00 to 07:00
            - Nudges: with a sound
            - Code word: none; nudges show the practice's name
            - Someone of your own: nobody saved
            - One number a week: worry
            - Quiet until you say /resume.
            """);
  }

  @Test
  void whatWasNeverToldHasNoHeading() {
    ward.ada();

    assertThat(copy().lines().filter(line -> line.startsWith("#")))
        .containsExactly("# What Sotto keeps about you", "## How you set things");
  }

  @Test
  void aSessionThatIsOverIsTold() {
    PersonId ada = ward.ada().id();
    Dates once = new Dates(LocalDate.of(2026, 11, 20), Repeats.ONCE);
    ward.database().change(tx -> tx.sessions().set(ada, Appointment.of(once, LocalTime.of(9, 30))));

    assertThat(copy()).contains("\n- 2026-11-20, 09:30: That once, 50 minutes.\n");
  }

  @Test
  void everyWordOfTheirsStandsInIt() {
    for (long seed = 0; seed < PEOPLE; seed++) {
      PersonId ada = ward.ada().id();
      long any = seed;
      ward.database().change(tx -> new AnyPerson(any).fill(tx, ada));
      ObjectNode ledger = ward.read(tx -> tx.ledger().of(ada));
      ((ObjectNode) ledger.path("person")).remove(NOT_THEIRS);

      assertThat(copy()).as("seed " + seed).contains(theirs(ledger));
      ward.database().change(tx -> tx.people().delete(ada));
    }
  }

  private static List<String> theirs(JsonNode told) {
    List<String> words = new ArrayList<>();
    told.forEach(inner -> words.addAll(theirs(inner)));
    if (told.asText().contains(AnyPerson.MARKER)) {
      words.add(Markdown.plain(told.asText()));
    }
    return words;
  }
}
