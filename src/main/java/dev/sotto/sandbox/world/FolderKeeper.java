package dev.sotto.sandbox.world;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a world in {@code sandbox.json}. A thread writes soon after each change, many changes at
 * once when they come fast, and never half a file.
 */
final class FolderKeeper implements Keeper {

  private static final Logger LOG = LoggerFactory.getLogger(FolderKeeper.class);

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private final Path file;
  private final World world;
  private final Semaphore changes = new Semaphore(0);
  private final Consumer<Happening> watcher = this::changed;
  private final Thread thread = new Thread(this::writeOnChange, "sandbox-keeper");

  private FolderKeeper(Path file, World world) {
    this.file = file;
    this.world = world;
  }

  static Keeper open(Path folder, World world) throws IOException {
    Files.createDirectories(folder);
    FolderKeeper keeper = new FolderKeeper(folder.resolve("sandbox.json"), world);
    if (Files.exists(keeper.file)) {
      restore(JSON.readValue(keeper.file.toFile(), Kept.class), world);
    }
    world.watch(keeper.watcher);
    keeper.thread.setDaemon(true);
    keeper.thread.start();
    return keeper;
  }

  private static void restore(Kept kept, World world) {
    if (kept.now().isAfter(world.clock().instant())) {
      world.clock().moveTo(kept.now());
    }
    kept.people().forEach(world::add);
    for (Kept.KeptChat chat : kept.chats()) {
      Chat restored = new Chat(chat.id(), chat.title(), chat.members(), chat.standing());
      chat.messages().forEach(restored::put);
      world.add(restored);
    }
    for (Kept.KeptFile one : kept.files()) {
      world.files().put(one.note(), Base64.getDecoder().decode(one.base64()));
    }
    world.resumeMessagesAt(kept.nextMessage());
    world.updates().resume(kept.nextUpdate(), kept.waiting());
  }

  private void changed(Happening happening) {
    changes.release();
  }

  private void writeOnChange() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        changes.acquire();
        changes.drainPermits();
        write();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void write() {
    try {
      Path half = file.resolveSibling(file.getFileName() + ".part");
      JSON.writeValue(half.toFile(), world.inTurn(this::snapshot));
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      LOG.warn("The sandbox could not keep its chats in {}: {}", file, e.toString());
    }
  }

  private Kept snapshot() {
    return new Kept(
        world.clock().instant(),
        world.nextMessage(),
        world.updates().nextId(),
        world.people(),
        world.chats().stream()
            .map(
                chat ->
                    new Kept.KeptChat(
                        chat.id(), chat.title(), chat.members(), chat.standing(), chat.messages()))
            .toList(),
        world.updates().pending(),
        world.files().all().stream().map(note -> new Kept.KeptFile(note, encoded(note))).toList());
  }

  private String encoded(FileNote note) {
    return Base64.getEncoder().encodeToString(world.files().bytes(note.id()).orElseThrow());
  }

  @Override
  public void close() {
    world.unwatch(watcher);
    thread.interrupt();
    write();
  }
}
