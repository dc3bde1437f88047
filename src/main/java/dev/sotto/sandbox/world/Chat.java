package dev.sotto.sandbox.world;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A private chat with the bot, or a group. Changed only by {@link World}, under its lock; what it
 * returns are copies.
 */
public final class Chat {

  private final long id;
  private final String title;
  private final Set<Long> members;
  private final NavigableMap<Integer, Message> messages = new TreeMap<>();
  private Standing standing;

  /** Whether the bot may write here. */
  public enum Standing {
    /** Nobody pressed Start yet. */
    NOT_STARTED,
    OPEN,
    /** The person blocked the bot, or the group removed it. */
    SHUT,
    /** The bot left by itself. */
    LEFT
  }

  Chat(long id, String title, Collection<Long> members, Standing standing) {
    this.id = id;
    this.title = title;
    this.members = new TreeSet<>(members);
    this.standing = standing;
  }

  /** Positive for a private chat, where it is the person's id, and negative for a group. */
  public long id() {
    return id;
  }

  /** The name of the group, or of the person. */
  public String title() {
    return title;
  }

  public boolean isPrivate() {
    return id > 0;
  }

  /** The people in it, without the bot. */
  public List<Long> members() {
    return List.copyOf(members);
  }

  public synchronized Standing standing() {
    return standing;
  }

  /** Every message that is still there, oldest first. */
  public synchronized List<Message> messages() {
    return List.copyOf(messages.values());
  }

  public synchronized Optional<Message> message(int messageId) {
    return Optional.ofNullable(messages.get(messageId));
  }

  /** The newest message. */
  public synchronized Optional<Message> last() {
    return Optional.ofNullable(messages.lastEntry()).map(Map.Entry::getValue);
  }

  /** Newest first. */
  synchronized Stream<Message> backwards() {
    return List.copyOf(messages.descendingMap().values()).stream();
  }

  synchronized void put(Message message) {
    messages.put(message.id(), message);
  }

  synchronized void remove(int messageId) {
    messages.remove(messageId);
  }

  synchronized void stand(Standing now) {
    standing = now;
  }
}
