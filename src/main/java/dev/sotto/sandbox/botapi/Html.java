package dev.sotto.sandbox.botapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sotto.sandbox.world.Entity;
import dev.sotto.sandbox.world.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the HTML of {@code parse_mode}: only the tags Telegram knows, each closed in order, and
 * errors in its words with the offset in bytes of UTF-8. Used once.
 */
final class Html {

  private final String html;
  private final StringBuilder text = new StringBuilder();
  private final List<Entity> entities = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int at;

  private record Open(HtmlTag tag, int from) {}

  private Html(String html) {
    this.html = html;
  }

  static Words parse(String html) throws Refusal {
    return new Html(html).read();
  }

  private Words read() throws Refusal {
    while (at < html.length()) {
      char next = html.charAt(at);
      if (next == '&') {
        reference();
      } else if (next == '<') {
        tag();
      } else {
        text.append(next);
        at++;
      }
    }
    if (!open.isEmpty()) {
      throw wrong(
          "Can't find end tag corresponding to start tag \"" + open.element().tag().name() + '"');
    }
    return stripped();
  }

  /** Decodes a character reference; an ampersand that begins none stays as it is. */
  private void reference() {
    int end = html.indexOf(';', at);
    Optional<String> character = end < 0 ? Optional.empty() : decoded(html.substring(at + 1, end));
    text.append(character.orElse("&"));
    at = character.isPresent() ? end + 1 : at + 1;
  }

  private static Optional<String> decoded(String name) {
    return switch (name) {
      case "lt" -> Optional.of("<");
      case "gt" -> Optional.of(">");
      case "amp" -> Optional.of("&");
      case "quot" -> Optional.of("\"");
      default -> numbered(name);
    };
  }

  private static Optional<String> numbered(String name) {
    if (!name.matches("#(\\d{1,7}|x[0-9a-fA-F]{1,6})")) {
      return Optional.empty();
    }
    boolean hex = name.charAt(1) == 'x';
    int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
    return Character.isValidCodePoint(code) && code != 0
        ? Optional.of(Character.toString(code))
        : Optional.empty();
  }

  private void tag() throws Refusal {
    int end = html.indexOf('>', at);
    if (end < 0) {
      throw wrong("Unclosed start tag at byte offset " + bytes(at));
    }
    String inside = html.substring(at + 1, end);
    if (inside.startsWith("/")) {
      close(inside.substring(1).strip());
    } else {
      HtmlTag tag = HtmlTag.parse(inside);
      if (!tag.known()) {
        throw wrong("Unsupported start tag \"" + tag.name() + "\" at byte offset " + bytes(at));
      }
      Optional<String> flaw = tag.flaw();
      if (flaw.isPresent()) {
        throw wrong(flaw.get() + " at byte offset " + bytes(at));
      }
      open.push(new Open(tag, text.length()));
    }
    at = end + 1;
  }

  private void close(String name) throws Refusal {
    if (open.isEmpty()) {
      throw wrong("Unexpected end tag at byte offset " + bytes(at));
    }
    Open opened = open.pop();
    if (!name.isEmpty() && !name.equalsIgnoreCase(opened.tag().name())) {
      throw wrong(
          "Unmatched end tag at byte offset "
              + bytes(at)
              + ", expected \"</"
              + opened.tag().name()
              + ">\", found \"</"
              + name
              + ">\"");
    }
    int length = text.length() - opened.from();
    if (length > 0) {
      add(opened.tag().entity(opened.from(), length, text.substring(opened.from())));
    }
  }

  /** Code that fills a {@code pre} and names a language becomes one entity with it. */
  private void add(Entity entity) {
    Optional<Entity> code = entity.kind() == Entity.Kind.PRE ? lastCode(entity) : Optional.empty();
    code.ifPresent(entities::remove);
    entities.add(
        code.isPresent()
            ? new Entity(Entity.Kind.PRE, entity.offset(), entity.length(), code.get().details())
            : entity);
  }

  private Optional<Entity> lastCode(Entity pre) {
    return entities.stream()
        .filter(entity -> entity.kind() == Entity.Kind.CODE)
        .filter(code -> code.offset() == pre.offset() && code.length() == pre.length())
        .findFirst();
  }

  /** Telegram drops white space around the whole text. */
  private Words stripped() {
    String all = text.toString();
    int lead = all.length() - all.stripLeading().length();
    String kept = all.strip();
    List<Entity> moved = new ArrayList<>();
    for (Entity entity : entities) {
      int from = Math.max(entity.offset() - lead, 0);
      int to = Math.min(entity.offset() + entity.length() - lead, kept.length());
      if (to > from) {
        moved.add(
            new Entity(
                entity.kind(),
                from,
                to - from,
                entity.kind() == Entity.Kind.CODE ? Map.of() : entity.details()));
      }
    }
    return new Words(kept, moved);
  }

  private int bytes(int index) {
    return html.substring(0, index).getBytes(UTF_8).length;
  }

  private static Refusal wrong(String why) {
    return Refusal.badRequest("can't parse entities: " + why);
  }
}
