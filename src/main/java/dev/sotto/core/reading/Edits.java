package dev.sotto.core.reading;

/** Slips of the finger. */
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
