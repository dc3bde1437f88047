package dev.sotto.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Looks for something in every file of a home, byte by byte. */
final class Haystack {
  private Haystack() {}

  /** The files in which these words stand, in either encoding a program is likely to use. */
  static List<Path> with(Home home, String words) {
    return home.files().stream()
        .filter(
            file ->
                contains(file, words.getBytes(StandardCharsets.UTF_8))
                    || contains(file, words.getBytes(StandardCharsets.UTF_16LE)))
        .toList();
  }

  /** The files in which a number stands, in digits or as eight bytes in either order. */
  static List<Path> with(Home home, long number) {
    return home.files().stream()
        .filter(
            file ->
                contains(file, Long.toString(number).getBytes(StandardCharsets.US_ASCII))
                    || contains(file, bytes(number, ByteOrder.BIG_ENDIAN))
                    || contains(file, bytes(number, ByteOrder.LITTLE_ENDIAN)))
        .toList();
  }

  static List<Path> with(Home home, byte[] needle) {
    return home.files().stream().filter(file -> contains(file, needle)).toList();
  }

  private static byte[] bytes(long number, ByteOrder order) {
    return ByteBuffer.allocate(Long.BYTES).order(order).putLong(number).array();
  }

  /** Every byte becomes one character, so that the search is exact. */
  private static boolean contains(Path file, byte[] needle) {
    try {
      String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
      return content.contains(new String(needle, StandardCharsets.ISO_8859_1));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
