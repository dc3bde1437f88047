package dev.sotto.cli;

import dev.sotto.content.Config;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.Person;
import dev.sotto.store.Backups;
import dev.sotto.store.Database;
import dev.sotto.store.Vault;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sotto erase}: what /forget does, for somebody who wrote to the host instead. */
@Command(
    name = "erase",
    mixinStandardHelpOptions = true,
    description = "Erases a person by their Telegram id, from the data and from every copy.")
final class Erase implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "ID", description = "The person's Telegram id.")
  private long id;

  @Override
  public Integer call() {
    Environment environment = Environment.ofProcess();
    Config config = Library.config(environment.config());
    Vault vault = Vault.open(environment.keys(), environment.data());
    ChatId chat = new ChatId(id);
    Instant now = InstantSource.system().instant();
    try (Database database = Database.open(environment.data(), vault)) {
      database.tombstones().add(chat, now);
      Optional<Person> person = database.read(tx -> tx.people().byChat(chat));
      person.ifPresent(known -> database.change(tx -> tx.people().delete(known.id())));
      database.truncateLog();
      new Backups(
              database,
              vault,
              Backups.folderIn(environment.data()),
              config.settings().keeping().backups())
          .forget(chat, now);
      System.out.println(
          person.isPresent() ? "Erased." : "Nobody by that id is here. Copies are clear as well.");
    }
    return Main.STOPPED;
  }
}
