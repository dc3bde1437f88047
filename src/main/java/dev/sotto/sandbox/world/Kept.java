package dev.sotto.sandbox.world;

import java.time.Instant;
import java.util.List;

/** A world as it lies in a file. */
record Kept(
    Instant now,
    int nextMessage,
    int nextUpdate,
    List<Person> people,
    List<KeptChat> chats,
    List<Update> waiting,
    List<KeptFile> files) {

  record KeptChat(
      long id, String title, List<Long> members, Chat.Standing standing, List<Message> messages) {}

  /**
   * A file with its bytes.
   *
   * @param base64 the bytes
   */
  record KeptFile(FileNote note, String base64) {}
}
