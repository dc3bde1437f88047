package dev.sotto.store;

import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Brings a file's tables up to what this version expects. Never goes back. */
final class Migration {
  /** The words of the shared scripts, as SQLite says them. */
  private static final Map<String, String> DIALECT =
      Map.of(
          "id", "INTEGER PRIMARY KEY AUTOINCREMENT",
          "key", "INTEGER",
          "instant", "INTEGER",
          "sealed", "BLOB",
          "strict", "STRICT");

  private Migration() {}

  /** Each step is one transaction; a step that fails leaves the file as it was before it. */
  static void run(Path file) {
    SQLiteConfig wiping = new SQLiteConfig();
    wiping.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
    SQLiteDataSource source = new SQLiteDataSource(wiping);
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    Flyway.configure()
        .loggers(FlywayLog.Maker.class.getName())
        .dataSource(source)
        .locations("classpath:db/common")
        .placeholders(DIALECT)
        .load()
        .migrate();
  }
}
