package dev.sotto.store;

import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;

/**
 * The one place where things last. Safe for many threads: one writes at a time, in the order they
 * came; a few read beside it. What {@link #write} and {@link #change} did is on the disk when they
 * return. Work given to either must not call the database again.
 */
public final class Database implements AutoCloseable {
  private static final int LOG_ATTEMPTS = 3;

  private final DataLock lock;
  private final SqliteFile file;
  private final Writer writer;
  private final Readers readers;
  private final Tombstones tombstones;
  private final ReentrantLock writing = new ReentrantLock(true);
  private volatile boolean closed;

  private Database(DataLock lock, Path folder, Vault vault) {
    this.lock = lock;
    this.file = new SqliteFile(folder.resolve(DataFolder.DATABASE));
    this.tombstones = new Tombstones(folder.resolve(DataFolder.FORGOTTEN), vault);
    this.writer = new Writer(file, vault, prepared(vault));
    this.readers = new Readers(file, vault);
  }

  /**
   * Opens the data, brings its tables up to date, and forgets again whoever was forgotten.
   *
   * @param folder made when it is missing, for the bot's user only
   * @throws DataInUse when another instance holds it
   * @throws VaultTrouble when the keys are not those of this data
   * @throws StoreTrouble when it cannot be read, written or trusted
   */
  public static Database open(Path folder, Vault vault) {
    DataLock lock = DataLock.take(folder);
    try {
      return new Database(lock, folder, vault);
    } catch (FlywayException failure) {
      lock.close();
      throw new StoreTrouble(
          StoreTrouble.Kind.FOREIGN, "The tables cannot be brought up to date.", failure);
    } catch (RuntimeException failure) {
      lock.close();
      throw StoreTrouble.behind(failure);
    }
  }

  /**
   * Does work that changes rows, as one transaction. A batch in one call costs one sync of the
   * disk.
   *
   * @throws StoreTrouble when the store cannot do it just now; nothing is kept
   * @throws RuntimeException whatever the work throws; nothing is kept
   */
  public <T> T write(Function<Tx, T> work) {
    if (writing.isHeldByCurrentThread()) {
      throw new IllegalStateException("work inside a transaction asked for another one");
    }
    writing.lock();
    try {
      failIfClosed();
      return writer.inTransaction(work);
    } finally {
      writing.unlock();
    }
  }

  /** As {@link #write}, for work that returns nothing. */
  public void change(Consumer<Tx> work) {
    write(
        tx -> {
          work.accept(tx);
          return tx;
        });
  }

  /**
   * Does work that only reads, on a state that does not move meanwhile.
   *
   * @throws StoreTrouble when the store cannot do it just now
   */
  public <T> T read(Function<Tx, T> work) {
    failIfClosed();
    return readers.read(work);
  }

  /**
   * Empties the log, so that what was deleted is in no file any more. Waits for readers.
   *
   * @throws StoreTrouble {@link StoreTrouble.Kind#BUSY} when readers hold on to it for too long
   */
  public void truncateLog() {
    for (int attempt = 0; attempt < LOG_ATTEMPTS; attempt++) {
      if (checkpoint()) {
        return;
      }
    }
    throw StoreTrouble.of(StoreTrouble.Kind.BUSY, null);
  }

  /** The memory of who was forgotten. */
  public Tombstones tombstones() {
    return tombstones;
  }

  /** Waits for work in progress, ends the connections and lets another instance have the data. */
  @Override
  public void close() {
    writing.lock();
    try {
      if (!closed) {
        closed = true;
        readers.close();
        writer.close();
        lock.close();
      }
    } finally {
      writing.unlock();
    }
  }

  SqliteFile file() {
    return file;
  }

  private Handle prepared(Vault vault) {
    file.createIfMissing();
    Handle handle = file.openToWrite();
    try {
      SqliteFile.check(handle);
      Migration.run(file.path());
      new Canary(handle, vault).prove();
      tombstones.replay(handle);
      return handle;
    } catch (RuntimeException failure) {
      handle.close();
      throw failure;
    }
  }

  private void failIfClosed() {
    if (closed) {
      throw new IllegalStateException("the database is closed");
    }
  }

  private boolean checkpoint() {
    writing.lock();
    try {
      failIfClosed();
      return writer
          .handle()
          .createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
          .map((row, context) -> row.getInt("busy") == 0)
          .one();
    } catch (RuntimeException failure) {
      throw StoreTrouble.behind(failure);
    } finally {
      writing.unlock();
    }
  }
}
