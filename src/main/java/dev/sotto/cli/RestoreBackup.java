package dev.sotto.cli;

import dev.sotto.store.Restore;
import dev.sotto.store.Vault;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sotto restore}: goes back to a copy, but not for those who were forgotten since. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = "Puts a copy in place of the data. Refuses a copy that is not whole.")
final class RestoreBackup implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "COPY", description = "The copy to go back to.")
  private Path copy = Path.of("");

  @Override
  public Integer call() {
    Environment environment = Environment.ofProcess();
    new Restore(environment.data(), Vault.open(environment.keys(), environment.data())).from(copy);
    System.out.println("Restored from " + copy);
    return Main.STOPPED;
  }
}
