package dev.sotto.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.nudge.NudgeId;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Plan;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.Schedule;
import dev.sotto.store.Tx;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last nudge of a week went out in the morning, or was to; then another one is set up. */
class AskingNumberTest {
  private static final Day MONDAY = new Day(LocalDate.of(2026, 11, 23));
  private static final Instant SUNDAY_MORNING = Instant.parse("2026-11-29T07:00:00Z");
  private static final Instant SUNDAY_EVENING = Instant.parse("2026-11-29T19:00:00Z");

  @TempDir Path folder;
  private Ward ward;

  @BeforeEach
  void open() {
    ward = new Ward(folder);
    Person ada = ward.ada();
    ward.database()
        .change(
            tx -> {
              tx.people().heardFrom(ada.id(), SUNDAY_MORNING.minus(Duration.ofDays(1)));
              tx.numbers().ask(ada.id(), new PrivateText("worry"));
            });
    daily(LocalTime.of(8, 0));
    ward.round(SUNDAY_MORNING);
  }

  @AfterEach
  void close() {
    ward.close();
  }

  private void daily(LocalTime time) {
    Person ada = ward.known();
    PrivateText words = new PrivateText("journal");
    Plan plan =
        new Plan(
            Schedule.daily(time),
            PrivateText.NONE,
            PrivateText.NONE,
            PrivateText.NONE,
            Plan.UNSAID);
    ward.database()
        .change(
            tx -> {
              PracticeId id =
                  tx.practices()
                      .add(
                          ada.id(),
                          PracticeKind.OTHER,
                          words,
                          PrivateText.NONE,
                          words,
                          plan,
                          SUNDAY_MORNING);
              Planner.plan(
                  tx,
                  ada,
                  tx.practices().find(ada.id(), id).orElseThrow(),
                  SUNDAY_MORNING.minusSeconds(1));
            });
  }

  private List<NudgeId> nudges(Tx tx) {
    return tx.nudges().latest(ward.known().id(), Instant.EPOCH).stream().map(Nudge::id).toList();
  }

  private List<NudgeId> nudges() {
    return ward.read(this::nudges);
  }

  private NudgeId asking() {
    return ward.read(tx -> tx.numbers().nudgeOf(ward.known().id(), MONDAY)).orElseThrow();
  }

  @Test
  void aNudgeThatNeverLeftHasNotAsked() {
    assertThat(nudges()).containsExactly(asking());
    daily(LocalTime.of(20, 0));

    ward.round(SUNDAY_EVENING);

    assertThat(nudges()).hasSize(2).first().isEqualTo(asking());
  }

  @Test
  void whatStandsInTheChatIsNotAskedTwice() {
    NudgeId morning = asking();
    ward.database().change(tx -> tx.nudges().sentAs(morning, 7));
    daily(LocalTime.of(20, 0));

    ward.round(SUNDAY_EVENING);

    assertThat(nudges()).hasSize(2);
    assertThat(asking()).isEqualTo(morning);
  }
}
