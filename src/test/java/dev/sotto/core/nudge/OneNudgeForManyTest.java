package dev.sotto.core.nudge;

import static dev.sotto.core.nudge.Moments.KETTLE;
import static dev.sotto.core.nudge.Moments.WALK;
import static dev.sotto.core.nudge.Moments.asked;
import static dev.sotto.core.nudge.Moments.at;
import static dev.sotto.core.nudge.Moments.clear;
import static dev.sotto.core.nudge.Moments.lookIn;
import static dev.sotto.core.nudge.Moments.planned;
import static dev.sotto.core.nudge.Moments.slot;
import static dev.sotto.core.nudge.Moments.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.nudge.Nudge.Origin;
import dev.sotto.core.nudge.Ruling.Held;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Promise Q4: what is due together is one nudge, and a Day has few of them. */
class OneNudgeForManyTest {
  private static final Due KETTLE_AT_EIGHT = planned(KETTLE, "08:00");

  @Test
  void theEarliestTakesAlongWhatComesWithinHalfAnHour() {
    Due walk = planned(WALK, "08:30");

    Ruling ruling = NudgePolicy.rule(List.of(walk, KETTLE_AT_EIGHT), clear(), at("08:00"));

    assertThat(ruling.asked()).containsExactly(KETTLE_AT_EIGHT, walk);
  }

  @Test
  void whatComesLaterKeepsItsTime() {
    Due walk = planned(WALK, "08:31");

    Ruling ruling = NudgePolicy.rule(List.of(KETTLE_AT_EIGHT, walk), clear(), at("08:00"));

    assertThat(ruling.asked()).containsExactly(KETTLE_AT_EIGHT);
    assertThat(ruling.held()).containsExactly(new Held(walk, Reason.NOT_YET));
  }

  @Test
  void aLateNudgeReachesNoFurtherForBeingLate() {
    Due walk = planned(WALK, "08:45");

    assertThat(NudgePolicy.rule(List.of(KETTLE_AT_EIGHT, walk), clear(), at("08:20")).asked())
        .containsExactly(KETTLE_AT_EIGHT);
  }

  @Test
  void whatIsDueByNowNeverGoesOutAsTwo() {
    Due walk = planned(WALK, "08:50");

    assertThat(NudgePolicy.rule(List.of(KETTLE_AT_EIGHT, walk), clear(), at("08:55")).asked())
        .containsExactly(KETTLE_AT_EIGHT, walk);
  }

  @Test
  void whatIsNotAskedItselfTakesNothingAlong() {
    Due walk = planned(WALK, "08:20");
    Circumstances done = told(slot(KETTLE), Outcome.DONE);

    Ruling ruling = NudgePolicy.rule(List.of(KETTLE_AT_EIGHT, walk), done, at("08:00"));

    assertThat(ruling.held())
        .containsExactly(
            new Held(KETTLE_AT_EIGHT, Reason.ALREADY_ANSWERED), new Held(walk, Reason.NOT_YET));
  }

  @Test
  void aSlotStandsOnANudgeOnce() {
    Due again = lookIn(KETTLE, "08:10");

    Ruling ruling = NudgePolicy.rule(List.of(KETTLE_AT_EIGHT, again), clear(), at("08:00"));

    assertThat(ruling.asked()).containsExactly(KETTLE_AT_EIGHT, again);
    assertThat(ruling.slots()).containsExactly(slot(KETTLE));
  }

  @Test
  void aDayHasThreePlannedNudgesUnlessTheyWantMore() {
    assertThat(reason(KETTLE_AT_EIGHT, asked(3, NudgePolicy.ALLOWANCE)))
        .isEqualTo(Reason.ENOUGH_TODAY);
    assertThat(isAsked(KETTLE_AT_EIGHT, asked(2, NudgePolicy.ALLOWANCE))).isTrue();
    assertThat(isAsked(KETTLE_AT_EIGHT, asked(3, 5))).isTrue();
  }

  @Test
  void aLookInIsAlwaysTheirs() {
    assertThat(isAsked(lookIn(KETTLE, "08:00"), asked(3, NudgePolicy.ALLOWANCE))).isTrue();
  }

  @Test
  void aNudgeCountsAsPlannedWhenAnythingOnItIs() {
    Due lookIn = lookIn(KETTLE, "08:00");
    Due walk = planned(WALK, "08:10");

    assertThat(NudgePolicy.rule(List.of(lookIn, walk), clear(), at("08:00")).origin())
        .isEqualTo(Origin.PLANNED);
    assertThat(NudgePolicy.rule(List.of(lookIn), clear(), at("08:00")).origin())
        .isEqualTo(Origin.LOOK_IN);
  }

  private static boolean isAsked(Due due, Circumstances then) {
    return !NudgePolicy.rule(List.of(due), then, at("08:00")).isSilent();
  }

  private static Reason reason(Due due, Circumstances then) {
    return NudgePolicy.rule(List.of(due), then, at("08:00")).held().get(0).reason();
  }
}
