package dev.sotto.cli;

import dev.sotto.app.House;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code sotto check}: reads everything a start would read, and says what is wrong with it. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Reads the environment and config/, and names every problem.")
final class Check implements Callable<Integer> {
  @Override
  public Integer call() {
    Environment environment = Environment.ofProcess();
    House house = Library.house(Library.config(environment.config()));
    System.out.println(
        "Fine. At most "
            + house.nudgesADay()
            + " nudges a day; talks rest after "
            + house.talkExpiry().toHours()
            + " hours.");
    return Main.STOPPED;
  }
}
