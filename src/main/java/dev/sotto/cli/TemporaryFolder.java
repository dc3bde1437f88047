package dev.sotto.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for a bot that is to leave nothing behind. */
record TemporaryFolder(Path path) implements AutoCloseable {
  static TemporaryFolder make(String name) throws IOException {
    return new TemporaryFolder(Files.createTempDirectory(name));
  }

  Path data() {
    return path.resolve("data");
  }

  Path keys() {
    return path.resolve("keys");
  }

  /** Deletes it with all that is in it; does nothing when it is gone already. */
  @Override
  public void close() {
    if (Files.notExists(path)) {
      return;
    }
    try (Stream<Path> files = Files.walk(path)) {
      files.sorted(Comparator.reverseOrder()).forEach(TemporaryFolder::delete);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException busy) {
      throw new UncheckedIOException(busy);
    }
  }
}
