package dev.sotto.cli;

import dev.sotto.content.Config;
import dev.sotto.drawing.Drawings;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code sotto check}: does everything a start would do, and says what is wrong with it. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Reads the environment and config/, names every problem, and tries a start.")
final class Check implements Callable<Integer> {
  @Override
  public Integer call() throws IOException, InterruptedException {
    Environment environment = Environment.ofProcess();
    Config config = Library.config(environment.config());
    Rehearsal.of(config);
    TryDrawing.with(new Drawings());
    System.out.println(
        "Fine. At most "
            + config.settings().nudgesADay()
            + " nudges a day; talks rest after "
            + config.settings().talkExpiry().toHours()
            + " hours.");
    return Main.STOPPED;
  }
}
