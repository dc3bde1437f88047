package dev.sotto.core.nudge;

import static dev.sotto.core.nudge.Moments.KETTLE;
import static dev.sotto.core.nudge.Moments.WALK;
import static dev.sotto.core.nudge.Moments.at;
import static dev.sotto.core.nudge.Moments.clear;
import static dev.sotto.core.nudge.Moments.lookIn;
import static dev.sotto.core.nudge.Moments.planned;
import static dev.sotto.core.nudge.Moments.proposed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.nudge.Ruling.Held;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Promise Q4: 22:00 to 07:00 is quiet, but for a time the person chose inside it. */
class QuietHoursTest {

  @Test
  void aTimeTheyChoseAtNightWins() {
    assertThat(asked(planned(KETTLE, "23:30"), "23:30")).isTrue();
    assertThat(asked(lookIn(KETTLE, "23:30"), "23:30")).isTrue();
  }

  @Test
  void aTimeWeProposedAtNightDoesNot() {
    assertThat(reason(proposed(KETTLE, "23:30"), "23:30")).isEqualTo(Reason.QUIET_HOURS);
  }

  @Test
  void aMomentOfTheEveningThatIsLateDoesNotRingAtNight() {
    assertThat(reason(planned(KETTLE, "21:50"), "22:00")).isEqualTo(Reason.QUIET_HOURS);
    assertThat(asked(planned(KETTLE, "21:50"), "21:59")).isTrue();
  }

  @Test
  void aMomentOfTheNightThatIsLateMayRingInTheMorning() {
    assertThat(asked(proposed(KETTLE, "06:30"), "07:00")).isTrue();
  }

  @Test
  void aMorningMomentIsNotTakenAlongIntoTheNightButKeepsItsTime() {
    Due early = planned(KETTLE, "06:45");
    Due morning = planned(WALK, "07:05");

    Ruling ruling = NudgePolicy.rule(List.of(early, morning), clear(), at("06:45"));

    assertThat(ruling.asked()).containsExactly(early);
    assertThat(ruling.held()).containsExactly(new Held(morning, Reason.NOT_YET));
  }

  @Test
  void aMomentTheyChoseAtNightMayComeAlongInTheEvening() {
    Due evening = planned(KETTLE, "21:45");
    Due night = planned(WALK, "22:10");

    assertThat(NudgePolicy.rule(List.of(evening, night), clear(), at("21:45")).asked())
        .containsExactly(evening, night);
  }

  private static boolean asked(Due due, String now) {
    return !NudgePolicy.rule(List.of(due), clear(), at(now)).isSilent();
  }

  private static Reason reason(Due due, String now) {
    return NudgePolicy.rule(List.of(due), clear(), at(now)).held().get(0).reason();
  }
}
