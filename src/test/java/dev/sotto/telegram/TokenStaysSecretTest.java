package dev.sotto.telegram;

import static dev.sotto.telegram.ScriptedApi.TOKEN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.person.ChatId;
import dev.sotto.drawing.Drawings;
import dev.sotto.outbox.Letter;
import dev.sotto.outbox.Letter.Hush;
import dev.sotto.outbox.Letter.Reaction;
import dev.sotto.outbox.Letter.Rewrite;
import dev.sotto.outbox.Letter.TapAnswer;
import dev.sotto.outbox.Letter.Words;
import dev.sotto.outbox.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Fails every call in every way, and looks for the token and for words in all that is said. */
class TokenStaysSecretTest {
  private static final String MARKER = "a-private-marker";
  private static final ChatId ANNA = new ChatId(42);
  private static final List<List<Letter.Key>> KEYS =
      List.of(List.of(new Letter.Key(MARKER, "q1:1:SKIP:")));

  /** One call of the messenger. */
  private interface Sending {
    void by(TelegramMessenger messenger) throws Refusal;
  }

  private static final List<Sending> CALLS =
      List.of(
          messenger -> messenger.send(ANNA, new Words(MARKER, KEYS, Hush.SILENT)),
          messenger -> messenger.send(ANNA, new Words("", KEYS, Hush.SILENT)),
          messenger -> messenger.rewrite(ANNA, new Rewrite(1, MARKER, KEYS)),
          messenger -> messenger.react(ANNA, new Reaction(1, MARKER)),
          messenger -> messenger.answer(new TapAnswer("1", MARKER)),
          messenger -> messenger.leave(ANNA));

  private static final List<Supplier<ScriptedApi.Reply>> FAILURES =
      List.of(
          () -> ScriptedApi.no(400, "Bad Request: cannot parse \\\"" + MARKER + "\\\""),
          () -> ScriptedApi.no(401, "Unauthorized"),
          () -> ScriptedApi.no(403, "Forbidden: bot was blocked by the user"),
          () -> ScriptedApi.no(404, "Not Found"),
          () -> ScriptedApi.no(409, "Conflict"),
          () -> ScriptedApi.tooMany(1),
          () -> ScriptedApi.no(500, "Internal Server Error"),
          () -> ScriptedApi.html(502),
          () -> ScriptedApi.json(200, ""),
          () -> ScriptedApi.json(200, "{\"ok\":"),
          () -> ScriptedApi.json(302, ""),
          () -> ScriptedApi.ok("{\"message_id\":\"" + MARKER + "\"}"),
          ScriptedApi::drop,
          ScriptedApi::breakOff);

  private final StringWriter said = new StringWriter();
  private final PrintWriter out = new PrintWriter(said);

  @Test
  void inNoLogAndNoException() {
    PrintStream usual = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, UTF_8));
    try (ScriptedApi api = new ScriptedApi()) {
      failEverything(api);
      failToConnect();
    } finally {
      System.setErr(usual);
    }

    assertThat(said.toString()).contains("Refusal").doesNotContain(TOKEN.secret(), MARKER);
    assertThat(log.toString(UTF_8)).contains("Telegram").doesNotContain(TOKEN.secret(), MARKER);
    assertThat(TOKEN).asString().doesNotContain(TOKEN.secret());
  }

  private void failEverything(ScriptedApi api) {
    for (Supplier<ScriptedApi.Reply> failure : FAILURES) {
      try (TelegramMessenger messenger =
          new TelegramMessenger(TOKEN, api.address(), new Drawings())) {
        for (Sending call : CALLS) {
          api.then(failure.get());
          record(messenger, call);
        }
      }
      poll(api, failure.get());
    }
  }

  private void failToConnect() {
    for (String address : List.of("http://127.0.0.1:1", "https://no-such-host.invalid")) {
      try (TelegramMessenger messenger =
          new TelegramMessenger(TOKEN, ApiAddress.parse(address), new Drawings())) {
        CALLS.forEach(call -> record(messenger, call));
      }
    }
  }

  private void poll(ScriptedApi api, ScriptedApi.Reply failure) {
    try (Intake intake =
        new Intake(
            TOKEN, api.address(), new MemoryInbox(), () -> Instant.EPOCH, Duration.ofSeconds(1))) {
      api.then(failure);
      new IntakeLoop(intake, () -> Instant.EPOCH, () -> 0).round();
      api.then(failure);
      out.println(intake.poll());
    }
  }

  private void record(TelegramMessenger messenger, Sending call) {
    try {
      call.by(messenger);
    } catch (Refusal refusal) {
      refusal.printStackTrace(out);
    }
  }
}
