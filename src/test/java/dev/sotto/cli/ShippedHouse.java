package dev.sotto.cli;

import dev.sotto.app.House;
import java.nio.file.Path;
import java.util.Optional;

/** What holds for everybody with the words and settings as they are shipped. */
public final class ShippedHouse {
  private ShippedHouse() {}

  public static House open() {
    return Library.house(Library.config(Optional.of(Path.of("config"))));
  }
}
