package dev.sotto.outbox;

import static dev.sotto.outbox.SettableTime.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.person.ChatId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final ChatId ANNA = new ChatId(1);
  private static final ChatId BEN = new ChatId(2);
  private static final ChatId CLEO = new ChatId(3);

  private final Pace pace = Pace.considerate();

  @Test
  void aChatTakesThreeAtOnceThenOneASecond() {
    List<Instant> left = leave(ANNA, 6);

    assertThat(left).startsWith(NOON, NOON, NOON);
    assertThat(left.subList(3, 6)).containsExactly(after(1000), after(2000), after(3000));
  }

  @Test
  void aRestGivesTheBurstBack() {
    leave(ANNA, 3);

    assertThat(pace.earliest(ANNA, after(3000))).isEqualTo(after(3000));
    assertThat(pace.earliest(ANNA, NOON)).isEqualTo(after(1000));
  }

  @Test
  void noSecondSeesMoreThanThirty() {
    List<Instant> left = new ArrayList<>();
    Instant now = NOON;
    for (int chat = 0; chat < 500; chat++) {
      now = pace.earliest(new ChatId(chat), now);
      pace.leave(new ChatId(chat), now);
      left.add(now);
    }

    for (Instant start : left) {
      assertThat(left)
          .filteredOn(at -> !at.isBefore(start) && at.isBefore(start.plusSeconds(1)))
          .hasSizeLessThanOrEqualTo(30);
    }
    assertThat(Duration.between(NOON, now)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void tellsHowManyMayLeaveTogether() {
    assertThat(pace.room(NOON)).isEqualTo(5);
    leave(ANNA, 2);
    assertThat(pace.room(NOON)).isEqualTo(3);
    leave(BEN, 3);
    assertThat(pace.room(NOON)).isZero();
    assertThat(pace.room(after(40))).isEqualTo(1);
  }

  @Test
  void nothingLeavesBeforeARetryAfter() {
    pace.told(ANNA, NOON, after(35_000));

    assertThat(pace.earliest(ANNA, NOON)).isEqualTo(after(35_000));
    assertThat(pace.earliest(ANNA, after(34_999))).isEqualTo(after(35_000));
    assertThat(pace.earliest(BEN, NOON)).isEqualTo(NOON);
    assertThat(pace.resting(NOON)).containsExactly(ANNA);
  }

  @Test
  void theSameChatToldTwiceIsStillOneChat() {
    pace.told(ANNA, NOON, after(5_000));
    pace.told(ANNA, NOON, after(35_000));

    assertThat(pace.earliest(BEN, NOON)).isEqualTo(NOON);
  }

  @Test
  void twoChatsToldToWaitMeanEveryone() {
    pace.told(ANNA, NOON, after(5_000));
    pace.told(BEN, after(1_000), after(35_000));

    assertThat(pace.earliest(CLEO, after(1_000))).isEqualTo(after(5_000));
    assertThat(pace.earliest(BEN, after(5_000))).isEqualTo(after(35_000));
    assertThat(pace.room(after(4_999))).isZero();
  }

  @Test
  void oneWaitThatIsOverDoesNotCount() {
    pace.told(ANNA, NOON, after(5_000));
    pace.told(BEN, after(5_000), after(9_000));

    assertThat(pace.earliest(CLEO, after(5_000))).isEqualTo(after(5_000));
  }

  @Test
  void namesTheNextOpening() {
    assertThat(pace.nextOpening(NOON, after(1000))).isEqualTo(after(1000));
    pace.rest(ANNA, after(700));
    assertThat(pace.nextOpening(NOON, after(1000))).isEqualTo(after(700));
  }

  @Test
  void forgetsChatsThatNeedNotWait() {
    leave(ANNA, 3);

    assertThat(pace.resting(NOON)).containsExactly(ANNA);
    assertThat(pace.resting(after(3000))).isEmpty();
    assertThat(pace.nextOpening(after(3000), after(9000))).isEqualTo(after(9000));
  }

  @Test
  void aClockSetBackHoldsNobodyUp() {
    leave(ANNA, 5);
    Instant yesterday = NOON.minus(Duration.ofDays(1));

    assertThat(pace.earliest(ANNA, yesterday)).isEqualTo(yesterday);
    assertThat(pace.room(yesterday)).isEqualTo(5);
  }

  @Test
  void withoutLimitsOnlyTheMessengerHoldsUp() {
    Pace unlimited = Pace.unlimited();
    for (int i = 0; i < 10_000; i++) {
      unlimited.leave(ANNA, NOON);
    }

    assertThat(unlimited.earliest(ANNA, NOON)).isEqualTo(NOON);
    assertThat(unlimited.room(NOON)).isGreaterThan(10_000);
    unlimited.told(ANNA, NOON, after(1));
    assertThat(unlimited.earliest(ANNA, NOON)).isEqualTo(after(1));
  }

  private List<Instant> leave(ChatId chat, int times) {
    List<Instant> left = new ArrayList<>();
    Instant now = NOON;
    for (int i = 0; i < times; i++) {
      now = pace.earliest(chat, now);
      pace.leave(chat, now);
      left.add(now);
    }
    return left;
  }

  private static Instant after(long millis) {
    return NOON.plusMillis(millis);
  }
}
