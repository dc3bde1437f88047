package dev.sotto.cli;

import dev.sotto.app.Import;
import dev.sotto.core.person.ChatId;
import dev.sotto.store.Database;
import dev.sotto.store.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sotto import}: takes a person's export in, on another machine or after an erasure. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Takes in what \"export\" wrote, for somebody of whom nothing is kept.")
final class ImportData implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "The zip, or the sotto.json in it.")
  private Path file = Path.of("sotto-export.zip");

  @Option(
      names = "--chat",
      required = true,
      paramLabel = "ID",
      description = "The person's Telegram id.")
  private long id;

  @Override
  public Integer call() throws IOException {
    Environment environment = Environment.ofProcess();
    Import told = Import.of(bytes());
    Vault vault = Vault.open(environment.keys(), environment.data());
    Instant now = InstantSource.system().instant();
    try (Database database = Database.open(environment.data(), vault)) {
      database.change(tx -> told.into(tx, new ChatId(id), now));
      System.out.println("Taken in.");
    }
    return Main.STOPPED;
  }

  private byte[] bytes() throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException missing) {
      throw new NoSuchFileException(file + " is not there.");
    }
  }
}
