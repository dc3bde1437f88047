package dev.sotto.core.safety;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * What a {@link Hunch} goes by: the words of a text that were put right, two and three of them in a
 * row, and three to five letters in a row, each as a number below {@link #KINDS}.
 */
final class Traces {
  static final int KINDS = 1 << 16;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;
  private static final int MIX = 0x85ebca6b;

  private Traces() {}

  /** Returns the traces of a text, each once. */
  static int[] of(List<Piece> pieces) {
    String text = pieces.stream().map(Piece::text).collect(Collectors.joining(" ", "^ ", " $"));
    Bag bag = new Bag(text.length() * (LONGEST - SHORTEST + 1) * 2);
    words(text.split(" "), bag);
    letters(text, bag);
    return bag.distinct();
  }

  private static void words(String[] words, IntConsumer bag) {
    for (int i = 0; i < words.length; i++) {
      int one = 'w' * MIX + words[i].hashCode();
      bag.accept(one);
      for (int next = i + 1; next <= i + 2 && next < words.length; next++) {
        bag.accept((one * MIX + words[next].hashCode()) * MIX + next - i);
      }
      if (i + 2 < words.length) {
        bag.accept((one * MIX + words[i + 1].hashCode()) * MIX + words[i + 2].hashCode());
      }
    }
  }

  private static void letters(String text, IntConsumer bag) {
    for (int from = 0; from < text.length(); from++) {
      int hash = 0;
      for (int to = from; to < Math.min(text.length(), from + LONGEST); to++) {
        hash = hash * 31 + text.charAt(to);
        if (to - from + 1 >= SHORTEST) {
          bag.accept(hash * MIX + to - from);
        }
      }
    }
  }

  /** Numbers as they come, each once. */
  private static final class Bag implements IntConsumer {
    private final BitSet seen = new BitSet(KINDS);
    private int[] traces;
    private int size;

    Bag(int expected) {
      traces = new int[expected];
    }

    @Override
    public void accept(int hash) {
      if (size == traces.length) {
        traces = Arrays.copyOf(traces, size * 2);
      }
      int mixed = (hash ^ (hash >>> 15)) * MIX;
      int trace = (mixed ^ (mixed >>> 13)) & (KINDS - 1);
      if (!seen.get(trace)) {
        seen.set(trace);
        traces[size++] = trace;
      }
    }

    int[] distinct() {
      return Arrays.copyOf(traces, size);
    }
  }
}
