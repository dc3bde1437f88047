package dev.sotto.core.likeness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What a text looks like: its words, pairs and threes of words, and runs of two to five letters,
 * each as a number below {@link #KINDS}. Two traits may share a number.
 */
public final class Traits {
  /** A power of two. */
  static final int KINDS = 1 << 18;

  private static final int SHORTEST_RUN = 2;
  private static final int LONGEST_RUN = 5;
  private static final int LONGEST_WORD = 24;
  private static final String START = "^";
  private static final String END = "$";

  private Traits() {}

  /** Returns the traits of a text, each once, in ascending order. */
  public static int[] of(List<String> words) {
    List<String> shapes = new ArrayList<>(words.size() + 2);
    shapes.add(START);
    words.forEach(word -> shapes.add(word.substring(0, Math.min(LONGEST_WORD, word.length()))));
    shapes.add(END);
    BitSet traits = new BitSet(KINDS);
    for (int at = 0; at < shapes.size() - 1; at++) {
      String word = shapes.get(at);
      String second = shapes.get(at + 1);
      add(traits, 'w', word);
      add(traits, 'b', word + ' ' + second);
      if (at + 2 < shapes.size()) {
        String third = shapes.get(at + 2);
        add(traits, 't', word + ' ' + second + ' ' + third);
        add(traits, 's', word + ' ' + third);
      }
    }
    addRuns(traits, ' ' + String.join(" ", shapes.subList(1, shapes.size() - 1)) + ' ');
    return traits.stream().toArray();
  }

  private static void addRuns(BitSet traits, String text) {
    for (int from = 0; from < text.length(); from++) {
      int hash = 'c';
      for (int length = 1; length <= LONGEST_RUN && from + length <= text.length(); length++) {
        hash = 31 * hash + text.charAt(from + length - 1);
        if (length >= SHORTEST_RUN) {
          traits.set(mixed(hash));
        }
      }
    }
  }

  private static void add(BitSet traits, char kind, String text) {
    traits.set(mixed(31 * text.hashCode() + kind));
  }

  /** Spreads what differs in few bits over all of them. */
  private static int mixed(int hash) {
    int spread = (hash ^ (hash >>> 16)) * 0x7feb352d;
    spread = (spread ^ (spread >>> 15)) * 0x846ca68b;
    return (spread ^ (spread >>> 16)) & (KINDS - 1);
  }
}
