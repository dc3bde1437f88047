package dev.sotto.sandbox.botapi;

import dev.sotto.sandbox.world.Entity;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A start tag with its attributes. */
record HtmlTag(String name, Map<String, String> attributes) {

  private static final Pattern ATTRIBUTE =
      Pattern.compile("([a-zA-Z-]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+)))?");

  private static final Map<String, Entity.Kind> KINDS =
      Map.ofEntries(
          Map.entry("b", Entity.Kind.BOLD),
          Map.entry("strong", Entity.Kind.BOLD),
          Map.entry("i", Entity.Kind.ITALIC),
          Map.entry("em", Entity.Kind.ITALIC),
          Map.entry("u", Entity.Kind.UNDERLINE),
          Map.entry("ins", Entity.Kind.UNDERLINE),
          Map.entry("s", Entity.Kind.STRIKETHROUGH),
          Map.entry("strike", Entity.Kind.STRIKETHROUGH),
          Map.entry("del", Entity.Kind.STRIKETHROUGH),
          Map.entry("span", Entity.Kind.SPOILER),
          Map.entry("tg-spoiler", Entity.Kind.SPOILER),
          Map.entry("a", Entity.Kind.TEXT_LINK),
          Map.entry("code", Entity.Kind.CODE),
          Map.entry("pre", Entity.Kind.PRE),
          Map.entry("blockquote", Entity.Kind.BLOCKQUOTE),
          Map.entry("tg-emoji", Entity.Kind.CUSTOM_EMOJI),
          Map.entry("tg-time", Entity.Kind.DATE_TIME));

  /**
   * Reads a tag.
   *
   * @param inside what stands between the angle brackets
   */
  static HtmlTag parse(String inside) {
    String[] nameAndRest = inside.split("\\s+", 2);
    Map<String, String> attributes = new HashMap<>();
    if (nameAndRest.length == 2) {
      Matcher matcher = ATTRIBUTE.matcher(nameAndRest[1]);
      while (matcher.find()) {
        attributes.put(matcher.group(1).toLowerCase(Locale.ROOT), value(matcher));
      }
    }
    return new HtmlTag(nameAndRest[0].toLowerCase(Locale.ROOT), attributes);
  }

  private static String value(Matcher matcher) {
    for (int group = 2; group <= 4; group++) {
      String value = matcher.group(group);
      if (value != null) {
        return value
            .replace("&quot;", "\"")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&");
      }
    }
    return "";
  }

  /** Whether Telegram knows the tag. */
  boolean known() {
    return KINDS.containsKey(name);
  }

  /** What is wrong with the attributes, in Telegram's words. */
  Optional<String> flaw() {
    return switch (name) {
      case "span" ->
          flawUnless(
              "tg-spoiler".equals(attributes.get("class")),
              "Tag \"span\" must have class \"tg-spoiler\"");
      case "tg-emoji" ->
          flawUnless(
              attributes.containsKey("emoji-id"),
              "Tag \"tg-emoji\" must have a custom emoji identifier");
      case "tg-time" ->
          flawUnless(
              attributes.getOrDefault("unix", "").matches("\\d{1,12}"),
              "Tag \"tg-time\" must have a Unix time");
      default -> Optional.empty();
    };
  }

  private static Optional<String> flawUnless(boolean right, String flaw) {
    return right ? Optional.empty() : Optional.of(flaw);
  }

  /** The entity it makes of the text between it and its end tag. */
  Entity entity(int offset, int length, String inner) {
    Entity.Kind kind = KINDS.getOrDefault(name, Entity.Kind.BOLD);
    return switch (name) {
      case "a" ->
          new Entity(kind, offset, length, Map.of("url", attributes.getOrDefault("href", inner)));
      case "code" -> new Entity(kind, offset, length, language());
      case "tg-emoji" ->
          new Entity(
              kind,
              offset,
              length,
              Map.of("custom_emoji_id", attributes.getOrDefault("emoji-id", "")));
      case "tg-time" -> new Entity(kind, offset, length, time());
      case "blockquote" ->
          new Entity(
              attributes.containsKey("expandable") ? Entity.Kind.EXPANDABLE_BLOCKQUOTE : kind,
              offset,
              length);
      default -> new Entity(kind, offset, length);
    };
  }

  private Map<String, String> language() {
    String named = attributes.getOrDefault("class", "");
    return named.startsWith("language-")
        ? Map.of("language", named.substring("language-".length()))
        : Map.of();
  }

  private Map<String, String> time() {
    String unix = attributes.getOrDefault("unix", "0");
    String format = attributes.getOrDefault("format", "");
    return format.isEmpty()
        ? Map.of("unix_time", unix)
        : Map.of("unix_time", unix, "date_time_format", format);
  }
}
