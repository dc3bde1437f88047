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
              Timing.of(TIMES, () -> screen.hear(text)).millis(99)));
    }
    return figures;
  }
}
