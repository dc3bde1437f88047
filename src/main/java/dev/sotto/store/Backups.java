package dev.sotto.store;

import dev.sotto.core.person.ChatId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Whole copies of the database, made while it is in use. Safe for many threads: a copy and a
 * forgetting wait for each other.
 */
public final class Backups {
  private static final Pattern NAME = Pattern.compile("sotto-\\d{8}T\\d{6}Z\\.db");
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Database database;
  private final Vault vault;
  private final Path folder;
  private final int kept;

  /**
   * Keeps copies in a folder.
   *
   * @param folder made with the first copy, for the bot's user only
   * @param kept how many copies stay, the latest ones
   */
  public Backups(Database database, Vault vault, Path folder, int kept) {
    this.database = database;
    this.vault = vault;
    this.folder = folder;
    this.kept = kept;
  }

  /** Where copies lie unless the operator says otherwise. */
  public static Path folderIn(Path data) {
    return data.resolve(DataFolder.BACKUPS);
  }

  /**
   * Makes a copy named by the UTC date and time, checks it, and drops the oldest of those that are
   * too many.
   *
   * @return the copy
   * @throws StoreTrouble when there is no room, or the copy is not whole; no part of it stays
   */
  public synchronized Path backup(Instant now) {
    Path copy = folder.resolve("sotto-" + STAMP.format(now) + ".db");
    try {
      PrivateFiles.folder(folder);
      try (Handle source = database.file().openWhole()) {
        copyWhole(source, copy);
      }
      List<Path> copies = copies();
      for (Path old : copies.subList(0, Math.max(0, copies.size() - kept))) {
        Files.delete(old);
      }
      return copy;
    } catch (IOException cause) {
      throw StoreTrouble.unusable(folder, cause);
    }
  }

  /**
   * Takes a person out of every copy, so that no file holds anything of theirs.
   *
   * @param now what is from this instant or later stays
   */
  public synchronized void forget(ChatId chat, Instant now) {
    try {
      for (Path copy : copies()) {
        try (Handle handle = new SqliteFile(copy).openWhole()) {
          handle.execute("BEGIN IMMEDIATE");
          new Traces(handle, vault).erase(chat, now.toEpochMilli());
          handle.execute("COMMIT");
          copyWhole(handle, copy);
        }
      }
    } catch (IOException cause) {
      throw StoreTrouble.unusable(folder, cause);
    } catch (RuntimeException failure) {
      throw StoreTrouble.behind(failure);
    }
  }

  /** Returns the copies, oldest first. */
  public List<Path> copies() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
          .sorted(Comparator.comparing(Path::getFileName))
          .toList();
    } catch (IOException cause) {
      throw StoreTrouble.unusable(folder, cause);
    }
  }

  /** Writes a whole file beside its place first, so that there is never half a copy. */
  private static void copyWhole(Handle source, Path copy) throws IOException {
    Path part = copy.resolveSibling(copy.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      PrivateFiles.touch(part);
      source.execute("VACUUM INTO ?", part.toAbsolutePath().toString());
      try (Handle handle = new SqliteFile(part).openWhole()) {
        SqliteFile.checkContent(handle);
      }
      PrivateFiles.replace(part, copy);
    } catch (RuntimeException failure) {
      throw StoreTrouble.behind(failure);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
