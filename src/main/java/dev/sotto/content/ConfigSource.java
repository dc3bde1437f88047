package dev.sotto.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the files of {@code config/} come from. */
public sealed interface ConfigSource {

  /**
   * Reads a file whole.
   *
   * @param file its path within {@code config/}, with forward slashes
   * @return its text, or empty when there is no such file
   * @throws IOException if it is there and cannot be read, or is not UTF-8
   */
  Optional<String> read(String file) throws IOException;

  /**
   * Finds the source to use: the folder the host named, else {@code ./config}, else the copy in the
   * jar.
   *
   * @param named the folder the host named; it has to exist, so that a slip of the pen does not
   *     start the bot with words nobody chose
   * @throws ConfigTrouble if the named folder is not there
   */
  static ConfigSource find(Optional<Path> named) {
    Path folder = named.orElse(Path.of("config"));
    if (Files.isDirectory(folder)) {
      return new Folder(folder);
    }
    if (named.isPresent()) {
      throw new ConfigTrouble(List.of(new Problem(folder.toString(), 0, "", "is not a folder")));
    }
    return new Jar();
  }

  /** A folder the host can edit. */
  record Folder(Path root) implements ConfigSource {
    @Override
    public Optional<String> read(String file) throws IOException {
      Path path = root.resolve(file);
      return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
    }
  }

  /** The copy this program carries along. */
  record Jar() implements ConfigSource {
    @Override
    public Optional<String> read(String file) throws IOException {
      try (InputStream in = Jar.class.getResourceAsStream("/config/" + file)) {
        return in == null
            ? Optional.empty()
            : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }
}
