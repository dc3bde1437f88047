package dev.sotto.content;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A value under its key. Asked for something it is not, it reports that and returns nothing, so
 * that a reader goes on to the next mistake.
 *
 * @param key the key as a person would name it
 * @param line where it is, counted from 1
 */
record Entry(String file, String key, int line, Node value, Problems problems) {

  /** Reports something about this value. */
  void wrong(String text) {
    problems.add(new Problem(file, line, key, text));
  }

  /** The value as text without white space at its end; every scalar is text as written. */
  Optional<String> text() {
    if (!(value instanceof ScalarNode scalar)) {
      wrong("must be text");
      return Optional.empty();
    }
    String text = scalar.getValue().stripTrailing();
    if (text.isEmpty()) {
      wrong("is empty");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** The value as text of so many characters at the most. */
  Optional<String> textUpTo(int limit) {
    Optional<String> text = text();
    text.map(words -> words.codePointCount(0, words.length()))
        .filter(length -> length > limit)
        .ifPresent(length -> wrong("has " + length + " characters, and " + limit + " fit"));
    return text;
  }

  /** The value as several: each item of a list with its own line, or a text alone. */
  List<Entry> items() {
    if (value instanceof ScalarNode) {
      return List.of(this);
    }
    if (!(value instanceof SequenceNode list)) {
      wrong("must be text or a list of texts");
      return List.of();
    }
    return list.getValue().stream()
        .map(item -> new Entry(file, key, ConfigFile.line(item), item, problems))
        .toList();
  }

  /** The items, of which there has to be one. */
  List<Entry> someItems() {
    List<Entry> items = items();
    if (items.isEmpty() && value instanceof SequenceNode) {
      wrong("is empty");
    }
    return items;
  }

  /** The texts of all items; those that are none are reported and left out. */
  List<String> texts() {
    return items().stream().flatMap(item -> item.text().stream()).toList();
  }

  /** The texts of all items, of which there has to be one. */
  List<String> someTexts() {
    return someItems().stream().flatMap(item -> item.text().stream()).toList();
  }

  /**
   * The value as a whole number.
   *
   * @return the number if it is within the bounds, which are both allowed
   */
  Optional<Integer> number(int least, int most) {
    return text().flatMap(text -> within(text, least, most));
  }

  private Optional<Integer> within(String text, int least, int most) {
    if (text.matches("-?\\d{1,9}")) {
      int number = Integer.parseInt(text);
      if (least <= number && number <= most) {
        return Optional.of(number);
      }
    }
    wrong("must be a whole number from " + least + " to " + most + ", not " + text);
    return Optional.empty();
  }

  /** The value as keys with values, each named after this one: {@code nudges.per_day}. */
  Optional<Section> section() {
    return keys(key + ".");
  }

  /** The value as keys with values, each of which has a name of its own: {@code WELCOME}. */
  Optional<Section> catalogue() {
    return keys("");
  }

  private Optional<Section> keys(String prefix) {
    if (value instanceof MappingNode mapping) {
      return Optional.of(Section.of(file, line, prefix, mapping, problems));
    }
    wrong("must have keys with values under it");
    return Optional.empty();
  }
}
