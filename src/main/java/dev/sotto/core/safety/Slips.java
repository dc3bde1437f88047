package dev.sotto.core.safety;

import dev.sotto.core.reading.Edits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts right one slip of the finger, dropped vowels, and drawn-out letters. Immutable. */
final class Slips {
  /** Shorter words have too many neighbours; in these only swapped letters are put right. */
  private static final int SHORTEST = 5;

  private static final int SHORTEST_SWAP = 4;
  private static final int LONGEST = 24;

  /** Letters of a word without vowels, at least. */
  private static final int SHORTEST_BONES = 3;

  private static final String VOWELS = "aeiou";

  private final Map<String, List<String>> byLoss = new HashMap<>();
  private final Map<String, String> byBones = new HashMap<>();
  private final Map<String, String> bySqueezed = new HashMap<>();

  Slips(Collection<String> strong) {
    for (String word : strong) {
      bySqueezed.putIfAbsent(Edits.squeezed(word, 1), word);
      byBones.putIfAbsent(bones(word), word);
      if (word.length() >= SHORTEST_SWAP) {
        Edits.losses(word)
            .forEach(loss -> byLoss.computeIfAbsent(loss, l -> new ArrayList<>()).add(word));
      }
    }
  }

  /** Returns the strong word that is meant, if one is near enough. */
  Optional<String> meant(String typed) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String drawnOut = bySqueezed.get(Edits.squeezed(typed, 1));
    if (drawnOut != null && typed.length() >= drawnOut.length() - 1) {
      return Optional.of(drawnOut);
    }
    return slipped(typed).or(() -> boned(typed));
  }

  private Optional<String> boned(String typed) {
    boolean bare =
        typed.length() >= SHORTEST_BONES && bones(typed).equals(Edits.squeezed(typed, 1));
    return bare ? Optional.ofNullable(byBones.get(bones(typed))) : Optional.empty();
  }

  private Optional<String> slipped(String typed) {
    if (typed.length() < SHORTEST_SWAP) {
      return Optional.empty();
    }
    return Edits.losses(typed).stream()
        .flatMap(loss -> byLoss.getOrDefault(loss, List.of()).stream())
        .filter(strong -> isNear(typed, strong))
        .findFirst();
  }

  private static boolean isNear(String typed, String strong) {
    return strong.length() >= SHORTEST
        ? Edits.atMostOne(typed, strong)
        : typed.length() == strong.length()
            && Edits.atMostOne(typed, strong)
            && swaps(typed, strong);
  }

  /** Whether two words one edit apart have the same letters. */
  private static boolean swaps(String typed, String strong) {
    return typed.chars().sum() == strong.chars().sum();
  }

  private static String bones(String word) {
    StringBuilder bones = new StringBuilder(word.length());
    word.chars().filter(c -> VOWELS.indexOf(c) < 0).forEach(c -> bones.append((char) c));
    return Edits.squeezed(bones.toString(), 1);
  }
}
