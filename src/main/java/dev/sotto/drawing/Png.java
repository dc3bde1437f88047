package dev.sotto.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A picture as a file. Java's own writer weighs five ways to store each row, which takes longer
 * than to draw it; here each row is what changed against the row above it, which is mostly nothing.
 */
record Png(BufferedImage image) {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int BUFFER = 1 << 16;

  /** Twice as fast as the default, for a sixth more of bytes. */
  private static final int LEVEL = 4;

  private static final int CHANNELS = 3;
  private static final int CHANGED_AGAINST_ABOVE = 2;

  /** Eight bits a channel, red, green and blue; deflated, not interlaced. */
  private static final byte[] FORMAT = {8, 2, 0, 0, 0};

  byte[] bytes() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(file)) {
      out.write(SIGNATURE);
      chunk(out, "IHDR", header());
      chunk(out, "IDAT", rows());
      chunk(out, "IEND", new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private byte[] header() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream header = new DataOutputStream(bytes);
    header.writeInt(image.getWidth());
    header.writeInt(image.getHeight());
    header.write(FORMAT);
    return bytes.toByteArray();
  }

  private byte[] rows() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int width = image.getWidth();
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    byte[] changes = new byte[1 + width * CHANNELS];
    changes[0] = CHANGED_AGAINST_ABOVE;
    try (DeflaterOutputStream deflated =
        new DeflaterOutputStream(bytes, new Deflater(LEVEL), BUFFER)) {
      for (int row = 0; row < image.getHeight(); row++) {
        for (int x = 0; x < width; x++) {
          int pixel = pixels[row * width + x];
          int above = row == 0 ? 0 : pixels[(row - 1) * width + x];
          int at = 1 + x * CHANNELS;
          changes[at] = (byte) ((pixel >> 16) - (above >> 16));
          changes[at + 1] = (byte) ((pixel >> 8) - (above >> 8));
          changes[at + 2] = (byte) (pixel - above);
        }
        deflated.write(changes);
      }
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) check.getValue());
  }
}
