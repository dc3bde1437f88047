package dev.sotto.store;

import java.nio.file.Path;

/** Another instance holds this data. Two writers would undo each other, so this one must end. */
public final class DataInUse extends RuntimeException {
  private static final long serialVersionUID = 1;

  DataInUse(Path folder) {
    super(
        "Another instance holds the data in " + folder + ". Stop it first, or use another folder.");
  }
}
