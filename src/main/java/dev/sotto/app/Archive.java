package dev.sotto.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip in the making. The same entries in the same order make the same bytes. */
final class Archive {
  /** The first time a zip can hold: when an entry was written says nothing here. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8);

  Archive add(String name, String text) {
    return add(name, text.getBytes(UTF_8));
  }

  Archive add(String name, byte[] content) {
    try {
      ZipEntry entry = new ZipEntry(name);
      entry.setTimeLocal(ALWAYS);
      zip.putNextEntry(entry);
      zip.write(content);
      zip.closeEntry();
      return this;
    } catch (IOException outOfMemory) {
      throw new UncheckedIOException(outOfMemory);
    }
  }

  /** Ends the zip and returns it. */
  byte[] closed() {
    try {
      zip.close();
      return bytes.toByteArray();
    } catch (IOException outOfMemory) {
      throw new UncheckedIOException(outOfMemory);
    }
  }
}
