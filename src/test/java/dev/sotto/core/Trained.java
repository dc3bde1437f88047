package dev.sotto.core;

import dev.sotto.core.reading.Hunch;
import dev.sotto.core.safety.Inkling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What the build learnt from sentences, as it is shipped. */
public final class Trained {
  public static final Hunch HUNCH = Hunch.of(weights("/hunch/en-replies.weights"));
  public static final Inkling INKLING = Inkling.of(weights("/hunch/en-safety.weights"));

  private Trained() {}

  private static byte[] weights(String name) {
    try (InputStream in = Objects.requireNonNull(Trained.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
