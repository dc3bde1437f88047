package dev.sotto.cli;

import dev.sotto.content.Config;
import dev.sotto.sandbox.Options;
import dev.sotto.sandbox.Sandbox;
import dev.sotto.sandbox.world.Happening;
import dev.sotto.sandbox.world.Message;
import dev.sotto.sandbox.world.Seat;
import dev.sotto.telegram.ApiAddress;
import dev.sotto.telegram.BotToken;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A start in small: the whole bot with all its threads, in a folder that goes away, and one person
 * who says three things to it. It shows that this machine can run the bot. It also loads the
 * classes that a start loads, and the image's class archive holds what was loaded here.
 */
final class Rehearsal {
  private static final long PATIENCE_SECONDS = 30;

  private final Sandbox sandbox;
  private final BlockingQueue<Message> answers = new LinkedBlockingQueue<>();

  private Rehearsal(Sandbox sandbox) {
    this.sandbox = sandbox;
    sandbox.world().watch(this::note);
  }

  /**
   * Runs it.
   *
   * @throws IllegalStateException when the bot does not answer
   */
  static void of(Config config) throws IOException, InterruptedException {
    try (TemporaryFolder folder = TemporaryFolder.make("sotto-check");
        Sandbox sandbox = Sandbox.open(Options.usual())) {
      Rehearsal rehearsal = new Rehearsal(sandbox);
      InstantSource time = InstantSource.system();
      Program program =
          new Program(
              new Program.Place(
                  folder.data(),
                  folder.keys(),
                  new ApiAddress("http", "127.0.0.1", sandbox.port()),
                  BotToken.of(sandbox.token())),
              config,
              time,
              Run.PATIENCE,
              Run.hands(),
              () -> {});
      InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      try (Live live = new Live(program, time, Optional.of(anyPort))) {
        live.introduce();
        rehearsal.talk();
      }
    }
  }

  /** Whatever the bot makes of it: that it answers is enough. */
  private void talk() throws InterruptedException {
    Seat ada = sandbox.person("Ada");
    ada.start();
    Message welcome = answer();
    ada.press(welcome.id(), welcome.markup().rows().get(0).get(0));
    answer();
    ada.say("Lisbon");
    answer();
  }

  private Message answer() throws InterruptedException {
    Message answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (answer == null) {
      throw new IllegalStateException("The bot was started for a trial and did not answer.");
    }
    return answer;
  }

  private void note(Happening happening) {
    if (happening instanceof Happening.Shown shown
        && shown.message().from() == sandbox.world().bot().id()) {
      answers.add(shown.message());
    }
  }
}
