package dev.sotto.sandbox.world;

import java.nio.ByteBuffer;

/**
 * The size of a picture in pixels, read from the first bytes of the file without decoding it.
 *
 * @param width 0 when the bytes are no PNG and no JPEG
 */
record Size(int width, int height) {

  private static final Size NONE = new Size(0, 0);
  private static final long PNG = 0x89504E470D0A1A0AL;

  static Size of(byte[] bytes) {
    ByteBuffer data = ByteBuffer.wrap(bytes);
    if (bytes.length >= 24 && data.getLong(0) == PNG) {
      return new Size(data.getInt(16), data.getInt(20));
    }
    return bytes.length >= 4 && data.getShort(0) == (short) 0xFFD8 ? jpeg(data) : NONE;
  }

  /** Walks the segments up to the frame header, which holds height and width. */
  private static Size jpeg(ByteBuffer data) {
    int at = 2;
    while (at + 9 <= data.limit()) {
      int marker = data.getShort(at) & 0xFFFF;
      boolean frame = marker >= 0xFFC0 && marker <= 0xFFCF && marker % 4 != 0;
      if (frame) {
        return new Size(data.getShort(at + 7) & 0xFFFF, data.getShort(at + 5) & 0xFFFF);
      }
      at += 2 + (data.getShort(at + 2) & 0xFFFF);
    }
    return NONE;
  }
}
