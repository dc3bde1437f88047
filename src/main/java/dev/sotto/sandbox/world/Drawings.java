package dev.sotto.sandbox.world;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The stickers, pictures and sounds people send here, made on the spot so that nothing has to be
 * shipped.
 */
final class Drawings {

  /** A quiet grey square of 64 by 64 pixels. */
  private static final String PICTURE =
      "iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAIAAAAlC+aJAAAAUElEQVR42u3PMQ0AAAgDsPkXxM2J"
          + "LCRwkzSpgWa6XouAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICA"
          + "wGUBCZDiDoNq4JoAAAAASUVORK5CYII=";

  private static final int SAMPLES_A_SECOND = 8000;

  private Drawings() {}

  static byte[] sticker(String emoji) {
    String svg =
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="128" height="128">
          <text x="64" y="64" font-size="96" text-anchor="middle" dominant-baseline="central">%s</text>
        </svg>
        """
            .formatted(emoji.replace("&", "&amp;").replace("<", "&lt;"));
    return svg.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] picture() {
    return Base64.getDecoder().decode(PICTURE);
  }

  /** A WAV file of 8-bit silence. */
  static byte[] silence(int seconds) {
    int samples = SAMPLES_A_SECOND * seconds;
    ByteBuffer wav = ByteBuffer.allocate(44 + samples).order(ByteOrder.LITTLE_ENDIAN);
    wav.put(ascii("RIFF")).putInt(36 + samples).put(ascii("WAVEfmt ")).putInt(16);
    wav.putShort((short) 1).putShort((short) 1).putInt(SAMPLES_A_SECOND).putInt(SAMPLES_A_SECOND);
    wav.putShort((short) 1).putShort((short) 8).put(ascii("data")).putInt(samples);
    while (wav.hasRemaining()) {
      wav.put((byte) 128);
    }
    return wav.array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
