package dev.sotto.jar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.sandbox.Options;
import dev.sotto.sandbox.Sandbox;
import dev.sotto.sandbox.botapi.Fault;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stops the bot for good is told by its exit code, and in a sentence. */
class ExitCodesIT {
  private static final int NOT_RIGHT = 2;
  private static final int HELD = 3;
  private static final int PLENTY = 1000;

  private final Sandbox sandbox = Sandbox.open(Options.usual());

  @TempDir private Path folder;

  @AfterEach
  void close() {
    sandbox.close();
  }

  private Home home() {
    return Home.in(folder, sandbox);
  }

  @Test
  void aRevokedTokenIsNotRight() throws Exception {
    Home home = home().with("TELEGRAM_BOT_TOKEN", "1234567:" + "a".repeat(35));

    assertThat(Jar.run(home))
        .returns(NOT_RIGHT, Jar.Ended::code)
        .extracting(Jar.Ended::said)
        .asString()
        .contains("Telegram does not know this token", "@BotFather");
  }

  @Test
  void aTokenThatTelegramCannotFindIsNotRight() throws Exception {
    sandbox.faults().onAnything().times(PLENTY).meet(Fault.refuse(404, "Not Found"));

    assertThat(Jar.run(home()))
        .returns(NOT_RIGHT, Jar.Ended::code)
        .extracting(Jar.Ended::said)
        .asString()
        .contains("Telegram does not know this token");
  }

  @Test
  void whatIsNoTokenIsNotRight() throws Exception {
    assertThat(Jar.run(home().with("TELEGRAM_BOT_TOKEN", "a secret of another kind")))
        .returns(NOT_RIGHT, Jar.Ended::code)
        .extracting(Jar.Ended::said)
        .asString()
        .contains("TELEGRAM_BOT_TOKEN")
        .doesNotContain("a secret of another kind");
  }

  /** Half a minute long, because a program that is just being replaced polls for a while too. */
  @Test
  void aBotThatAnotherProgramPollsForIsHeld() throws Exception {
    sandbox.faults().on("getUpdates").times(PLENTY).meet(Fault.conflict());

    assertThat(Jar.run(home()))
        .returns(HELD, Jar.Ended::code)
        .extracting(Jar.Ended::said)
        .asString()
        .contains("Another program is polling for this bot");
  }

  @Test
  void dataThatAnotherInstanceHoldsAreHeld() throws Exception {
    try (Jar first = Jar.listening(home(), sandbox)) {
      assertThat(Jar.run(home())).returns(HELD, Jar.Ended::code);
      assertThat(Jar.run(home(), "backup")).returns(HELD, Jar.Ended::code);
      assertThat(first.isAlive()).isTrue();
      assertThat(first.terminate().exit(Duration.ofSeconds(10))).isZero();
    }
  }

  @Test
  void everythingWrongInTheEnvironmentIsNamedAtOnce() throws Exception {
    Home home =
        home()
            .with("TELEGRAM_API_URL", "ftp://somewhere")
            .with("SOTTO_HTTP", "everywhere")
            .with("SOTTO_DATABASE_URL", "jdbc:postgresql://somewhere/sotto");

    assertThat(Jar.run(home))
        .returns(NOT_RIGHT, Jar.Ended::code)
        .extracting(Jar.Ended::said)
        .asString()
        .contains("TELEGRAM_API_URL: ", "SOTTO_HTTP: ", "SOTTO_DATABASE_URL: ");
  }

  @Test
  void anAddressThatIsTakenIsNotRight() throws Exception {
    Home home = home().with("SOTTO_HTTP", "127.0.0.1:" + sandbox.port());

    assertThat(Jar.run(home)).returns(NOT_RIGHT, Jar.Ended::code);
  }

  @Test
  void whatNobodyOffersIsNotRight() throws Exception {
    assertThat(Jar.run(home(), "run", "--louder"))
        .returns(NOT_RIGHT, Jar.Ended::code)
        .extracting(Jar.Ended::said)
        .asString()
        .contains("--louder");
    assertThat(Jar.run(home(), "shout")).returns(NOT_RIGHT, Jar.Ended::code);
  }

  @Test
  void whoAsksForHelpGetsIt() throws Exception {
    assertThat(Jar.run(home(), "--help"))
        .returns(0, Jar.Ended::code)
        .extracting(Jar.Ended::said)
        .asString()
        .contains("run", "sandbox", "check", "backup", "restore", "erase", "export", "import");
  }
}
