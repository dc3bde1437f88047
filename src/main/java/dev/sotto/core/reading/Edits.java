package dev.sotto.core.reading;

import java.util.LinkedHashSet;
import java.util.Set;

/** Slips of the finger, and letters drawn out. */
public final class Edits {
  private Edits() {}

  /** Whether one letter added, lost, changed, or swapped with its neighbour turns a into b. */
  public static boolean atMostOne(String a, String b) {
    if (a.length() > b.length()) {
      return atMostOne(b, a);
    }
    int head = 0;
    while (head < a.length() && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    return switch (b.length() - a.length()) {
      case 0 -> sameFrom(a, head + 1, b, head + 1) || swapped(a, b, head);
      case 1 -> sameFrom(a, head, b, head + 1);
      default -> false;
    };
  }

  /** Returns the word itself, and then every word it is when one letter is lost. */
  public static Set<String> losses(String word) {
    Set<String> losses = new LinkedHashSet<>();
    losses.add(word);
    for (int i = 0; i < word.length(); i++) {
      losses.add(word.substring(0, i) + word.substring(i + 1));
    }
    return losses;
  }

  /** Shortens every run of one letter: "yesss" is "yess" with at most two, "yes" with one. */
  public static String squeezed(String word, int longestRun) {
    StringBuilder kept = new StringBuilder(word.length());
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      run = i > 0 && word.charAt(i) == word.charAt(i - 1) ? run + 1 : 1;
      if (run <= longestRun) {
        kept.append(word.charAt(i));
      }
    }
    return kept.toString();
  }

  private static boolean sameFrom(String a, int fromA, String b, int fromB) {
    return fromA >= a.length()
        ? fromB >= b.length()
        : a.regionMatches(fromA, b, fromB, Math.max(a.length() - fromA, b.length() - fromB));
  }

  private static boolean swapped(String a, String b, int at) {
    return at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && sameFrom(a, at + 2, b, at + 2);
  }
}
