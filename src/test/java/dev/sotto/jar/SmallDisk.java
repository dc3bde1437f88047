package dev.sotto.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A disk that is full in a moment. Only root can mount one, and not in every container. */
final class SmallDisk implements AutoCloseable {
  private static final int BLOCK = 4096;
  private static final long PATIENCE_SECONDS = 10;

  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /** Mounts one where a bot that lives in this folder keeps its data, or passes over the test. */
  static SmallDisk under(Path home) throws IOException {
    Path data = Files.createDirectory(Home.in(home).data());
    assumeTrue(
        System.getProperty("user.name").equals("root")
            && isDone("mount", "-t", "tmpfs", "-o", "size=2m,mode=0700", "none", data.toString()),
        "only root can mount a small disk, and not in every container");
    return new SmallDisk(data);
  }

  /** Writes until there is no room for a single block. */
  void fill() throws IOException {
    byte[] block = new byte[BLOCK];
    try (OutputStream out = Files.newOutputStream(ballast())) {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      assertThat(Files.size(ballast())).isPositive();
    }
  }

  /** Makes room again. */
  void relieve() throws IOException {
    Files.delete(ballast());
  }

  private Path ballast() {
    return folder.resolve("ballast");
  }

  @Override
  public void close() throws IOException {
    isDone("umount", "-l", folder.toString());
  }

  private static boolean isDone(String... command) throws IOException {
    Process process = new ProcessBuilder(command).inheritIO().start();
    process.onExit().completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    return !process.isAlive() && process.exitValue() == 0;
  }
}
