package dev.sotto.telegram;

import static dev.sotto.telegram.ScriptedApi.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sotto.core.person.ChatId;
import dev.sotto.drawing.Drawings;
import dev.sotto.outbox.Letter.Hush;
import dev.sotto.outbox.Letter.Rewrite;
import dev.sotto.outbox.Letter.Words;
import dev.sotto.outbox.Refusal;
import dev.sotto.outbox.Refusal.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is known about a letter when the connection or the far side breaks, and what is not. */
class BrokenLineTest {
  private static final ChatId ANNA = new ChatId(42);
  private static final Words HELLO = new Words("Hello", List.of(), Hush.AUDIBLE);
  private static final Rewrite NOTED = new Rewrite(5, "Noted", List.of());

  private final ScriptedApi api = new ScriptedApi();
  private final TelegramMessenger messenger =
      new TelegramMessenger(TOKEN, api.address(), new Drawings());

  @AfterEach
  void close() {
    messenger.close();
    api.close();
  }

  @Test
  void aDroppedConnectionMakesOnePostAndADoubt() throws Refusal {
    messenger.send(ANNA, HELLO); // leaves a connection behind to be used again
    api.then(ScriptedApi.drop());

    assertThat(refusalOf(messenger).kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(api.calls()).hasSize(2);
  }

  @Test
  void aFreshConnectionThatDropsMakesOnePostToo() {
    api.then(ScriptedApi.drop());

    assertThat(refusalOf(messenger).kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(api.calls()).hasSize(1);
  }

  @Test
  void anAnswerThatBreaksOffIsADoubt() {
    api.then(ScriptedApi.breakOff());

    assertThat(refusalOf(messenger).kind()).isEqualTo(Kind.UNKNOWN);
  }

  @Test
  void anEmptyAnswerIsADoubt() {
    api.then(ScriptedApi.json(200, ""), ScriptedApi.html(200), ScriptedApi.html(504));

    for (int i = 0; i < 3; i++) {
      assertThat(refusalOf(messenger).kind()).isEqualTo(Kind.UNKNOWN);
    }
  }

  @Test
  void aServerThatSaysItFailedDidNotSend() {
    api.then(ScriptedApi.html(502), ScriptedApi.html(503), ScriptedApi.json(500, ""));

    for (int i = 0; i < 3; i++) {
      assertThat(refusalOf(messenger).kind()).isEqualTo(Kind.UNSENT);
    }
  }

  @Test
  void whatIsTooLargeNeverGoesWhoeverSaysSo() {
    api.then(ScriptedApi.html(413), ScriptedApi.no(413, "Request Entity Too Large"));

    assertThat(refusalOf(messenger).kind()).isEqualTo(Kind.NEVER);
    assertThat(refusalOf(messenger).kind()).isEqualTo(Kind.NEVER);
  }

  @Test
  void whatMayBeRepeatedLeavesNoDoubt() {
    api.then(ScriptedApi.drop());

    Refusal refusal = catchThrowableOfType(Refusal.class, () -> messenger.rewrite(ANNA, NOTED));

    assertThat(refusal.kind()).isEqualTo(Kind.UNSENT);
  }

  @Test
  void whoCannotBeReachedGotNothing() throws IOException {
    try (TelegramMessenger nobody = new TelegramMessenger(TOKEN, unusedAddress(), new Drawings())) {
      assertThat(refusalOf(nobody).kind()).isEqualTo(Kind.UNSENT);
    }
    try (TelegramMessenger unknown =
        new TelegramMessenger(
            TOKEN, ApiAddress.parse("http://no-such-host.invalid"), new Drawings())) {
      assertThat(refusalOf(unknown).kind()).isEqualTo(Kind.UNSENT);
    }
  }

  private static ApiAddress unusedAddress() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return ApiAddress.parse("http://127.0.0.1:" + socket.getLocalPort());
    }
  }

  private static Refusal refusalOf(TelegramMessenger messenger) {
    return catchThrowableOfType(Refusal.class, () -> messenger.send(ANNA, HELLO));
  }
}
