package dev.sotto.sandbox.world;

import java.util.List;
import java.util.Optional;

/**
 * What comes with a message below its text.
 *
 * @param placeholder what the text field shows meanwhile; empty for the usual
 * @param oneTime whether a reply keyboard hides after one use
 */
public record Markup(Kind kind, List<List<Button>> rows, String placeholder, boolean oneTime) {

  /** Nothing. */
  public static final Markup NONE = new Markup(Kind.NONE, List.of(), "", false);

  /** How the buttons are offered. */
  public enum Kind {
    NONE,
    INLINE,
    REPLY_KEYBOARD,
    REMOVE_KEYBOARD,
    FORCE_REPLY
  }

  public Markup {
    rows = rows.stream().map(List::copyOf).toList();
  }

  public static Markup inline(List<List<Button>> rows) {
    return rows.stream().allMatch(List::isEmpty) ? NONE : new Markup(Kind.INLINE, rows, "", false);
  }

  /**
   * Whether a message sent with it can be edited later: only inline buttons, or none, allow that.
   */
  public boolean editable() {
    return kind == Kind.NONE || kind == Kind.INLINE;
  }

  /** The first button with that label. */
  public Optional<Button> button(String label) {
    return rows.stream()
        .flatMap(List::stream)
        .filter(button -> button.label().equals(label))
        .findFirst();
  }
}
