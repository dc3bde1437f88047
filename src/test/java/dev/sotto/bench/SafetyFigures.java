package dev.sotto.bench;

import dev.sotto.bench.Figures.Figure;
import dev.sotto.core.safety.SafetyScreen;
import dev.sotto.core.safety.Shipped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Hearing the longest text that Telegram takes, ordinary and made to be slow. */
final class SafetyFigures implements Figures.Measurement {
  private static final int LONGEST = 4096;
  private static final int TIMES = 300;

  @Override
  public List<Figure> measure(Path folder) {
    SafetyScreen screen = Shipped.SCREEN;
    List<Figure> figures = new ArrayList<>();
    for (String piece :
        List.of(
            "did the breathing, it was hard and i was tired. ",
            "i want to ",
            "i not want i never be here ",
            "x",
            "k i l l ",
            "d1e*")) {
      String text = piece.repeat(LONGEST / piece.length());
      figures.add(
          Figure.of(
              "hearing 4,096 characters of \"" + piece.strip() + "\", p99",
              "≤ 5 ms",
              "%.2f ms",
              slowButOneInAHundred(screen, text) / 1e6));
    }
    return figures;
  }

  private static long slowButOneInAHundred(SafetyScreen screen, String text) {
    List<Long> took = new ArrayList<>();
    for (int i = 0; i < 2 * TIMES; i++) {
      long began = System.nanoTime();
      screen.hear(text);
      took.add(System.nanoTime() - began);
    }
    return took.subList(TIMES, 2 * TIMES).stream().sorted().toList().get(TIMES * 99 / 100);
  }
}
