package dev.sotto.drawing;

import dev.sotto.core.week.Style.Weight;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a line of mixed scripts into runs, in the order in which they stand from left to right. */
final class Runs {
  /** Stands for a letter that no font has, Korean or Thai, say. Both weights of Inter have it. */
  private static final String REPLACEMENT = "·";

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]");

  /** What steers letters and is none itself, but for the two that join and part them. */
  private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\u200C\\u200D]]");

  /** Letters that are drawn as one thing. */
  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private static final String EMOJI_LOOK = "\uFE0F";
  private static final Pattern JOINING = Pattern.compile("[\\u200C\\u200D\\uFE00-\\uFE0F]");

  private final Typecase typecase;

  Runs(Typecase typecase) {
    this.typecase = typecase;
  }

  List<Run> of(String line, Weight weight) {
    String text = STEERING.matcher(SPACE.matcher(line).replaceAll(" ")).replaceAll("");
    if (text.isEmpty()) {
      return List.of();
    }
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    List<Run> runs = new ArrayList<>();
    List<Integer> levels = new ArrayList<>();
    Matcher clusters = CLUSTER.matcher(text);
    while (clusters.find()) {
      int level = bidi.getLevelAt(clusters.start());
      int last = runs.size() - 1;
      Optional<Run> before =
          last >= 0 && levels.get(last) == level ? Optional.of(runs.get(last)) : Optional.empty();
      Run next = run(clusters.group(), weight, level, before.map(Run::face));
      if (before.filter(run -> belong(run, next)).isPresent()) {
        runs.set(last, joined(runs.get(last), next));
      } else {
        runs.add(next);
        levels.add(level);
      }
    }
    return fromLeftToRight(runs, levels);
  }

  /** A space stays in the font of the word before it, so that what is joined is one run. */
  private Run run(String cluster, Weight weight, int level, Optional<Typeface> before) {
    boolean fromRight = level % 2 == 1;
    int[] letters = JOINING.matcher(cluster).replaceAll("").codePoints().toArray();
    Optional<Typeface> same =
        before.filter(
            face -> cluster.isBlank() && face != Typeface.EMOJI && typecase.has(face, letters));
    Optional<Typeface> emoji =
        Optional.of(Typeface.EMOJI)
            .filter(face -> cluster.contains(EMOJI_LOOK) && typecase.has(face, letters));
    return same.or(() -> emoji)
        .or(() -> typecase.faceFor(letters, weight))
        .map(face -> new Run(face, cluster, cluster, fromRight))
        .orElseGet(() -> new Run(Typeface.first(weight), cluster, REPLACEMENT, fromRight));
  }

  private static boolean belong(Run run, Run next) {
    return run.face() == next.face() && isItself(run) && isItself(next);
  }

  private static boolean isItself(Run run) {
    return run.shown().equals(run.text());
  }

  private static Run joined(Run run, Run next) {
    String text = run.text() + next.text();
    return new Run(run.face(), text, text, run.fromRight());
  }

  private static List<Run> fromLeftToRight(List<Run> runs, List<Integer> levels) {
    byte[] levelOf = new byte[levels.size()];
    for (int i = 0; i < levelOf.length; i++) {
      levelOf[i] = levels.get(i).byteValue();
    }
    Run[] ordered = runs.toArray(Run[]::new);
    Bidi.reorderVisually(levelOf, 0, ordered, 0, ordered.length);
    return Arrays.asList(ordered);
  }
}
