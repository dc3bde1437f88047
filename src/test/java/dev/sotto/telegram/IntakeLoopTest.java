package dev.sotto.telegram;

import static dev.sotto.telegram.ScriptedApi.TOKEN;
import static dev.sotto.telegram.ScriptedApi.no;
import static dev.sotto.telegram.ScriptedApi.updates;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.telegram.IntakeLoop.Ending;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class IntakeLoopTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final String UPDATE = "{\"update_id\":7,\"message\":{}}";
  private static final RandomGenerator ZERO = () -> 0;
  private static final ScriptedApi.Reply CONFLICT =
      no(409, "Conflict: terminated by other getUpdates request");

  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
  private final ScriptedApi api = new ScriptedApi();
  private final MemoryInbox inbox = new MemoryInbox();
  private final Intake intake =
      new Intake(TOKEN, api.address(), inbox, now::get, Duration.ofSeconds(50));
  private final IntakeLoop loop = new IntakeLoop(intake, now::get, ZERO);

  @AfterEach
  void close() {
    intake.close();
    api.close();
  }

  @Test
  void waitsLongerAndLongerWhileNothingWorks() {
    for (int i = 0; i < 6; i++) {
      api.then(ScriptedApi.html(502));
    }
    api.then(updates(), ScriptedApi.drop());

    assertThat(loop.round()).isEqualTo(Duration.ofSeconds(1));
    assertThat(loop.round()).isEqualTo(Duration.ofSeconds(2));
    assertThat(loop.round()).isEqualTo(Duration.ofSeconds(4));
    assertThat(loop.round()).isEqualTo(Duration.ofSeconds(8));
    assertThat(loop.round()).isEqualTo(Duration.ofSeconds(16));
    assertThat(loop.round()).isEqualTo(Duration.ofSeconds(30));
    assertThat(loop.round()).isEqualTo(Duration.ZERO);
  }

  @Test
  void obeysARetryAfterAndABitMore() {
    api.then(ScriptedApi.tooMany(7));

    assertThat(loop.round()).isEqualTo(Duration.ofMillis(7500));
  }

  @Test
  void anInboxThatFailsIsTriedAgain() {
    inbox.fail(2);
    api.then(updates(UPDATE), updates(UPDATE), updates(UPDATE));

    assertThat(loop.round()).isEqualTo(Duration.ofSeconds(1));
    assertThat(loop.round()).isEqualTo(Duration.ofSeconds(2));
    assertThat(loop.round()).isEqualTo(Duration.ZERO);
    assertThat(inbox.ids()).containsExactly(7L);
  }

  @Test
  void endsAtOnceWhenTheTokenIsNotKnown() {
    api.then(no(401, "Unauthorized"));

    loop.round();

    assertThat(loop.ending()).isCompletedWithValue(Ending.NO_ENTRY);
  }

  @Test
  void endsWhenAnotherInstanceHoldsTheBotForHalfAMinute() {
    for (int second = 0; second <= 30; second += 5) {
      assertThat(loop.ending()).isNotDone();
      now.set(NOON.plusSeconds(second));
      api.then(CONFLICT);
      loop.round();
    }

    assertThat(loop.ending()).isCompletedWithValue(Ending.CONFLICT);
  }

  @Test
  void aConflictThatEndsIsForgotten() {
    api.then(CONFLICT);
    assertThat(loop.round()).isEqualTo(Duration.ofSeconds(5));
    now.set(NOON.plusSeconds(29));
    api.then(updates());
    loop.round();
    now.set(NOON.plusSeconds(31));
    api.then(CONFLICT);
    loop.round();

    assertThat(loop.ending()).isNotDone();
  }

  @Test
  void stoppingEndsALongPollAtOnce() throws Exception {
    CountDownLatch polling = new CountDownLatch(1);
    api.then(updates(UPDATE), api.hang(polling), updates());
    loop.start();
    polling.await();

    loop.stop();

    assertThat(loop.ending().get(10, TimeUnit.SECONDS)).isEqualTo(Ending.STOPPED);
    assertThat(inbox.ids()).containsExactly(7L);
    assertThat(api.calls()).hasSize(3);
    assertThat(api.lastCall().text("offset")).isEqualTo("8");
    assertThat(api.lastCall().text("timeout")).isEqualTo("0");
  }

  @Test
  void stoppingEndsAWaitAtOnce() throws Exception {
    api.then(ScriptedApi.tooMany(3600));
    loop.start();
    loop.stop();

    assertThat(loop.ending().get(10, TimeUnit.SECONDS)).isEqualTo(Ending.STOPPED);
  }

  @Test
  void noThreadKeepsTheProgramAlive() throws Exception {
    CountDownLatch polling = new CountDownLatch(1);
    api.then(api.hang(polling));
    loop.start();
    polling.await();

    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().matches("intake|telegram-.*|OkHttp.*|Okio.*"))
        .isNotEmpty()
        .allMatch(Thread::isDaemon);
    loop.stop();
    loop.ending().get(10, TimeUnit.SECONDS);
  }

  @Test
  void readsBatchAfterBatch() throws Exception {
    CountDownLatch polling = new CountDownLatch(1);
    api.then(updates(UPDATE), updates(UPDATE), api.hang(polling));
    loop.start();

    polling.await();
    loop.stop();
    loop.ending().get(10, TimeUnit.SECONDS);
    assertThat(inbox.ids()).containsExactly(7L, 7L);
  }
}
