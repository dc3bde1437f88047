package dev.sotto.store;

import org.jdbi.v3.core.Handle;

/** What every store works with inside one transaction. */
record Session(Handle handle, Vault vault, Ids ids) {}
