package dev.sotto.bench;

import dev.sotto.bench.Figures.Figure;
import dev.sotto.year.Year;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A thousand people and a year of their lives. Ends with an error on the first message that breaks
 * the quiet contract. Smaller, or of another seed: {@code -Dsotto.people=100 -Dsotto.days=90
 * -Dsotto.seed=7}.
 */
final class YearFigures implements Figures.Measurement {
  private static final int PEOPLE = Integer.getInteger("sotto.people", 1000);
  private static final int DAYS = Integer.getInteger("sotto.days", 365);
  private static final long SEED = Long.getLong("sotto.seed", 20260105);

  @Override
  public List<Figure> measure(Path folder) throws Exception {
    long began = System.nanoTime();
    try (Year year = new Year(folder, PEOPLE, SEED)) {
      year.pass(DAYS);
      double minutes = (System.nanoTime() - began) / 6e10;
      List<Figure> figures = new ArrayList<>();
      year.shares().forEach(share -> figures.add(figure(share)));
      figures.add(
          Figure.of(
              "%d people, %d days, each message held to Q1–Q10".formatted(PEOPLE, DAYS),
              "no breach",
              "none, in %.0f min",
              minutes));
      return figures;
    }
  }

  private static Figure figure(Year.Share share) {
    return Figure.of(
        "messages unasked a day, " + share.habit(),
        "≤ %.2f".formatted(share.planned() + Year.SLACK),
        "%.2f; %.2f answers to %.2f things done",
        share.unprompted(),
        share.answers(),
        share.updates());
  }
}
