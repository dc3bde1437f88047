package dev.sotto.core.safety;

import dev.sotto.content.Config;
import dev.sotto.content.ConfigSource;
import dev.sotto.core.Trained;
import dev.sotto.core.reading.Lexicon;
import java.nio.file.Path;

/** The screen as it is shipped. */
public final class Shipped {
  static final SafetyWords WORDS =
      Config.read(new ConfigSource.Folder(Path.of("config")), Lexicon.requiredLists()).safety();

  public static final SafetyScreen SCREEN = SafetyScreen.of(WORDS, Trained.INKLING);

  private Shipped() {}
}
