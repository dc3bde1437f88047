package dev.sotto.store;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** A few connections that read beside the writer. Safe for many threads; the rest wait. */
final class Readers implements AutoCloseable {
  private static final int CONNECTIONS = 2;

  private final Vault vault;
  private final Deque<Handle> idle = new ConcurrentLinkedDeque<>();
  private final Semaphore free = new Semaphore(CONNECTIONS, true);

  Readers(SqliteFile file, Vault vault) {
    this.vault = vault;
    for (int i = 0; i < CONNECTIONS; i++) {
      idle.push(file.openToRead());
    }
  }

  /** Shows the work one unmoving state of the database. */
  <T> T read(Function<Tx, T> work) {
    free.acquireUninterruptibly();
    try {
      Handle handle = idle.pop();
      try {
        return inTransaction(handle, work);
      } finally {
        idle.push(handle);
      }
    } finally {
      free.release();
    }
  }

  /** Waits for reading in progress. Reading later fails. */
  @Override
  public void close() {
    free.acquireUninterruptibly(CONNECTIONS);
    idle.forEach(Handle::close);
    idle.clear();
    free.release(CONNECTIONS);
  }

  private <T> T inTransaction(Handle handle, Function<Tx, T> work) {
    try {
      handle.execute("BEGIN");
      try {
        return work.apply(new Tx(new Session(handle, vault, new Ids())));
      } finally {
        handle.execute("ROLLBACK");
      }
    } catch (RuntimeException failure) {
      throw StoreTrouble.behind(failure);
    }
  }
}
