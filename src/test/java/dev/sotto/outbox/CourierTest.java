package dev.sotto.outbox;

import static dev.sotto.outbox.Lane.NUDGE;
import static dev.sotto.outbox.Lane.REPLY;
import static dev.sotto.outbox.SettableTime.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.sotto.outbox.Delivery.Result;
import dev.sotto.outbox.Letter.Hush;
import dev.sotto.outbox.Refusal.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class CourierTest {
  private static final long ANNA = 1;
  private static final long BEN = 2;
  private static final long CLEO = 3;
  private static final RandomGenerator ZERO = () -> 0;

  private final SettableTime time = new SettableTime();
  private final MemoryTray tray = new MemoryTray();
  private final ScriptedMessenger messenger = new ScriptedMessenger(time);
  private final AtomicInteger noEntry = new AtomicInteger();
  private final Courier courier = courier(Pace.considerate(), Runnable::run);

  @Test
  void repliesLeaveBeforeNudgesAndOlderBeforeYounger() {
    tray.put(ANNA, NUDGE, words("a nudge"));
    tray.put(BEN, REPLY, words("a reply"));
    tray.put(CLEO, REPLY, words("a younger reply"));

    courier.deliver();

    assertThat(messenger.what()).containsExactly("a reply", "a younger reply", "a nudge");
    assertThat(tray.results()).containsOnly(Result.SENT);
    assertThat(tray.ended().get(0).messageId()).isEqualTo(101);
  }

  @Test
  void aBatchIsMarkedOnce() {
    for (long chat = 1; chat <= 5; chat++) {
      tray.put(chat, NUDGE, words("n" + chat));
    }

    courier.deliver();

    assertThat(tray.batches()).containsExactly(5);
  }

  @Test
  void onlyOneLetterToAChatIsInHand() {
    Queue<Runnable> hands = new ArrayDeque<>();
    Courier slow = courier(Pace.unlimited(), hands::add);
    tray.put(ANNA, REPLY, words("first"));
    tray.put(ANNA, REPLY, words("second"));
    tray.put(BEN, NUDGE, words("elsewhere"));

    slow.deliver();
    slow.deliver();
    assertThat(hands).hasSize(2);

    hands.forEach(Runnable::run);
    slow.deliver();
    assertThat(messenger.what()).containsExactly("first", "elsewhere");
    assertThat(hands).hasSize(3);
  }

  @Test
  void moreThanAPageFromOneChatDelaysNobody() {
    for (int i = 0; i < 300; i++) {
      tray.put(ANNA, REPLY, words("flood " + i));
    }
    tray.put(BEN, REPLY, words("quiet"));

    rounds(10);

    assertThat(messenger.what()).contains("quiet");
  }

  @Test
  void aChatToldToWaitDelaysNobodyAndGoesAtTheInstant() {
    messenger.refuse(ANNA, Kind.NOT_NOW, Duration.ofSeconds(35));
    tray.put(ANNA, REPLY, words("held"));
    tray.put(ANNA, REPLY, words("behind it"));
    tray.put(BEN, REPLY, words("free"));

    runUntil(NOON.plusSeconds(60));

    assertThat(messenger.sent())
        .extracting(ScriptedMessenger.Sent::what, sent -> seconds(sent.at()))
        .containsExactly(
            tuple("held", 0L), tuple("free", 0L), tuple("held", 35L), tuple("behind it", 35L));
  }

  @Test
  void whenTwoAreToldToWaitNothingLeaves() {
    messenger.refuse(ANNA, Kind.NOT_NOW, Duration.ofSeconds(10));
    messenger.refuse(BEN, Kind.NOT_NOW, Duration.ofSeconds(10));
    tray.put(ANNA, REPLY, words("a"));
    tray.put(BEN, REPLY, words("b"));
    courier.deliver();
    tray.put(CLEO, REPLY, words("c"));

    runUntil(NOON.plusSeconds(20));

    assertThat(messenger.sent().subList(2, 5))
        .allSatisfy(sent -> assertThat(seconds(sent.at())).isEqualTo(10));
  }

  @Test
  void aLetterThatDidNotLeaveGoesAgainLaterAndLater() {
    messenger.refuse(ANNA, Kind.UNSENT).refuse(ANNA, Kind.UNSENT).refuse(ANNA, Kind.UNSENT);
    tray.put(ANNA, NUDGE, words("n"));
    tray.put(ANNA, NUDGE, words("n2"));

    runUntil(NOON.plusSeconds(60));

    assertThat(messenger.sent())
        .extracting(sent -> seconds(sent.at()))
        .containsExactly(0L, 1L, 3L, 7L, 7L);
    assertThat(messenger.what()).endsWith("n", "n2");
  }

  @Test
  void aLetterThatMayHaveLeftGoesAgainOnce() {
    messenger.refuse(ANNA, Kind.UNKNOWN).refuse(BEN, Kind.UNKNOWN).refuse(BEN, Kind.UNKNOWN);
    tray.put(ANNA, REPLY, words("a"));
    tray.put(BEN, NUDGE, words("b"));

    runUntil(NOON.plusSeconds(600));

    assertThat(messenger.what()).containsExactlyInAnyOrder("a", "a", "b", "b");
    assertThat(tray.results()).containsExactlyInAnyOrder(Result.SENT, Result.MAYBE);
  }

  @Test
  void aWaitBetweenDoesNotUseUpTheSecondTry() {
    messenger.refuse(ANNA, Kind.NOT_NOW, Duration.ofSeconds(3)).refuse(ANNA, Kind.UNKNOWN);
    tray.put(ANNA, REPLY, words("a"));

    runUntil(NOON.plusSeconds(60));

    assertThat(tray.results()).containsExactly(Result.SENT);
  }

  @Test
  void whoIsAwayAndWhatIsRefusedIsRecorded() {
    messenger.refuse(ANNA, Kind.AWAY).refuse(BEN, Kind.NEVER);
    tray.put(ANNA, REPLY, words("a"));
    tray.put(BEN, REPLY, words("b"));

    courier.deliver();

    assertThat(tray.results()).containsExactly(Result.AWAY, Result.REFUSED);
    assertThat(tray.left()).isZero();
  }

  @Test
  void aNudgeOutOfTimeIsDroppedNotSent() {
    for (int chat = 0; chat < 100; chat++) {
      tray.put(chat, NUDGE, words("late"), NOON);
    }
    tray.put(ANNA, NUDGE, words("in time"), NOON.plusSeconds(1));

    rounds(10);

    assertThat(messenger.what()).containsExactly("in time");
    assertThat(tray.results()).hasSize(101).contains(Result.EXPIRED);
  }

  @Test
  void timeCanRunOutWhileALetterWaitsForAHand() {
    Queue<Runnable> hands = new ArrayDeque<>();
    Courier slow = courier(Pace.considerate(), hands::add);
    tray.put(ANNA, NUDGE, words("n"), NOON.plusSeconds(5));

    slow.deliver();
    time.tick(Duration.ofSeconds(5));
    hands.forEach(Runnable::run);
    slow.deliver();

    assertThat(messenger.what()).isEmpty();
    assertThat(tray.results()).containsExactly(Result.EXPIRED);
  }

  @Test
  void aLockedOutBotSaysSoAndKeepsItsLetters() {
    messenger.refuse(ANNA, Kind.NO_ENTRY);
    tray.put(ANNA, REPLY, words("a"));
    tray.put(BEN, REPLY, words("b"));

    courier.deliver();
    tray.put(CLEO, REPLY, words("c"));
    courier.deliver();

    assertThat(noEntry).hasValue(1);
    assertThat(messenger.what()).doesNotContain("c");
    assertThat(tray.results()).containsExactly(Result.SENT);
    assertThat(tray.left()).isEqualTo(2);
  }

  @Test
  void aMessengerThatBreaksCostsOneLetterNotTheRound() {
    messenger.breakDown();
    tray.put(ANNA, REPLY, words("a"));

    runUntil(NOON.plusSeconds(60));

    assertThat(messenger.what()).containsExactly("a", "a");
    assertThat(tray.results()).containsExactly(Result.MAYBE);
  }

  @Test
  void aLetterThatCannotBeDrawnIsRefusedAndTheNextOneLeaves() {
    tray.put(ANNA, REPLY, new Letter.Drawn(PlainPress.undrawable(), "", Hush.AUDIBLE));
    tray.put(ANNA, REPLY, new Letter.Drawn(PlainPress.picture("a week"), "", Hush.AUDIBLE));
    tray.put(BEN, REPLY, words("b"));

    runUntil(NOON.plusSeconds(60));

    assertThat(messenger.what()).containsExactly("b", "week.png");
    assertThat(tray.results()).containsExactlyInAnyOrder(Result.REFUSED, Result.SENT, Result.SENT);
    assertThat(tray.left()).isZero();
  }

  @Test
  void whatTheTrayDidNotRecordIsRecordedNextTime() {
    Queue<Runnable> hands = new ArrayDeque<>();
    Courier slow = courier(Pace.considerate(), hands::add);
    tray.put(ANNA, REPLY, words("a"));
    slow.deliver();
    hands.forEach(Runnable::run);

    tray.fail(1);
    assertThatThrownBy(slow::deliver).isInstanceOf(IllegalStateException.class);
    slow.deliver();

    assertThat(messenger.what()).containsExactly("a");
    assertThat(tray.results()).containsExactly(Result.SENT);
  }

  @Test
  void nothingIsSentThatCouldNotBeMarked() {
    tray.put(ANNA, REPLY, words("a"));
    tray.fail(1);

    assertThatThrownBy(courier::deliver).isInstanceOf(IllegalStateException.class);
    assertThat(messenger.what()).isEmpty();

    courier.deliver();
    assertThat(messenger.what()).containsExactly("a");
  }

  @Test
  void aThousandNudgesLeaveInTheIdealTimeAndAReplyAmongThemAtOnce() {
    for (int chat = 10; chat < 1010; chat++) {
      tray.put(chat, NUDGE, words("n"));
    }
    runUntil(NOON.plusSeconds(20));
    tray.put(ANNA, REPLY, words("reply"));
    Instant written = time.instant();
    runUntil(NOON.plusSeconds(60));

    Duration ideal = Duration.ofSeconds(1000 / 25);
    List<ScriptedMessenger.Sent> sent = messenger.sent();
    assertThat(sent).hasSize(1001);
    assertThat(Duration.between(NOON, sent.get(1000).at()).toMillis())
        .isLessThanOrEqualTo((long) (ideal.toMillis() * 1.05));
    assertThat(sent)
        .filteredOn(one -> one.what().equals("reply"))
        .allSatisfy(one -> assertThat(one.at()).isBefore(written.plusMillis(100)));
  }

  @Test
  void tapAnswersKnowNoPace() {
    Courier taps =
        new Courier(Route.ofTapAnswers(ZERO), tray, messenger, time, Runnable::run, () -> {});
    for (int chat = 0; chat < 100; chat++) {
      tray.put(chat, Lane.TAP_ANSWER, new Letter.TapAnswer("tap " + chat, ""));
    }
    tray.put(ANNA, REPLY, words("not mine"));

    for (int i = 0; i < 5; i++) {
      taps.deliver();
    }

    assertThat(messenger.what()).hasSize(100).doesNotContain("not mine");
  }

  private Courier courier(Pace pace, Executor hands) {
    return new Courier(
        Route.ofLetters(pace, ZERO), tray, messenger, time, hands, noEntry::incrementAndGet);
  }

  private void rounds(int count) {
    for (int i = 0; i < count; i++) {
      courier.deliver();
    }
  }

  /** Does what the loop does: comes back exactly when the courier says. */
  private void runUntil(Instant end) {
    while (time.instant().isBefore(end)) {
      Instant next = courier.deliver();
      if (next.isAfter(time.instant())) {
        time.set(next);
      }
    }
  }

  private static long seconds(Instant at) {
    return Duration.between(NOON, at).toSeconds();
  }

  private static Letter words(String text) {
    return new Letter.Words(text, List.of(), Hush.AUDIBLE);
  }
}
