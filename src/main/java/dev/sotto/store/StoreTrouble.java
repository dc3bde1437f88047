package dev.sotto.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The store cannot do its work just now, through no fault of what was asked. Nothing of the
 * transaction it ended was kept. The message is a sentence for the operator and quotes nobody.
 */
public final class StoreTrouble extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What stands in the way. */
  public enum Kind {
    /** No room is left. Works again when there is room. */
    FULL("The disk or the database is full."),
    /** The file or its folder may not be written. */
    READ_ONLY("The database may not be written."),
    /** The disk does not read or write as it should. */
    DISK("The disk does not do its work."),
    /** Something else holds the file; trying again may help. */
    BUSY("The database is held by something else."),
    /** The file is not whole. Only a backup helps. */
    DAMAGED("The database is damaged. Restore a backup."),
    /** The file is not one of ours. */
    FOREIGN("The file is not a Sotto database."),
    /** The bundled SQLite has a known fault. */
    OUTDATED("SQLite is too old.");

    private final String sentence;

    Kind(String sentence) {
      this.sentence = sentence;
    }
  }

  private final Kind kind;

  StoreTrouble(Kind kind, String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  static StoreTrouble of(Kind kind, @Nullable Throwable cause) {
    return new StoreTrouble(kind, kind.sentence, cause);
  }

  static StoreTrouble unusable(Path path, IOException cause) {
    return new StoreTrouble(
        Kind.READ_ONLY, "The bot's user cannot read and write " + path + ".", cause);
  }

  /** Returns the trouble behind a failure, or the failure itself when it is of another sort. */
  static RuntimeException behind(RuntimeException failure) {
    if (failure instanceof JdbiException) {
      for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
        Kind kind = cause instanceof SQLException sql ? kindOf(sql) : null;
        if (kind != null) {
          return of(kind, cause);
        }
      }
    }
    return failure;
  }

  /** Sorts by SQLite's primary result codes; null when the request itself was wrong. */
  private static @Nullable Kind kindOf(SQLException failure) {
    return switch (failure.getErrorCode() & 0xff) {
      case 13 -> Kind.FULL;
      case 3, 8, 14 -> Kind.READ_ONLY;
      case 7, 10 -> Kind.DISK;
      case 5, 6 -> Kind.BUSY;
      case 11, 26 -> Kind.DAMAGED;
      default -> null;
    };
  }
}
