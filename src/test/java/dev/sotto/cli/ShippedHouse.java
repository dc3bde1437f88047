package dev.sotto.cli;

import dev.sotto.app.House;
import dev.sotto.app.Housekeeping;
import dev.sotto.content.Config;
import java.nio.file.Path;
import java.util.Optional;

/** What holds for everybody with the words and settings as they are shipped. */
public final class ShippedHouse {
  private ShippedHouse() {}

  public static House open() {
    return Library.house(config());
  }

  /** How long things are kept. */
  public static Housekeeping.Keeping keeping() {
    return Program.keeping(config());
  }

  /** How many copies stay. */
  public static int backups() {
    return config().settings().keeping().backups();
  }

  private static Config config() {
    return Library.config(Optional.of(Path.of("config")));
  }
}
