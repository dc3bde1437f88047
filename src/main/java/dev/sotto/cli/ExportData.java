package dev.sotto.cli;

import dev.sotto.app.Export;
import dev.sotto.app.House;
import dev.sotto.core.person.ChatId;
import dev.sotto.drawing.Drawings;
import dev.sotto.outbox.Drawing;
import dev.sotto.store.Database;
import dev.sotto.store.PrivateFiles;
import dev.sotto.store.Vault;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sotto export}: what /export does, for somebody who wrote to the host instead. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes everything about a person into one zip that is not encrypted.")
final class ExportData implements Callable<Integer> {
  @Option(
      names = "--chat",
      required = true,
      paramLabel = "ID",
      description = "The person's Telegram id.")
  private long id;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      description = "The file to write; one that is there already is left alone.")
  private Path file = Path.of(Export.FILE);

  @Override
  public Integer call() throws IOException {
    Environment environment = Environment.ofProcess();
    House house = Library.house(Library.config(environment.config()));
    Vault vault = Vault.open(environment.keys(), environment.data());
    ChatId chat = new ChatId(id);
    Instant now = InstantSource.system().instant();
    try (Database database = Database.open(environment.data(), vault)) {
      Optional<Drawing> zip =
          database.read(
              tx ->
                  tx.people()
                      .byChat(chat)
                      .map(person -> new Export(house).of(tx, person, chat, now)));
      if (zip.isEmpty()) {
        System.err.println("Nobody by that id is here.");
        return Main.NOT_RIGHT;
      }
      write(zip.get().by(new Drawings()).bytes());
      System.out.println("Written to " + file + ". It is not encrypted.");
    }
    return Main.STOPPED;
  }

  private void write(byte[] zip) throws IOException {
    try {
      PrivateFiles.writeNew(file, zip);
    } catch (FileAlreadyExistsException there) {
      throw new FileAlreadyExistsException(file + " is there already, and is left as it is.");
    }
  }
}
