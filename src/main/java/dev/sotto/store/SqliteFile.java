package dev.sotto.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/** One SQLite file: how it is opened, and whether it can be trusted. */
record SqliteFile(Path path) {
  static {
    NativePart.load();
  }

  /** Marks a file as ours in its header: "Sott". */
  static final int APPLICATION_ID = 0x536f7474;

  /** The first version without the fault that could reset a log under a second connection. */
  private static final String OLDEST = "3.51.3";

  /** In this order: nothing is written before the log, the syncs and the wiping are set. */
  private static final List<String> PRAGMAS =
      List.of(
          "busy_timeout = 5000",
          "journal_mode = WAL",
          "synchronous = FULL",
          "foreign_keys = ON",
          "secure_delete = ON",
          "trusted_schema = OFF",
          "mmap_size = 0",
          "temp_store = MEMORY",
          "journal_size_limit = 16777216");

  private static final List<String> READER_PRAGMAS =
      List.of("busy_timeout = 5000", "trusted_schema = OFF", "mmap_size = 0", "query_only = ON");

  private static final List<String> WHOLE_PRAGMAS =
      List.of(
          "busy_timeout = 5000",
          "foreign_keys = ON",
          "secure_delete = ON",
          "trusted_schema = OFF",
          "mmap_size = 0");

  /** Makes the file when it is missing, readable by the bot's user only. */
  void createIfMissing() {
    try {
      PrivateFiles.folder(PrivateFiles.folderOf(path));
      PrivateFiles.touch(path);
    } catch (IOException cause) {
      throw StoreTrouble.unusable(path, cause);
    }
  }

  /** Opens a connection that may write; there is one for each file. */
  Handle openToWrite() {
    return open(PRAGMAS);
  }

  /** Opens a connection that only reads, beside the one that writes. */
  Handle openToRead() {
    return open(READER_PRAGMAS);
  }

  /** Opens a connection for work on the file as a whole: copying, checking, wiping. */
  Handle openWhole() {
    return open(WHOLE_PRAGMAS);
  }

  /**
   * Checks that this SQLite, this file and its pages can be trusted. An empty file becomes ours.
   *
   * @throws StoreTrouble when they cannot
   */
  static void check(Handle handle) {
    if (!isRecent(text(handle, "SELECT sqlite_version()"))) {
      throw StoreTrouble.of(StoreTrouble.Kind.OUTDATED, null);
    }
    if (number(handle, "SELECT count(*) FROM sqlite_master") == 0) {
      handle.execute("PRAGMA application_id = " + APPLICATION_ID);
    }
    checkContent(handle);
  }

  /** Checks that a file is ours and whole. */
  static void checkContent(Handle handle) {
    if (number(handle, "PRAGMA application_id") != APPLICATION_ID) {
      throw StoreTrouble.of(StoreTrouble.Kind.FOREIGN, null);
    }
    if (!text(handle, "PRAGMA quick_check(1)").equals("ok")) {
      throw StoreTrouble.of(StoreTrouble.Kind.DAMAGED, null);
    }
  }

  /** Whether a dotted version is {@value #OLDEST} or newer. */
  static boolean isRecent(String version) {
    return Arrays.compare(parts(version), parts(OLDEST)) >= 0;
  }

  private static int[] parts(String version) {
    return Arrays.stream(version.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
  }

  private Handle open(List<String> pragmas) {
    try {
      Handle handle = Jdbi.create(() -> connect(pragmas)).open();
      // Failures must not repeat what was bound: it may be somebody's.
      handle.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
      handle.setStatementBuilder(new Statements());
      return handle;
    } catch (RuntimeException failure) {
      throw StoreTrouble.behind(failure);
    }
  }

  private Connection connect(List<String> pragmas) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path.toAbsolutePath());
    try (Statement statement = connection.createStatement()) {
      for (String pragma : pragmas) {
        statement.execute("PRAGMA " + pragma);
      }
      return connection;
    } catch (SQLException failure) {
      connection.close();
      throw failure;
    }
  }

  private static String text(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(String.class).one();
  }

  private static long number(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(Long.class).one();
  }
}
