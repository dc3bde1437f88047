package dev.sotto.sandbox.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The command lists the bot published, one for each scope and language. Safe for use by several
 * threads.
 */
public final class Commands {

  private final Map<Audience, List<Command>> lists = new LinkedHashMap<>();

  /** A command as it appears after a slash. */
  public record Command(String command, String description) {}

  /**
   * Whom a list is for.
   *
   * @param scope the scope's type, followed by the ids it names: {@code default}, {@code chat:42}
   * @param language two letters, or empty for everybody else
   */
  public record Audience(String scope, String language) {}

  public synchronized void publish(Audience audience, List<Command> commands) {
    lists.put(audience, List.copyOf(commands));
  }

  public synchronized void withdraw(Audience audience) {
    lists.remove(audience);
  }

  /** Exactly the list of that audience, empty when it has none. */
  public synchronized List<Command> of(Audience audience) {
    return lists.getOrDefault(audience, List.of());
  }

  /**
   * What somebody who uses the app in {@code language} is offered in {@code chat}: the narrowest
   * list there is.
   */
  public synchronized List<Command> offeredIn(Chat chat, String language) {
    return Stream.of(
            "chat:" + chat.id(),
            chat.isPrivate() ? "all_private_chats" : "all_group_chats",
            "default")
        .flatMap(scope -> Stream.of(new Audience(scope, language), new Audience(scope, "")))
        .map(lists::get)
        .flatMap(list -> Optional.ofNullable(list).stream())
        .findFirst()
        .orElse(List.of());
  }
}
