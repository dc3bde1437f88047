package dev.sotto.core.safety;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads words some letters of which are covered: "k*ll". Immutable. */
final class Covered {
  private final List<String> strong;

  Covered(Collection<String> strong) {
    this.strong = List.copyOf(strong);
  }

  Optional<String> meant(String typed) {
    return typed.indexOf(Lookalikes.COVERED) < 0
        ? Optional.empty()
        : strong.stream().filter(word -> fits(typed, word)).findFirst();
  }

  private static boolean fits(String typed, String word) {
    if (typed.length() != word.length()) {
      return false;
    }
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      if (c != Lookalikes.COVERED && c != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
