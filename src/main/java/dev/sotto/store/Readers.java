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
    Handle handle = idle.pop();
    try {
      handle.execute("BEGIN");
      return work.apply(new Tx(new Session(handle, vault, new Ids())));
    } catch (RuntimeException failure) {
      throw StoreTrouble.behind(failure);
    } finally {
      handle.execute("ROLLBACK");
      idle.push(handle);
      free.release();
    }
  }

  @Override
  public void close() {
    free.acquireUninterruptibly(CONNECTIONS);
    idle.forEach(Handle::close);
    idle.clear();
  }
}
