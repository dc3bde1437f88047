package dev.sotto.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sotto.sandbox.botapi.Journal;
import dev.sotto.sandbox.world.Message;
import dev.sotto.sandbox.world.Reaction;
import dev.sotto.sandbox.world.Seat;
import dev.sotto.sandbox.world.Tap;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A mainstream library nobody here wrote polls the sandbox. If it cannot, the sandbox is wrong.
 * Wants Node and {@code npm install --prefix target/node grammy@1.46.0}.
 */
class GrammyTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Path INSTALLED = Path.of("target", "node").toAbsolutePath();
  private static final Path SCRIPT =
      Path.of("src", "test", "resources", "sandbox", "grammy-bot.mjs").toAbsolutePath();

  @AutoClose private final Sandbox sandbox = Sandbox.open(Options.usual());
  private final Seat ada = sandbox.person("Ada");

  private Optional<Process> bot = Optional.empty();

  @BeforeEach
  void botPolls() throws Exception {
    assumeTrue(
        Files.isDirectory(INSTALLED.resolve("node_modules").resolve("grammy")),
        "grammY is not in target/node: npm install --prefix target/node grammy@1.46.0");
    String root = sandbox.page().toString().replaceAll("/$", "");
    ProcessBuilder node =
        new ProcessBuilder("node", SCRIPT.toString(), INSTALLED.toString(), root, sandbox.token());
    bot =
        Optional.of(
            start(node.redirectErrorStream(true).redirectOutput(new File("target/grammy.log"))));
    sandbox.updates().awaitPoll(PATIENCE);
  }

  private static Process start(ProcessBuilder node) {
    try {
      return node.start();
    } catch (IOException e) {
      assumeTrue(false, "Node is not here");
      throw new IllegalStateException(e);
    }
  }

  @AfterEach
  void everyRequestAndAnswerFitsTheSchema() {
    bot.ifPresent(Process::destroy);
    assertThat(
            sandbox.journal().entries().stream()
                .flatMap(entry -> RawBot.SCHEMA.problems(entry).stream()))
        .isEmpty();
  }

  @Test
  void startPressEditReact() throws Exception {
    ada.start("again");
    sandbox.updates().awaitTaken(PATIENCE);
    assertThat(ada.chat().last().map(Message::text)).contains("Hello again");

    String tap = ada.press("Did it");
    sandbox.updates().awaitTaken(PATIENCE);
    assertThat(ada.answerTo(tap)).contains(new Tap.Answer("Noted", false));
    assertThat(ada.chat().last().map(Message::text)).contains("Done, 2 min");

    int said = ada.say("did it");
    sandbox.updates().awaitTaken(PATIENCE);
    assertThat(ada.chat().message(said).orElseThrow().reactions())
        .extracting(Reaction::emoji)
        .containsExactly("👍");
    assertThat(
            sandbox
                .journal()
                .of("sendMessage", "answerCallbackQuery", "editMessageText", "setMessageReaction"))
        .extracting(Journal.Entry::ok)
        .containsOnly(true)
        .hasSize(4);
  }
}
