package dev.sotto.cli;

import dev.sotto.ops.HttpAddress;
import dev.sotto.telegram.ApiAddress;
import dev.sotto.telegram.BotToken;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the host set outside of {@code config/}: where things are, and the token.
 *
 * @param config the folder of words and settings; empty when none was named
 * @param token empty when none was given, which opens the sandbox
 * @param http where health is told; empty for nowhere
 */
record Environment(
    Optional<Path> config,
    Path data,
    Path keys,
    Optional<BotToken> token,
    ApiAddress api,
    Optional<InetSocketAddress> http) {

  /**
   * Reads the variables.
   *
   * @throws BadEnvironment with every problem there is
   */
  static Environment of(Map<String, String> variables) {
    Variables read = new Variables(variables, new ArrayList<>());
    Environment environment =
        new Environment(
            read.text("SOTTO_CONFIG").map(Path::of),
            Path.of(read.text("SOTTO_DATA").orElse("data")),
            Path.of(read.text("SOTTO_KEYS").orElse("keys")),
            read.token(),
            read.parsed("TELEGRAM_API_URL", ApiAddress::parse).orElse(ApiAddress.TELEGRAM),
            read.parsed("SOTTO_HTTP", HttpAddress::parse)
                .orElseGet(() -> HttpAddress.parse(HttpAddress.DEFAULT)));
    read.refuseDatabase();
    if (!read.problems().isEmpty()) {
      throw new BadEnvironment(read.problems());
    }
    return environment;
  }

  static Environment ofProcess() {
    return of(System.getenv());
  }

  private record Variables(Map<String, String> values, List<String> problems) {
    Optional<String> text(String name) {
      return Optional.ofNullable(values.get(name)).map(String::strip).filter(s -> !s.isEmpty());
    }

    <T> Optional<T> parsed(String name, Function<String, T> parse) {
      return text(name).flatMap(text -> parse(name, text, parse));
    }

    /** Never repeats the value: it may be the token. */
    private <T> Optional<T> parse(String name, String text, Function<String, T> parse) {
      try {
        return Optional.of(parse.apply(text));
      } catch (IllegalArgumentException unusable) {
        problems.add(name + ": " + unusable.getMessage());
        return Optional.empty();
      }
    }

    Optional<BotToken> token() {
      Optional<String> file = text("TELEGRAM_BOT_TOKEN_FILE");
      return text("TELEGRAM_BOT_TOKEN").isPresent() || file.isEmpty()
          ? parsed("TELEGRAM_BOT_TOKEN", BotToken::of)
          : read(Path.of(file.get()))
              .flatMap(text -> parse("TELEGRAM_BOT_TOKEN_FILE", text, BotToken::of));
    }

    private Optional<String> read(Path file) {
      try {
        return Optional.of(Files.readString(file).strip());
      } catch (IOException unreadable) {
        problems.add("TELEGRAM_BOT_TOKEN_FILE: " + file + " cannot be read");
        return Optional.empty();
      }
    }

    void refuseDatabase() {
      text("SOTTO_DATABASE_URL")
          .filter(url -> !url.startsWith("jdbc:sqlite:"))
          .ifPresent(
              url ->
                  problems.add(
                      "SOTTO_DATABASE_URL: this version keeps its data in SQLite, in SOTTO_DATA"));
    }
  }
}
