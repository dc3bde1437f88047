package dev.sotto.cli;

import dev.sotto.content.Config;
import dev.sotto.store.Backups;
import dev.sotto.store.Database;
import dev.sotto.store.Vault;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code sotto backup}: a copy now, beside the nightly ones. The bot has to be stopped. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = "Makes a checked copy of the data now. The bot itself makes one every night.")
final class Backup implements Callable<Integer> {
  @Override
  public Integer call() {
    Environment environment = Environment.ofProcess();
    Config config = Library.config(environment.config());
    Vault vault = Vault.open(environment.keys(), environment.data());
    try (Database database = Database.open(environment.data(), vault)) {
      Backups backups =
          new Backups(
              database,
              vault,
              Backups.folderIn(environment.data()),
              config.settings().keeping().backups());
      System.out.println(backups.backup(InstantSource.system().instant()));
    }
    return Main.STOPPED;
  }
}
