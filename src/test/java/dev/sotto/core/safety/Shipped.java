package dev.sotto.core.safety;

import dev.sotto.content.Config;
import dev.sotto.content.ConfigSource;
import dev.sotto.core.reading.Lexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/** The screen as it is shipped. */
public final class Shipped {
  static final SafetyWords WORDS =
      Config.read(new ConfigSource.Folder(Path.of("config")), Lexicon.requiredLists()).safety();

  public static final SafetyScreen SCREEN =
      SafetyScreen.of(WORDS, Inkling.of(weights("/hunch/en-safety.weights")));

  private Shipped() {}

  private static byte[] weights(String name) {
    try (InputStream in = Objects.requireNonNull(Shipped.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
