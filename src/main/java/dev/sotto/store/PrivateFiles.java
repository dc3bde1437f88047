package dev.sotto.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/**
 * Files and folders that only the bot's own user may open: 0600 and 0700 from their first instant.
 * Where the file system has no such modes, they are made without.
 */
public final class PrivateFiles {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private PrivateFiles() {}

  /**
   * Writes a file that is not there yet, for its owner alone.
   *
   * @throws java.nio.file.FileAlreadyExistsException when it is there; it is left as it is
   */
  public static void writeNew(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      write(channel, content);
    }
  }

  /** Makes the folder and those above it. A folder that is there keeps its mode. */
  static void folder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, mode("rwx------"));
    }
  }

  static Path folderOf(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
  }

  /** Makes an empty file. One that is there keeps its content and mode. */
  static void touch(Path file) throws IOException {
    if (!Files.exists(file)) {
      open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE).close();
    }
  }

  static FileChannel open(Path file, OpenOption... options) throws IOException {
    return FileChannel.open(file, Set.of(options), mode("rw-------"));
  }

  /** Writes all of it and returns when it is on the disk. */
  static void write(FileChannel channel, byte[] content) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(content);
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
    channel.force(true);
  }

  /** Puts a finished file in the place of another, all at once, and returns when that lasts. */
  static void replace(Path finished, Path target) throws IOException {
    try (FileChannel content = FileChannel.open(finished, StandardOpenOption.WRITE)) {
      content.force(true);
    }
    Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE);
    settle(target);
  }

  /** Returns when a file's name in its folder is on the disk. */
  static void settle(Path file) throws IOException {
    if (POSIX) {
      try (FileChannel names = FileChannel.open(folderOf(file), StandardOpenOption.READ)) {
        names.force(true);
      }
    }
  }

  /** Whether anybody but the owner may read or change the file, beyond reading by its group. */
  static boolean isOpenToOthers(Path file) throws IOException {
    if (!POSIX) {
      return false;
    }
    Set<PosixFilePermission> granted = Files.getPosixFilePermissions(file);
    return granted.contains(PosixFilePermission.OTHERS_READ)
        || granted.contains(PosixFilePermission.OTHERS_WRITE)
        || granted.contains(PosixFilePermission.GROUP_WRITE);
  }

  private static FileAttribute<?>[] mode(String mode) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
        }
        : new FileAttribute<?>[0];
  }
}
