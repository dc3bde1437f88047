package dev.sotto.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small world for a season; the whole year is {@code dev.sotto.bench.Figures year}. */
class YearTest {
  private static final int PEOPLE = 42;
  private static final int DAYS = 90;
  private static final long SEED = Long.getLong("sotto.seed", 20260105);
  private static final double SLACK = 0.1;

  @TempDir Path folder;

  @Test
  void theQuietContractHoldsOnEveryMessage() throws SQLException {
    try (Year year = new Year(folder, PEOPLE, SEED)) {
      year.pass(DAYS);

      year.sums()
          .forEach(
              (habit, sum) ->
                  assertThat((double) sum.unprompted / sum.days)
                      .as("messages a day to who is " + habit)
                      .isLessThanOrEqualTo((double) sum.planned / sum.days + SLACK));
    }
  }
}
