package dev.sotto.core.safety;

import dev.sotto.core.reading.Normaliser;
import java.util.List;
import java.util.Map;

/** Hears what a text may be about beyond practice. Immutable; threads may share it. */
public final class SafetyScreen {
  private final Map<String, List<String>> lists;

  private SafetyScreen(Map<String, List<String>> lists) {
    this.lists = lists;
  }

  /** Makes a screen of the named lists of {@code safety.yaml}. */
  public static SafetyScreen of(Map<String, List<String>> lists) {
    return new SafetyScreen(lists);
  }

  /** Hears a text. Takes anything: empty, very long, in any script. Never throws. */
  public Concern hear(String text) {
    String plain = Normaliser.plain(text);
    return lists.getOrDefault("crisis", List.of()).stream().anyMatch(plain::contains)
        ? Concern.CRISIS
        : Concern.NONE;
  }
}
