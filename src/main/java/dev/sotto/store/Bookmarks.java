package dev.sotto.store;

import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;

/** Numbers by name that outlive the process. They are about nobody. */
final class Bookmarks {
  private static final String PUT =
      """
      INSERT INTO bookmark (name, value) VALUES (:name, :value)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value
      """;

  private static final String ADD =
      """
      INSERT INTO bookmark (name, value) VALUES (:name, :more)
      ON CONFLICT (name) DO UPDATE SET value = bookmark.value + excluded.value
      """;

  private final Handle handle;

  Bookmarks(Handle handle) {
    this.handle = handle;
  }

  OptionalLong at(String name) {
    return handle
        .createQuery("SELECT value FROM bookmark WHERE name = :name")
        .bind("name", name)
        .mapTo(Long.class)
        .stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  void put(String name, long value) {
    handle.createUpdate(PUT).bind("name", name).bind("value", value).execute();
  }

  void add(String name, long more) {
    handle.createUpdate(ADD).bind("name", name).bind("more", more).execute();
  }
}
