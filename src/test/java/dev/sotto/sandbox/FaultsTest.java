package dev.sotto.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sotto.sandbox.botapi.Fault;
import dev.sotto.sandbox.botapi.Journal;
import dev.sotto.sandbox.world.Seat;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultsTest {

  @AutoClose private final Sandbox sandbox = Sandbox.open(Options.usual());
  private final RawBot bot = new RawBot(sandbox);
  private final Seat ada = sandbox.person("Ada");
  private final long chat = ada.chat().id();

  @BeforeEach
  void adaHasStarted() {
    ada.start();
  }

  private HttpResponse<String> send() throws Exception {
    return bot.send(
        HttpRequest.newBuilder(bot.uri("/bot" + sandbox.token() + "/sendMessage"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("text=x&chat_id=" + chat))
            .build());
  }

  private int sent() {
    return ada.chat().messages().size() - 1;
  }

  @Test
  void nextTwoAreRefusedAndTheThirdIsNot() {
    sandbox.faults().on("sendmessage").times(2).meet(Fault.tooManyRequests(7));

    String params = "{'chat_id': %d, 'text': 'x'}".formatted(chat);
    assertThat(bot.call("sendMessage", params).at("/parameters/retry_after").asInt()).isEqualTo(7);
    assertThat(bot.refusal("sendMessage", params))
        .isEqualTo("429 Too Many Requests: retry after 7");
    assertThat(bot.send(chat, "x")).isPositive();
    assertThat(sandbox.faults().left()).isZero();
  }

  @Test
  void otherMethodsAndChatsAreSpared() {
    Seat bo = sandbox.person("Bo");
    bo.start();
    sandbox.faults().on("sendMessage").inChat(chat).meet(Fault.blocked());

    assertThat(bot.result("getMe", "{}").path("is_bot").asBoolean()).isTrue();
    assertThat(bot.send(bo.chat().id(), "x")).isPositive();
    assertThat(bot.refusal("sendMessage", "{'chat_id': %d, 'text': 'x'}".formatted(chat)))
        .isEqualTo("403 Forbidden: bot was blocked by the user");
  }

  @Test
  void badGatewayIsHtmlAndAppliesNothing() throws Exception {
    sandbox.faults().onAnything().meet(Fault.badGateway());

    HttpResponse<String> response = send();
    assertThat(response.statusCode()).isEqualTo(502);
    assertThat(response.body()).startsWith("<html>");
    assertThat(sent()).isZero();
  }

  @Test
  void emptyAnswerIsApplied() throws Exception {
    sandbox.faults().on("sendMessage").meet(Fault.emptyAnswer());

    HttpResponse<String> response = send();
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
    assertThat(sent()).isEqualTo(1);
  }

  @Test
  void dropAfterIsAppliedAndDropBeforeIsNot() {
    sandbox.faults().on("sendMessage").meet(Fault.dropBefore());
    assertThatThrownBy(this::send).isInstanceOf(IOException.class);
    assertThat(sent()).isZero();

    sandbox.faults().on("sendMessage").meet(Fault.dropAfter());
    assertThatThrownBy(this::send).isInstanceOf(IOException.class);
    assertThat(sent()).isEqualTo(1);
    assertThat(sandbox.journal().of("sendMessage"))
        .extracting(Journal.Entry::status)
        .containsExactly(0, 0);
  }

  @Test
  void heldRequestIsAppliedWhenReleased() {
    CountDownLatch gate = new CountDownLatch(1);
    sandbox.faults().on("sendMessage").meet(Fault.holdUntil(gate));
    CompletableFuture<JsonNode> held =
        bot.begin("sendMessage", "{\"chat_id\": %d, \"text\": \"x\"}".formatted(chat));
    assertThat(bot.result("getMe", "{}").path("is_bot").asBoolean()).isTrue();
    assertThat(sent()).isZero();
    gate.countDown();

    assertThat(held.join().path("ok").asBoolean()).isTrue();
    assertThat(sent()).isEqualTo(1);
  }

  @Test
  void serverErrorsHaveTelegramsShape() {
    sandbox.faults().on("getMe").meet(Fault.internalError());
    assertThat(bot.refusal("getMe", "{}")).isEqualTo("500 Internal Server Error");
    sandbox.faults().on("getMe").meet(Fault.conflict());
    assertThat(bot.refusal("getMe", "{}")).startsWith("409 Conflict");
  }
}
