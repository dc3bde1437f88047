package dev.sotto.core.reading;

import java.util.Locale;

/**
 * Prints how well it is read what is in the way. Of the check file only scores, so that nobody
 * tunes to it. Run like {@link ReadingReport}.
 */
public final class ObstacleReport {
  private ObstacleReport() {}

  public static void main(String[] none) {
    print("tune", ObstacleScores.of("tune"));
    ObstacleScores.of("tune").told().stream()
        .filter(told -> !told.isObstacleRight() || !told.isStanceRight())
        .forEach(
            told ->
                System.out.printf(
                    "%s\t%s %s\tread %s %s%n",
                    told.text(),
                    told.obstacles(),
                    told.stances(),
                    told.read().obstacles(),
                    told.read().stance()));
    print("check", ObstacleScores.of("check"));
  }

  private static void print(String file, ObstacleScores scores) {
    System.out.printf(
        Locale.ROOT,
        "# %s: %d texts, right %.3f, named %.3f, none %.3f, worse %.3f invented %.3f,"
            + " stance %.3f, torn %.3f, against %.3f, plain %.3f%n",
        file,
        scores.told().size(),
        scores.right(),
        scores.named(),
        scores.none(),
        scores.worseFound(),
        scores.worseInvented(),
        scores.stance(),
        scores.stance("torn"),
        scores.stance("against"),
        scores.stance("plain"));
  }
}
