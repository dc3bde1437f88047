package dev.sotto.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sotto.app.Tap.OnNudge;
import dev.sotto.app.Tap.OnQuestion;
import dev.sotto.app.Tap.OnRemark;
import dev.sotto.app.Tap.OnSafety;
import dev.sotto.app.Tap.OnWeek;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.NudgeId;
import dev.sotto.core.practice.PracticeId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TapTest {
  @Test
  void questionsTravelWithTheirArgument() {
    Tap tap = new OnQuestion(17, "TIME", "08:00");

    assertThat(tap.code()).isEqualTo("q1:17:TIME:08:00");
    assertThat(Tap.parse(tap.code())).contains(tap);
  }

  @Test
  void nudgesTravelWithTheirLine() {
    Tap tap = new OnNudge(new NudgeId(4), 2, "IN_30_MINUTES");

    assertThat(tap.code()).isEqualTo("n1:4:2:IN_30_MINUTES");
    assertThat(Tap.parse(tap.code())).contains(tap);
  }

  @Test
  void safetyTravelsWithNothingBehindIt() {
    Tap tap = new OnSafety("SAFETY_GO_ON");

    assertThat(tap.code()).isEqualTo("s1:SAFETY_GO_ON");
    assertThat(Tap.parse(tap.code())).contains(tap);
  }

  @Test
  void remarksTravelWithWhatTheyAreAbout() {
    Tap tap = new OnRemark("WEEKLY_NUMBER", "2026-11-23.10");

    assertThat(tap.code()).isEqualTo("r1:WEEKLY_NUMBER:2026-11-23.10");
    assertThat(Tap.parse(tap.code())).contains(tap);
    assertThat(Tap.parse(new OnRemark("MAKE_PAGE", "").code())).isPresent();
  }

  @Test
  void theLargestTapsFit() {
    String chip = "A".repeat(24);
    long most = 999_999_999_999_999_999L;

    assertThat(new OnNudge(new NudgeId(most), 99, chip).code().getBytes(UTF_8).length)
        .isLessThanOrEqualTo(Tap.LIMIT);
    assertThat(new OnQuestion(most, chip, "é".repeat(8)).code().getBytes(UTF_8)).hasSize(63);
  }

  @Test
  void anyArgumentComesBack() {
    Tap tap = new OnQuestion(1, "PLACE", "Zürich:\n🌿");

    assertThat(Tap.parse(tap.code())).contains(tap);
  }

  @Test
  void whatDoesNotFitIsNotMade() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OnQuestion(1, "TIME", "🌿".repeat(15)));
    assertThatIllegalArgumentException().isThrownBy(() -> new OnQuestion(1, "time", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> new OnQuestion(-1, "TIME", ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OnNudge(new NudgeId(1), 100, "DID_IT"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OnNudge(new NudgeId(1), 1, "A".repeat(25)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "q1",
        "q1:1:SKIP",
        "q2:1:SKIP:",
        "q1:01:SKIP:",
        "q1:-1:SKIP:",
        "q1:١:SKIP:",
        "q1:1:skip:",
        "q1:99999999999999999999:SKIP:",
        "n1:1:1:DID_IT:",
        "n1:1:100:DID_IT",
        "n1:1:01:DID_IT",
        "n1::1:DID_IT",
        "n1:1:1:",
        "n1:1:1:DID_İT",
        " n1:1:1:DID_IT",
        "n1:1:1:DID_IT\n",
        "s1:",
        "s1:yes",
        "s1:SAFETY_YES:",
        "w1:WEEK_DAY:",
        "w1:WEEK_DAY:2026-13-01",
        "w1:WEEK_DAY:26-11-16",
        "w1:WEEK_ENTRY:2026-11-16:12",
        "w1:WEEK_ENTRY:2026-11-16:012:0",
        "w1:WEEK_ENTRY:2026-11-16:12:100",
        "w1:week_day:2026-11-16",
        "r1:MAKE_PAGE",
        "r1:TAKE_BACK_USE:mine",
        "q1:1:SKIP:0123456789012345678901234567890123456789012345678901234567890"
      })
  void anythingElseIsNoTap(String code) {
    assertThat(Tap.parse(code)).isEmpty();
  }

  @Test
  void aWeekButtonNamesADayOrAMomentOfIt() {
    Day monday = new Day(LocalDate.of(2026, 11, 16));

    assertThat(moment("w1:WEEK_DAY:2026-11-16")).contains(new Slot(new PracticeId(0), monday, 0));
    assertThat(moment("w1:DID_IT:2026-11-16:12:2"))
        .contains(new Slot(new PracticeId(12), monday, 2));
    assertThat(moment("w1:WEEK_DAY:2026-02-31")).isEmpty();
  }

  private static Optional<Slot> moment(String code) {
    return Tap.parse(code).map(OnWeek.class::cast).flatMap(OnWeek::moment);
  }

  @Test
  void everyKindIsReadByItsReader() {
    Tap.Reader<String> reader =
        new Tap.Reader<>() {
          @Override
          public String onQuestion(OnQuestion tap) {
            return "question " + tap.serial();
          }

          @Override
          public String onNudge(OnNudge tap) {
            return "nudge " + tap.nudge().value();
          }

          @Override
          public String onSafety(OnSafety tap) {
            return "safety " + tap.chip();
          }

          @Override
          public String onWeek(OnWeek tap) {
            return "week " + tap.chip();
          }

          @Override
          public String onRemark(OnRemark tap) {
            return "remark " + tap.argument();
          }
        };

    assertThat(new OnQuestion(3, "SKIP", "").readBy(reader)).isEqualTo("question 3");
    assertThat(new OnNudge(new NudgeId(5), 0, "UNDO").readBy(reader)).isEqualTo("nudge 5");
    assertThat(new OnSafety("SAFETY_YES").readBy(reader)).isEqualTo("safety SAFETY_YES");
    assertThat(new OnWeek("PICTURE", "2026-11-16").readBy(reader)).isEqualTo("week PICTURE");
    assertThat(new OnRemark("TAKE_BACK_USE", "7").readBy(reader)).isEqualTo("remark 7");
  }
}
