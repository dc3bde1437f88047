package dev.sotto.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files in one. The same files in the same order make the same bytes. */
final class Zip {
  /** The first time a zip can hold: when an entry was written says nothing here. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Zip() {}

  static byte[] of(List<Enclosure> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      for (Enclosure file : files) {
        ZipEntry entry = new ZipEntry(file.name());
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(file.bytes());
        zip.closeEntry();
      }
    } catch (IOException outOfMemory) {
      throw new UncheckedIOException(outOfMemory);
    }
    return bytes.toByteArray();
  }

  /** Takes the files out again. */
  static List<Enclosure> filesOf(byte[] zip) {
    List<Enclosure> files = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
      ZipEntry entry = in.getNextEntry();
      while (entry != null) {
        files.add(Enclosure.document(entry.getName(), in.readAllBytes()));
        entry = in.getNextEntry();
      }
    } catch (IOException noZip) {
      throw new UncheckedIOException(noZip);
    }
    return files;
  }
}
