package dev.sotto.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;

/**
 * SQLite's native library. The driver unpacks it at every start and deletes it when the JVM exits
 * in order. This program is killed or halts, so each start would leave a megabyte behind. Once
 * loaded, a library needs its file no more; Windows alone keeps it.
 */
final class NativePart {
  private static final Logger LOG = LoggerFactory.getLogger(NativePart.class);

  /** Where the library lies unpacked already; the image has it there. */
  private static final String UNPACKED = "org.sqlite.lib.path";

  private static final String UNPACK_TO = "org.sqlite.tmpdir";

  private NativePart() {}

  /** Loads it. When that fails, the driver tries in its own way, and tells why it cannot. */
  static void load() {
    if (System.getProperty(UNPACKED) == null) {
      try {
        Path folder = Files.createTempDirectory("sotto-sqlite");
        System.setProperty(UNPACK_TO, folder.toString());
        SQLiteJDBCLoader.initialize();
        System.clearProperty(UNPACK_TO);
        delete(folder);
      } catch (Exception unloaded) {
        LOG.debug("SQLite's native library was not loaded or not cleared away", unloaded);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
