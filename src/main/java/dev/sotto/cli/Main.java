package dev.sotto.cli;

import dev.sotto.content.ConfigTrouble;
import dev.sotto.store.DataInUse;
import dev.sotto.store.LedgerTrouble;
import dev.sotto.store.StoreTrouble;
import dev.sotto.store.VaultTrouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where the program starts. Says what is wrong in sentences, and tells it by its exit code. */
@Command(
    name = "sotto",
    mixinStandardHelpOptions = true,
    version = "Sotto 0.1.0",
    description = "A quiet Telegram bot for the practice between sessions.",
    subcommands = {
      Run.class,
      Sandboxed.class,
      Check.class,
      Read.class,
      Backup.class,
      RestoreBackup.class,
      Erase.class,
      ExportData.class,
      ImportData.class
    })
public final class Main implements Runnable {
  /** Stopped as asked. */
  static final int STOPPED = 0;

  /** Something broke that nobody foresaw. */
  static final int CRASHED = 1;

  /** The command line, the environment, the configuration or the keys are not right. */
  static final int NOT_RIGHT = 2;

  /** Another instance holds this bot or this data. */
  static final int HELD = 3;

  private Main() {}

  public static void main(String[] args) {
    // HTTP on this machine waits 40 ms for each answer without it.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    // Pictures are drawn for Telegram and never on a screen, which a server does not have.
    System.setProperty("java.awt.headless", "true");
    int code = commandLine().execute(args.length == 0 ? new String[] {"run"} : args);
    // Nothing that is still running may keep a program alive that has come to its end.
    Runtime.getRuntime().halt(code);
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setExitCodeExceptionMapper(Main::code)
        .setExecutionExceptionHandler(Main::tell);
  }

  /** Without a command there is nothing to say but what the commands are. */
  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  private static int tell(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
    int code = code(failure);
    if (code == CRASHED) {
      failure.printStackTrace(line.getErr());
    } else {
      line.getErr().println(failure.getMessage());
    }
    return code;
  }

  /** The data folder is named by the host, so what is wrong with it at the start is theirs too. */
  private static int code(Throwable failure) {
    if (failure instanceof DataInUse) {
      return HELD;
    }
    boolean isForTheHost =
        failure instanceof CommandLine.ParameterException
            || failure instanceof ConfigTrouble
            || failure instanceof VaultTrouble
            || failure instanceof StoreTrouble
            || failure instanceof LedgerTrouble
            || failure instanceof IOException
            || failure instanceof UncheckedIOException
            || failure instanceof BadEnvironment;
    return isForTheHost ? NOT_RIGHT : CRASHED;
  }
}
