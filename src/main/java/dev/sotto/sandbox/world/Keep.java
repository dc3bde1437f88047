package dev.sotto.sandbox.world;

import java.io.IOException;
import java.nio.file.Path;

/** Whether the sandbox remembers anything after it is closed. */
@FunctionalInterface
public interface Keep {

  /** Everything is forgotten. */
  Keep NOTHING = world -> () -> {};

  /** People, chats, files and waiting updates are kept in a folder, which is made if need be. */
  static Keep in(Path folder) {
    return world -> FolderKeeper.open(folder, world);
  }

  /** Brings back what was kept, and keeps from here on. */
  Keeper open(World world) throws IOException;
}
