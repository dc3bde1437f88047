package dev.sotto.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Holds a data folder for one process; the system lets go of it when the process dies. */
final class DataLock implements AutoCloseable {
  private final FileChannel file;

  private DataLock(FileChannel file) {
    this.file = file;
  }

  /**
   * Takes the folder, making it if it is missing.
   *
   * @throws DataInUse when another instance holds it, in this process or another
   * @throws StoreTrouble when the folder cannot be written
   */
  static DataLock take(Path folder) {
    try {
      PrivateFiles.folder(folder);
      FileChannel file =
          PrivateFiles.open(
              folder.resolve(DataFolder.LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(file) == null) {
        file.close();
        throw new DataInUse(folder);
      }
      return new DataLock(file);
    } catch (IOException cause) {
      throw StoreTrouble.unusable(folder, cause);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException held) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException cause) {
      throw new StoreTrouble(StoreTrouble.Kind.DISK, "The lock file cannot be closed.", cause);
    }
  }
}
