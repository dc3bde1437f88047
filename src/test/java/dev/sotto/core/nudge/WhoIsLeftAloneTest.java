package dev.sotto.core.nudge;

import static dev.sotto.core.nudge.Moments.KETTLE;
import static dev.sotto.core.nudge.Moments.WALK;
import static dev.sotto.core.nudge.Moments.at;
import static dev.sotto.core.nudge.Moments.clear;
import static dev.sotto.core.nudge.Moments.held;
import static dev.sotto.core.nudge.Moments.planned;
import static dev.sotto.core.nudge.Moments.resting;
import static dev.sotto.core.nudge.Moments.slot;
import static dev.sotto.core.nudge.Moments.talkingSince;
import static dev.sotto.core.nudge.Moments.told;
import static dev.sotto.core.nudge.Moments.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.nudge.Ruling.Held;
import dev.sotto.core.person.Pause;
import dev.sotto.core.person.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Promises Q1, Q5 and Q6: whose question does not go out, judged when it would leave. */
class WhoIsLeftAloneTest {
  private static final Due DUE = planned(KETTLE, "08:00");
  private static final Instant ON_TIME = at("08:00");

  @Test
  void aPlannedMomentIsAskedAtItsTime() {
    Ruling ruling = NudgePolicy.rule(List.of(DUE), clear(), ON_TIME);

    assertThat(ruling.asked()).containsExactly(DUE);
    assertThat(ruling.held()).isEmpty();
  }

  @Test
  void nothingIsAskedBeforeItsTime() {
    assertThat(reason(clear(), ON_TIME.minusMillis(1))).isEqualTo(Reason.NOT_YET);
  }

  @Test
  void nothingDueIsSilence() {
    assertThat(NudgePolicy.rule(List.of(), clear(), ON_TIME).isSilent()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void whatIsAnsweredIsNotAsked(Outcome said) {
    assertThat(reason(told(slot(KETTLE), said), ON_TIME)).isEqualTo(Reason.ALREADY_ANSWERED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Outcome.class,
      names = {"NOT_TODAY", "REST"})
  void notTodayIsForTheWholeDay(Outcome said) {
    assertThat(reason(told(slot(KETTLE, 1), said), ON_TIME)).isEqualTo(Reason.ALREADY_ANSWERED);
  }

  @Test
  void aYesToOneTimeLeavesTheOtherOpen() {
    assertThat(isAsked(told(slot(KETTLE, 1), Outcome.DONE), ON_TIME)).isTrue();
  }

  @Test
  void aNoToOnePracticeLeavesTheOtherOpen() {
    assertThat(isAsked(told(slot(WALK), Outcome.NOT_TODAY), ON_TIME)).isTrue();
  }

  @Test
  void aPausedPersonIsNotAskedUntilThePauseEnds() {
    Circumstances paused = with(Standing.PRESENT, new Pause(ON_TIME.plusSeconds(1)));

    assertThat(reason(paused, ON_TIME)).isEqualTo(Reason.PAUSED);
    assertThat(isAsked(paused, ON_TIME.plusSeconds(1))).isTrue();
  }

  @Test
  void aPausedPracticeRestsAlone() {
    Due walk = new Due(slot(WALK), ON_TIME, DUE.origin(), DUE.chosen());

    Ruling ruling =
        NudgePolicy.rule(List.of(DUE, walk), resting(KETTLE, Pause.OPEN_ENDED), ON_TIME);

    assertThat(ruling.asked()).containsExactly(walk);
    assertThat(ruling.held()).containsExactly(new Held(DUE, Reason.PAUSED));
  }

  @Test
  void whoIsHeldIsNotAskedForWhateverReason() {
    assertThat(reason(held(), ON_TIME)).isEqualTo(Reason.HELD);
  }

  @Test
  void stoppedIsStopped() {
    assertThat(reason(with(Standing.STOPPED, Pause.NONE), ON_TIME)).isEqualTo(Reason.STOPPED);
  }

  @Test
  void whoBlockedTheBotIsNotAsked() {
    assertThat(reason(with(Standing.AWAY, Pause.NONE), ON_TIME)).isEqualTo(Reason.AWAY);
  }

  @Test
  void guestsAreNotAsked() {
    assertThat(reason(with(Standing.GUEST, Pause.NONE), ON_TIME)).isEqualTo(Reason.GUEST);
  }

  @Test
  void anOpenTalkIsLeftAloneForTwoHours() {
    Duration twoHours = Duration.ofHours(2);

    assertThat(reason(talkingSince(ON_TIME.minus(twoHours).plusMillis(1)), ON_TIME))
        .isEqualTo(Reason.MID_TALK);
    assertThat(isAsked(talkingSince(ON_TIME.minus(twoHours)), ON_TIME)).isTrue();
  }

  @Test
  void anHourLateStillGoesOutAndNoLater() {
    assertThat(isAsked(clear(), at("09:00"))).isTrue();
    assertThat(reason(clear(), at("09:00").plusMillis(1))).isEqualTo(Reason.TOO_LATE);
  }

  @Test
  void aNightOfDowntimeIsNotReplayed() {
    List<Due> overnight = List.of(DUE, planned(WALK, "09:30"));

    Ruling ruling = NudgePolicy.rule(overnight, clear(), at("14:00"));

    assertThat(ruling.isSilent()).isTrue();
    assertThat(ruling.held()).extracting(Held::reason).containsOnly(Reason.TOO_LATE);
  }

  private static boolean isAsked(Circumstances then, Instant now) {
    return !NudgePolicy.rule(List.of(DUE), then, now).isSilent();
  }

  private static Reason reason(Circumstances then, Instant now) {
    return NudgePolicy.rule(List.of(DUE), then, now).held().get(0).reason();
  }
}
