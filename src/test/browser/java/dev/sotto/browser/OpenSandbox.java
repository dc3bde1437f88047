package dev.sotto.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The jar, started with {@code sandbox} on a port of its own, until it is closed. */
final class OpenSandbox implements AutoCloseable {
  private static final String HERE = "Sotto is here: ";
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final String page;

  private OpenSandbox(Process process, String page) {
    this.process = process;
    this.page = page;
  }

  /** Starts it and waits until it says where it is. */
  static OpenSandbox start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-jar",
                System.getProperty("sotto.jar"),
                "sandbox",
                "--port",
                "0"));
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("SOTTO_") || name.startsWith("TELEGRAM_"));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    try {
      return new OpenSandbox(process, whereItIs(process.inputReader()));
    } catch (RuntimeException failure) {
      process.destroyForcibly();
      throw failure;
    }
  }

  private static String whereItIs(BufferedReader output) {
    return CompletableFuture.supplyAsync(
            () ->
                output
                    .lines()
                    .filter(line -> line.startsWith(HERE))
                    .findFirst()
                    .map(line -> line.substring(HERE.length()))
                    .orElseThrow(() -> new IllegalStateException("the sandbox ended at once")))
        .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .join();
  }

  /** The address of the page. */
  String page() {
    return page;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      process.inputReader().close();
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    } catch (IOException unclosed) {
      throw new UncheckedIOException(unclosed);
    }
  }
}
