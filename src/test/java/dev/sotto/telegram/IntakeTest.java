package dev.sotto.telegram;

import static dev.sotto.telegram.ScriptedApi.TOKEN;
import static dev.sotto.telegram.ScriptedApi.no;
import static dev.sotto.telegram.ScriptedApi.updates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sotto.telegram.Poll.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IntakeTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
  private final ScriptedApi api = new ScriptedApi();
  private final MemoryInbox inbox = new MemoryInbox();
  private final Intake intake =
      new Intake(TOKEN, api.address(), inbox, now::get, Duration.ofSeconds(50));

  @AfterEach
  void close() {
    intake.close();
    api.close();
  }

  @Test
  void asksForWhatItCanRead() {
    api.then(updates());

    assertThat(intake.poll().outcome()).isEqualTo(Outcome.EMPTY);

    ScriptedApi.Call call = api.lastCall();
    assertThat(call.method()).isEqualTo("getupdates");
    assertThat(call.text("offset")).isEqualTo("0");
    assertThat(call.text("limit")).isEqualTo("100");
    assertThat(call.text("timeout")).isEqualTo("50");
    assertThat(call.body().path("allowed_updates").toString())
        .isEqualTo("[\"message\",\"edited_message\",\"callback_query\",\"my_chat_member\"]");
  }

  @Test
  void theNextPollConfirmsWhatTheInboxTook() {
    api.then(updates(update(7), update(8)), updates());

    assertThat(intake.poll()).isEqualTo(Poll.of(2));
    intake.poll();

    assertThat(inbox.ids()).containsExactly(7L, 8L);
    assertThat(api.lastCall().text("offset")).isEqualTo("9");
  }

  @Test
  void whatTheInboxDidNotTakeIsNotConfirmed() {
    api.then(updates(update(7)), updates(update(7)));
    inbox.fail(1);

    assertThatThrownBy(intake::poll).isInstanceOf(IllegalStateException.class);
    intake.poll();

    assertThat(api.lastCall().text("offset")).isEqualTo("0");
    assertThat(inbox.ids()).containsExactly(7L);
  }

  @Test
  void anUpdateNobodyCanReadHoldsUpNoOther() {
    api.then(
        updates(
            update(1),
            "{\"update_id\":2,\"message\":{\"message_id\":\"x\",\"chat\":[],\"date\":{}}}",
            "null",
            "{\"update_id\":\"three\"}",
            update(4)));

    assertThat(intake.poll()).isEqualTo(Poll.of(3));
    assertThat(inbox.ids()).containsExactly(1L, 2L, 4L);
    assertThat(inbox.taken().get(1).json()).contains("\"message_id\":\"x\"");
  }

  @Test
  void idsMayJumpDown() {
    api.then(updates(update(500_000_000)), updates(update(400_000_000)), updates());

    intake.poll();
    intake.poll();
    intake.poll();

    assertThat(inbox.ids()).containsExactly(500_000_000L, 400_000_000L);
    assertThat(api.lastCall().text("offset")).isEqualTo("400000001");
  }

  @Test
  void withinABatchTheLastOneCountsNotTheHighest() {
    api.then(updates(update(500_000_000), update(3)), updates());

    intake.poll();
    intake.poll();

    assertThat(api.lastCall().text("offset")).isEqualTo("4");
  }

  @Test
  void theHighestIdThereIsDoesNotOverflow() {
    api.then(updates(update(Integer.MAX_VALUE)), updates());

    intake.poll();
    intake.poll();

    assertThat(api.lastCall().text("offset")).isEqualTo("2147483648");
  }

  @Test
  void everyFailureHasAnOutcome() {
    assertThat(outcomeOf(no(401, "Unauthorized"))).isEqualTo(Outcome.NO_ENTRY);
    assertThat(outcomeOf(no(404, "Not Found"))).isEqualTo(Outcome.NO_ENTRY);
    assertThat(outcomeOf(no(409, "Conflict: terminated by other getUpdates request")))
        .isEqualTo(Outcome.CONFLICT);
    assertThat(outcomeOf(no(500, "Internal Server Error"))).isEqualTo(Outcome.UNREACHABLE);
    assertThat(outcomeOf(no(400, "Bad Request"))).isEqualTo(Outcome.UNREACHABLE);
    assertThat(outcomeOf(ScriptedApi.html(502))).isEqualTo(Outcome.UNREACHABLE);
    assertThat(outcomeOf(ScriptedApi.json(200, ""))).isEqualTo(Outcome.UNREACHABLE);
    assertThat(outcomeOf(ScriptedApi.json(200, "{\"ok\":true}"))).isEqualTo(Outcome.UNREACHABLE);
    assertThat(outcomeOf(ScriptedApi.ok("[{\"update_id\":null}]"))).isEqualTo(Outcome.UNREACHABLE);
    assertThat(outcomeOf(ScriptedApi.breakOff())).isEqualTo(Outcome.UNREACHABLE);
  }

  @Test
  void aFloodSaysHowLong() {
    api.then(ScriptedApi.tooMany(17));

    Poll poll = intake.poll();

    assertThat(poll.outcome()).isEqualTo(Outcome.RETRY_AFTER);
    assertThat(poll.pause()).isEqualTo(Duration.ofSeconds(17));
  }

  @Test
  void knowsWhenAPollLastWorked() {
    assertThat(intake.lastPoll()).isEqualTo(NOON);

    now.set(NOON.plusSeconds(50));
    api.then(updates(), no(500, "Internal Server Error"));
    intake.poll();
    now.set(NOON.plusSeconds(100));
    intake.poll();
    api.then(updates(update(7)));
    inbox.fail(1);
    assertThatThrownBy(intake::poll).isInstanceOf(IllegalStateException.class);

    assertThat(intake.lastPoll()).isEqualTo(NOON.plusSeconds(50));
  }

  @Test
  void aPollAfterTheCutDoesNotBegin() {
    intake.cut();

    assertThat(intake.poll().outcome()).isEqualTo(Outcome.CUT);
    assertThat(api.calls()).isEmpty();
  }

  @Test
  void confirmingTakesNothing() {
    api.then(updates(update(7)), updates(update(8)));
    intake.poll();
    intake.cut();

    intake.confirm();

    assertThat(inbox.ids()).containsExactly(7L);
    assertThat(api.lastCall().text("offset")).isEqualTo("8");
    assertThat(api.lastCall().text("limit")).isEqualTo("1");
    assertThat(api.lastCall().text("timeout")).isEqualTo("0");
  }

  private Outcome outcomeOf(ScriptedApi.Reply reply) {
    api.then(reply);
    return intake.poll().outcome();
  }

  private static String update(long id) {
    return "{\"update_id\":" + id + ",\"message\":{}}";
  }
}
