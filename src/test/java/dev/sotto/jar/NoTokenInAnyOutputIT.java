package dev.sotto.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sotto.sandbox.Options;
import dev.sotto.sandbox.Sandbox;
import dev.sotto.sandbox.botapi.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The token is in the address of every request, and people's words are in most of them. Neither
 * gets into what the bot says to its host, whatever goes wrong; nor does anybody's Telegram id.
 */
class NoTokenInAnyOutputIT {
  private static final String WORDS = "count the herons at the weir";
  private static final int PLENTY = 1000;

  /** Telegram quotes what it does not like. */
  private static final List<Fault> FAULTS =
      List.of(
          Fault.internalError(),
          Fault.badGateway(),
          Fault.dropBefore(),
          Fault.dropAfter(),
          Fault.emptyAnswer(),
          Fault.tooManyRequests(1),
          Fault.refuse(400, "Bad Request: can't parse \"" + WORDS + "\""));

  private final Sandbox sandbox = Sandbox.open(Options.usual());
  private final Talker ada = Talker.named("Ada", sandbox);

  @TempDir private Path folder;

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void whateverGoesWrong() throws Exception {
    Home home = Home.in(folder, sandbox);
    try (Jar jar = Jar.listening(home, sandbox)) {
      ada.setUp(WORDS + ", daily at 7:00");
      for (Fault fault : FAULTS) {
        List.of("sendMessage", "setMessageReaction", "answerCallbackQuery", "editMessageText")
            .forEach(method -> sandbox.faults().on(method).meet(fault));
        sandbox.faults().on("getUpdates").meet(fault);
        ada.seat().say(WORDS);
        ada.seat().say("did it, " + WORDS);
        ada.seat().pressForged(1, WORDS);
        sandbox.updates().awaitTaken(Sight.PATIENCE);
      }
      sandbox.faults().clear();
      sandbox.updates().deliver(broken(), Duration.ofHours(1));
      ada.ask("/help");

      sandbox.faults().onAnything().times(PLENTY).meet(Fault.refuse(401, "Unauthorized"));
      ada.seat().say(WORDS);
      assertThat(jar.exit(Sight.PATIENCE)).isEqualTo(2);
    }

    assertThat(home.said())
        .contains("Telegram cannot be reached", "put aside", "does not know this token")
        .doesNotContain(WORDS, Long.toString(ada.seat().person().id()), "herons");
    assertThat(Haystack.with(home, sandbox.token())).isEmpty();
    assertThat(Haystack.with(home, sandbox.token().split(":", 2)[1])).isEmpty();
  }

  /** A message of a shape that no library expects, with words in it. */
  private ObjectNode broken() {
    ObjectNode update = JsonNodeFactory.instance.objectNode();
    update.putObject("message").put("message_id", WORDS).put("text", WORDS).put("chat", WORDS);
    return update;
  }
}
