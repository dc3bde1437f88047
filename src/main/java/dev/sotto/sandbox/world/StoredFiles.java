package dev.sotto.sandbox.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bytes of everything that was sent, in memory. Safe for use by several threads. */
public final class StoredFiles {

  private final Map<String, FileNote> notes = new LinkedHashMap<>();
  private final Map<String, byte[]> bytes = new LinkedHashMap<>();

  /** Stores bytes under a new id. Pictures are measured; anything else has no width and height. */
  public synchronized FileNote add(String name, String mime, byte[] content, int seconds) {
    Size size = Size.of(content);
    FileNote note =
        new FileNote(
            "F%04d".formatted(notes.size() + 1),
            name,
            mime,
            content.length,
            size.width(),
            size.height(),
            seconds);
    put(note, content.clone());
    return note;
  }

  public synchronized Optional<FileNote> find(String id) {
    return Optional.ofNullable(notes.get(id));
  }

  /** A copy of the bytes. */
  public synchronized Optional<byte[]> bytes(String id) {
    return Optional.ofNullable(bytes.get(id)).map(byte[]::clone);
  }

  synchronized List<FileNote> all() {
    return List.copyOf(notes.values());
  }

  synchronized void put(FileNote note, byte[] content) {
    notes.put(note.id(), note);
    bytes.put(note.id(), content);
  }
}
