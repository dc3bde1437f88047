package dev.sotto.jar;

import dev.sotto.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a bot lives, and the environment it is started in.
 *
 * @param folder the working directory; data and keys lie in it
 */
public record Home(Path folder, Map<String, String> environment) {

  public Home {
    environment = Map.copyOf(environment);
  }

  /** A home without a token, and so without anybody to talk to. */
  public static Home in(Path folder) {
    return new Home(folder, Map.of("SOTTO_HTTP", "off"));
  }

  /** A home of the bot that this sandbox knows. */
  public static Home in(Path folder, Sandbox sandbox) {
    return in(folder)
        .with("TELEGRAM_API_URL", "http://127.0.0.1:" + sandbox.port())
        .with("TELEGRAM_BOT_TOKEN", sandbox.token());
  }

  public Home with(String variable, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(variable, value);
    return new Home(folder, more);
  }

  public Path data() {
    return folder.resolve("data");
  }

  public Path keys() {
    return folder.resolve("keys");
  }

  public Path backups() {
    return data().resolve("backups");
  }

  /** Where everything goes that the bot says to its host, over all its starts. */
  public Path log() {
    return folder.resolve("said.log");
  }

  public String said() {
    try {
      return Files.exists(log()) ? Files.readString(log()) : "";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Every file in it. */
  public List<Path> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
