package dev.sotto.core.week;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything the Page could hold. What becomes of it is the person's choice.
 *
 * @param headings one a topic
 * @param more as on the {@link Page}
 */
public record Contents(
    String title,
    String span,
    Map<Topic, String> headings,
    List<Item> items,
    Legend legend,
    String more,
    String foot) {
  public Contents {
    headings = Map.copyOf(headings);
    items = List.copyOf(items);
  }

  /** The Page without what is left out. */
  public Page without(Set<String> leftOut) {
    List<Page.Part> parts = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      List<Item> kept =
          items.stream()
              .filter(item -> item.topic() == topic && !leftOut.contains(item.key()))
              .toList();
      if (!kept.isEmpty()) {
        parts.add(part(headings.getOrDefault(topic, ""), kept));
      }
    }
    return new Page(title, span, parts, legend, more, foot);
  }

  /** The picture that goes with the Page; empty when no marks are left to draw. */
  public Optional<Card> picture(Set<String> leftOut) {
    List<Item> kept = items.stream().filter(item -> !leftOut.contains(item.key())).toList();
    List<Strip> strips = strips(kept);
    List<String> obstacles =
        kept.stream().filter(item -> item.topic() == Topic.IN_THE_WAY).map(Item::words).toList();
    return strips.isEmpty()
        ? Optional.empty()
        : Optional.of(new Card(span, strips, obstacles, legend, foot));
  }

  /** A topic is all marks or all text. */
  private static Page.Part part(String heading, List<Item> items) {
    List<Strip> strips = strips(items);
    return strips.isEmpty()
        ? new Page.Lines(heading, items.stream().map(Item::words).toList())
        : new Page.Strips(heading, strips);
  }

  private static List<Strip> strips(List<Item> items) {
    return items.stream()
        .filter(Item.Row.class::isInstance)
        .map(Item.Row.class::cast)
        .map(Item.Row::strip)
        .toList();
  }
}
