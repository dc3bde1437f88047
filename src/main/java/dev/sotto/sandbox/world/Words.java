package dev.sotto.sandbox.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text with its entities, as a message or a caption carries it.
 *
 * @param entities by offset, the longer first where two start together
 */
public record Words(String text, List<Entity> entities) {

  /** What Telegram's servers find in plain text on their own; what is found first stays. */
  private static final List<Finder> FINDERS =
      List.of(
          new Finder(Entity.Kind.URL, "https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]"),
          new Finder(
              Entity.Kind.BOT_COMMAND, "(?<![\\w/])/[A-Za-z0-9_]{1,64}(@[A-Za-z0-9_]{3,32})?"),
          new Finder(Entity.Kind.MENTION, "(?<![\\w@/])@[A-Za-z0-9_]{4,32}"),
          new Finder(Entity.Kind.HASHTAG, "(?<![\\w#])#\\w*[A-Za-z]\\w*"));

  private record Finder(Entity.Kind kind, Pattern pattern) {
    Finder(Entity.Kind kind, String regex) {
      this(kind, Pattern.compile(regex));
    }

    List<Entity> in(String text) {
      return pattern
          .matcher(text)
          .results()
          .map(found -> new Entity(kind, found.start(), found.end() - found.start()))
          .toList();
    }
  }

  private static final Comparator<Entity> READING_ORDER =
      Comparator.comparingInt(Entity::offset)
          .thenComparing(Comparator.comparingInt(Entity::length).reversed())
          .thenComparing(Entity::kind);

  /** No words at all. */
  public static final Words NONE = new Words("", List.of());

  public Words {
    entities = entities.stream().sorted(READING_ORDER).toList();
  }

  /** Plain text, with the commands, mentions, hashtags and links Telegram finds in it by itself. */
  public static Words plain(String text) {
    return new Words(text, List.of()).withFound();
  }

  /** The same words with what Telegram finds by itself, except where an entity already lies. */
  public Words withFound() {
    List<Entity> all = new ArrayList<>(entities);
    for (Finder finder : FINDERS) {
      finder.in(text).stream()
          .filter(found -> all.stream().noneMatch(other -> overlap(found, other)))
          .forEach(all::add);
    }
    return new Words(text, all);
  }

  /** Length in UTF-16 units, as Telegram's limits count. */
  public int length() {
    return text.length();
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  private static boolean overlap(Entity one, Entity other) {
    return one.offset() < other.end() && other.offset() < one.end();
  }
}
