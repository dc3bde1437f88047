package dev.sotto.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Handle;

/** Puts a copy in the place of the data. */
public final class Restore {
  private final Path data;
  private final Vault vault;

  public Restore(Path data, Vault vault) {
    this.data = data;
    this.vault = vault;
  }

  /**
   * Replaces the data by a copy. Whoever was forgotten since stays forgotten, and letters of that
   * day are not sent again.
   *
   * @throws DataInUse when an instance is running on the data
   * @throws StoreTrouble when the copy is damaged or none of ours; the data is as it was
   * @throws VaultTrouble when the copy was sealed with other keys; the data is as it was
   */
  public void from(Path copy) {
    Path part = data.resolve(DataFolder.DATABASE + ".part");
    DataLock lock = DataLock.take(data);
    try {
      duplicate(copy, part);
      prepare(part);
      replace(part);
    } catch (IOException cause) {
      throw StoreTrouble.unusable(copy, cause);
    } catch (RuntimeException failure) {
      throw StoreTrouble.behind(failure);
    } finally {
      lock.close();
      part.toFile().delete();
    }
  }

  private static void duplicate(Path copy, Path part) throws IOException {
    Files.deleteIfExists(part);
    PrivateFiles.touch(part);
    try (OutputStream out = Files.newOutputStream(part)) {
      Files.copy(copy, out);
    }
  }

  private void prepare(Path part) {
    try (Handle handle = new SqliteFile(part).openWhole()) {
      SqliteFile.checkContent(handle);
      new Canary(handle, vault).prove();
      handle.execute("DELETE FROM outbox");
      new Tombstones(data.resolve(DataFolder.FORGOTTEN), vault).replay(handle);
    }
  }

  /** The old log goes first: SQLite would take it for the log of the new file. */
  private void replace(Path part) throws IOException {
    Files.deleteIfExists(data.resolve(DataFolder.DATABASE + "-wal"));
    Files.deleteIfExists(data.resolve(DataFolder.DATABASE + "-shm"));
    PrivateFiles.replace(part, data.resolve(DataFolder.DATABASE));
  }
}
