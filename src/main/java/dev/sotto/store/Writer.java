package dev.sotto.store;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The one connection that writes. For one thread at a time. A connection that could not even roll
 * back is given up, and the next transaction opens another.
 */
final class Writer implements AutoCloseable {
  private final SqliteFile file;
  private final Vault vault;
  private final Ids ids;
  private @Nullable Handle open;

  Writer(SqliteFile file, Vault vault, Handle handle) {
    this.file = file;
    this.vault = vault;
    this.ids = Ids.of(handle);
    this.open = handle;
  }

  /** Commits what the work did, or keeps nothing of it when anything throws. */
  <T> T inTransaction(Function<Tx, T> work) {
    Handle handle = handle();
    try {
      handle.execute("BEGIN IMMEDIATE");
      Tx tx = new Tx(new Session(handle, vault, ids));
      T result = work.apply(tx);
      tx.failIfLost();
      handle.execute("COMMIT");
      return result;
    } catch (RuntimeException failure) {
      rollBack(handle);
      throw StoreTrouble.behind(failure);
    } catch (Error failure) {
      rollBack(handle);
      throw failure;
    }
  }

  /** The held connection, outside any transaction. */
  Handle handle() {
    if (open == null) {
      open = file.openToWrite();
    }
    return open;
  }

  private void rollBack(Handle handle) {
    try {
      handle.execute("ROLLBACK");
    } catch (JdbiException noTransactionOrNoDisk) {
      close();
    }
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
