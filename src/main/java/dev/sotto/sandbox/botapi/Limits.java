package dev.sotto.sandbox.botapi;

import dev.sotto.sandbox.world.FileNote;
import dev.sotto.sandbox.world.Words;

/** How long and how large things may be. Lengths are UTF-16 units after entities are parsed. */
final class Limits {

  private static final int TEXT = 4096;
  private static final int CAPTION = 1024;
  private static final int PHOTO_BYTES = 10 * 1024 * 1024;
  private static final int FILE_BYTES = 50 * 1024 * 1024;

  private Limits() {}

  static void checkText(Words words) throws Refusal {
    if (words.text().isBlank()) {
      throw Refusal.badRequest("message text is empty");
    }
    if (words.length() > TEXT) {
      throw Refusal.badRequest("message is too long");
    }
  }

  static void checkCaption(Words words) throws Refusal {
    if (words.length() > CAPTION) {
      throw Refusal.badRequest("message caption is too long");
    }
  }

  /**
   * Checks a file by the rules of the method that sends it.
   *
   * @param field {@code photo} or {@code document}
   */
  static void checkFile(FileNote file, String field) throws Refusal {
    boolean photo = field.equals("photo");
    if (file.size() > (photo ? PHOTO_BYTES : FILE_BYTES)) {
      throw Refusal.badRequest("file is too big");
    }
    if (photo && file.width() == 0) {
      throw Refusal.badRequest("IMAGE_PROCESS_FAILED");
    }
    if (photo && !wellShaped(file.width(), file.height())) {
      throw Refusal.badRequest("PHOTO_INVALID_DIMENSIONS");
    }
  }

  private static boolean wellShaped(int width, int height) {
    return width + height <= 10_000 && width <= 20 * height && height <= 20 * width;
  }
}
