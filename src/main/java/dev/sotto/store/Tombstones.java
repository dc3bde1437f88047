package dev.sotto.store;

import dev.sotto.core.person.ChatId;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Remembers who asked to be forgotten, so that no backup brings them back. One line each: the
 * instant, and the chat id sealed. Safe for many threads.
 */
public final class Tombstones {
  private final Path file;
  private final Vault vault;

  Tombstones(Path file, Vault vault) {
    this.file = file;
    this.vault = vault;
  }

  /**
   * Writes a person down as forgotten; on the disk when it returns. Comes before their rows are
   * deleted, so that a crash in between is made good at the next start.
   *
   * @param now what is from before this instant stays forgotten; a person who comes back later is
   *     new
   * @throws StoreTrouble when the file cannot be written
   */
  public synchronized void add(ChatId chat, Instant now) {
    String line = now + " " + Base64.getEncoder().encodeToString(vault.seal(chat)) + "\n";
    try (FileChannel log =
        PrivateFiles.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      PrivateFiles.write(log, line.getBytes(StandardCharsets.US_ASCII));
      PrivateFiles.settle(file);
    } catch (IOException cause) {
      throw StoreTrouble.unusable(file, cause);
    }
  }

  /** Deletes again what a restored file may have brought back. */
  synchronized void replay(Handle handle) {
    List<String> lines = lines();
    if (lines.isEmpty()) {
      return;
    }
    Traces traces = new Traces(handle, vault);
    handle.execute("BEGIN IMMEDIATE");
    for (String line : lines) {
      String[] parts = line.split(" ", 2);
      ChatId chat = vault.chat(Base64.getDecoder().decode(parts[1]));
      traces.erase(chat, Instant.parse(parts[0]).toEpochMilli());
    }
    handle.execute("COMMIT");
  }

  /** Whole lines only: a crash may have torn the last one, and then nobody was told it is done. */
  private List<String> lines() {
    try {
      if (!Files.exists(file)) {
        return List.of();
      }
      String log = Files.readString(file, StandardCharsets.US_ASCII);
      return log.substring(0, log.lastIndexOf('\n') + 1).lines().toList();
    } catch (IOException cause) {
      throw StoreTrouble.unusable(file, cause);
    }
  }
}
