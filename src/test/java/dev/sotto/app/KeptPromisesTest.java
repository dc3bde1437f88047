package dev.sotto.app;

import static dev.sotto.app.Ward.ADA;
import static dev.sotto.app.Ward.EVENING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.circle.CircleKind;
import dev.sotto.core.circle.Glimpse;
import dev.sotto.core.circle.Invitation;
import dev.sotto.core.circle.InviteCode;
import dev.sotto.core.circle.InviteCode.Purpose;
import dev.sotto.core.circle.Opening;
import dev.sotto.core.circle.Round;
import dev.sotto.core.circle.Salt;
import dev.sotto.core.circle.Seat;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Plan;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.Schedule;
import dev.sotto.core.talk.Lapsed;
import dev.sotto.core.talk.SettingUp;
import dev.sotto.core.talk.Step;
import dev.sotto.core.week.SessionLine;
import dev.sotto.store.Tx;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything {@code /privacy} says about how long something is kept, held against what the nightly
 * round does. The periods are read from the text people get.
 */
class KeptPromisesTest {
  private static final Duration A_DAY = Duration.ofDays(1);
  private static final Instant MONDAY = Instant.parse("2026-11-30T12:00:00Z");
  private static final PrivateText WORDS = new PrivateText("calmer afterwards");

  @TempDir Path folder;
  private Ward ward;
  private PersonId ada = new PersonId(0);
  private Slot slot = new Slot(new PracticeId(0), new Day(LocalDate.EPOCH), 0);

  @BeforeEach
  void open() {
    ward = new Ward(folder);
    ada = ward.ada().id();
    PracticeId practice =
        ward.database()
            .write(
                tx ->
                    tx.practices()
                        .add(
                            ada,
                            PracticeKind.OTHER,
                            WORDS,
                            WORDS,
                            WORDS,
                            new Plan(
                                new Schedule.OnRequest(),
                                PrivateText.NONE,
                                PrivateText.NONE,
                                PrivateText.NONE,
                                Plan.UNSAID),
                            EVENING));
    slot = new Slot(practice, new Day(LocalDate.of(2026, 11, 25)), 0);
  }

  @AfterEach
  void close() {
    ward.close();
  }

  /** The lines between one heading and the next. */
  private static List<String> howLong() {
    String text = Ward.HOUSE.books().privacy();
    String part = text.substring(text.indexOf("How long\n") + "How long\n".length());
    return part.substring(0, part.indexOf("\n\n")).lines().toList();
  }

  private static Duration told(String beginning) {
    return howLong().stream()
        .filter(line -> line.startsWith("- " + beginning))
        .map(Pattern.compile(": (\\d+) (day|night|hour)s")::matcher)
        .filter(Matcher::find)
        .map(
            found ->
                found.group(2).equals("hour")
                    ? Duration.ofHours(Long.parseLong(found.group(1)))
                    : Duration.ofDays(Long.parseLong(found.group(1))))
        .findFirst()
        .orElseThrow(() -> new AssertionError("/privacy says nothing about " + beginning));
  }

  /** Passes a night, as if it were the first after that time. */
  private void nightAfter(Duration time) {
    ward.round(EVENING.plus(time).plus(A_DAY));
  }

  private void nightBefore(Duration time) {
    ward.round(EVENING.plus(time).minus(A_DAY));
  }

  private PrivateText note() {
    return ward.database().read(tx -> tx.checkins().at(slot).orElseThrow().note());
  }

  private int nudges() {
    return ward.database().read(tx -> tx.nudges().latest(ada, Instant.EPOCH)).size();
  }

  @Test
  void everyPeriodIsHeldHere() {
    assertThat(howLong())
        .extracting(line -> line.replaceFirst("^- ([^:]*):.*", "$1"))
        .containsExactly(
            "Notes",
            "What I asked and when",
            "Practices, plans, answers, sessions, numbers and your list",
            "A talk you leave open",
            "Messages I could not handle",
            "A circle",
            "Its lines, and links",
            "A pair",
            "Backups");
  }

  @Test
  void notesGoAndTheAnswerStays() {
    Checkin said = new Checkin(slot, Outcome.DONE, A_DAY, WORDS, DayPart.UNTOLD, EVENING);
    ward.database().change(tx -> tx.checkins().record(said));

    nightBefore(told("Notes"));
    assertThat(note()).isEqualTo(WORDS);
    nightAfter(told("Notes"));
    assertThat(note()).isEqualTo(PrivateText.NONE);
  }

  @Test
  void whatWasAskedGoes() {
    ward.database()
        .change(tx -> tx.nudges().write(ada, Nudge.Origin.PLANNED, EVENING, List.of(slot)));

    nightBefore(told("What I asked"));
    assertThat(nudges()).isEqualTo(1);
    nightAfter(told("What I asked"));
    assertThat(nudges()).isZero();
  }

  @Test
  void practicesAnswersAndLinesStay() {
    Checkin said =
        new Checkin(slot, Outcome.TINY, A_DAY, PrivateText.NONE, DayPart.UNTOLD, EVENING);
    ward.database()
        .change(
            tx -> {
              tx.checkins().record(said);
              tx.sessionLists().add(ada, SessionLine.Kind.NOTE, WORDS, EVENING);
            });

    nightAfter(Duration.ofDays(3_650));

    ward.database()
        .change(
            tx -> {
              assertThat(tx.practices().active(ada)).hasSize(1);
              assertThat(tx.checkins().at(slot)).contains(said);
              assertThat(tx.sessionLists().of(ada)).hasSize(1);
            });
  }

  @Test
  void anOpenTalkIsPutAwayWithItsWords() {
    Duration kept = told("A talk");
    ward.database().change(tx -> Talk.rest(visit(tx), new SettingUp.What(), 1));

    ward.round(EVENING.plus(kept).minusSeconds(1));
    assertThat(step()).isEqualTo(new SettingUp.What());
    ward.round(EVENING.plus(kept));
    assertThat(step()).isEqualTo(new Lapsed());
  }

  private Visit visit(Tx tx) {
    return new Visit(
        tx, Ward.HOUSE, tx.people().byId(ada).orElseThrow(), ADA, EVENING, new ArrayList<>());
  }

  private Step step() {
    return ward.database().read(tx -> Talk.of(visit(tx)).step());
  }

  @Test
  void whatCouldNotBeHandledGoes() {
    ward.database().change(tx -> tx.updates().quarantine(7, ADA, "{}", "Fault", EVENING));

    nightBefore(told("Messages I could not"));
    assertThat(quarantined()).isEqualTo(1);
    nightAfter(told("Messages I could not"));
    assertThat(quarantined()).isZero();
  }

  private long quarantined() {
    return ward.database().read(tx -> tx.updates().quarantined());
  }

  @Test
  void aCircleGoes() {
    sitDown();

    ward.round(MONDAY.plus(told("A circle")));
    assertThat(seat()).isPresent();
    ward.round(MONDAY.plus(told("A circle")).plus(A_DAY));
    assertThat(seat()).isEmpty();
  }

  @Test
  void linesOfACircleGo() {
    sitDown();

    ward.round(MONDAY.plus(told("Its lines")));
    assertThat(line()).isPresent();
    ward.round(MONDAY.plus(told("Its lines")).plus(A_DAY));
    assertThat(line()).isEmpty();
  }

  @Test
  void linksGo() {
    InviteCode code = InviteCode.draw(Purpose.PAIR, new Random(1));
    Instant until = EVENING.plus(told("Its lines, and links"));
    ward.database()
        .change(tx -> tx.invitations().add(code, new Invitation(ada, Optional.empty(), 1, until)));

    nightBefore(told("Its lines, and links"));
    assertThat(isThere(code)).isTrue();
    nightAfter(told("Its lines, and links"));
    assertThat(isThere(code)).isFalse();
  }

  private boolean isThere(InviteCode code) {
    return ward.read(tx -> tx.invitations().find(code, EVENING)).isPresent();
  }

  private void sitDown() {
    ward.database()
        .change(
            tx -> {
              Person person = tx.people().byId(ada).orElseThrow();
              Round round =
                  Opening.round(
                      tx.circles().nextRound(),
                      tx.circles().add(CircleKind.MATCHED),
                      CircleKind.MATCHED,
                      Opening.today(MONDAY),
                      List.of(person.settings()),
                      Salt.draw(new Random(1)));
              tx.circles().begin(round, List.of(ada));
              CircleRound.begin(tx, MONDAY);
            });
  }

  private Optional<Seat> seat() {
    return ward.read(tx -> tx.seats().of(ada, Opening.today(MONDAY)));
  }

  private Optional<Glimpse> line() {
    return ward.read(tx -> tx.seats().glimpse(ada, Opening.today(MONDAY)));
  }

  @Test
  void copiesAreAsManyAsNights() {
    long nights = told("Backups").toDays();

    for (long night = 1; night <= nights + 3; night++) {
      ward.round(EVENING.plus(Duration.ofDays(night)));
    }

    assertThat(ward.copies()).hasSize(Math.toIntExact(nights));
  }
}
