package dev.sotto.jar;

import dev.sotto.sandbox.Sandbox;
import dev.sotto.sandbox.botapi.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The jar as a process of its own. What it says goes to the log of its home. */
public final class Jar implements AutoCloseable {
  private static final Path FILE =
      Path.of(System.getProperty("sotto.jar", "target/sotto.jar")).toAbsolutePath();
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  /** Longer than any command here takes on a busy machine. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String LAST_OF_A_START = "setMyShortDescription";

  private final Process process;

  private Jar(Process process) {
    this.process = process;
  }

  /** What a command came to. */
  public record Ended(int code, String said) {}

  /** Starts the bot. */
  public static Jar start(Home home, String... arguments) {
    return start(home, List.of(), List.of(), arguments);
  }

  /**
   * Starts the bot.
   *
   * @param before a command that runs the rest of the line
   * @param options what the virtual machine is told
   */
  public static Jar start(
      Home home, List<String> before, List<String> options, String... arguments) {
    List<String> line = new ArrayList<>(before);
    line.add(JAVA.toString());
    // Half the start, and less load on the machine that tests; the Dockerfile asks for it as well.
    line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    line.addAll(options);
    line.addAll(List.of("-jar", FILE.toString()));
    line.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .directory(home.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(home.log().toFile()));
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("SOTTO_") || name.startsWith("TELEGRAM_"));
    builder.environment().putAll(home.environment());
    try {
      return new Jar(builder.start());
    } catch (IOException unstartable) {
      throw new UncheckedIOException(unstartable);
    }
  }

  /** Starts the bot and returns when it listens. */
  public static Jar listening(Home home, Sandbox sandbox) throws InterruptedException {
    Journal journal = sandbox.journal();
    // The menu is set by every start. A poll may still be parked here by one that was killed.
    int before = journal.of(LAST_OF_A_START).size();
    Jar jar = start(home);
    try {
      journal.await(said -> said.of(LAST_OF_A_START).size() > before, PATIENCE);
      return jar;
    } catch (TimeoutException late) {
      jar.close();
      throw new AssertionError("not listening after " + PATIENCE + ": " + home.said(), late);
    }
  }

  /** Runs a command to its end. */
  public static Ended run(Home home, String... arguments) throws InterruptedException {
    int before = home.said().length();
    try (Jar jar = start(home, arguments)) {
      int code = jar.exit(PATIENCE);
      return new Ended(code, home.said().substring(before));
    }
  }

  /** Waits for its end and returns its exit code. */
  public int exit(Duration patience) throws InterruptedException {
    if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AssertionError("still running after " + patience);
    }
    return process.exitValue();
  }

  /** Asks it to stop, as a supervisor does. */
  public Jar terminate() {
    process.destroy();
    return this;
  }

  /** Ends it in the middle of whatever it does, and returns when it is gone. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    exit(PATIENCE);
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** How long processors have worked for it. */
  public Duration worked() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  public long pid() {
    return process.pid();
  }

  /** Ends what it started as well: a wrapper around it does not take it along. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }
}
