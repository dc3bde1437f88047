package dev.sotto.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Few people for two months; a thousand for a year is {@code dev.sotto.bench.Figures year}. */
class YearTest {
  private static final int PEOPLE = 14;
  private static final int DAYS = 60;
  private static final long SEED = Long.getLong("sotto.seed", 20260105);

  @TempDir Path folder;

  @Test
  void theQuietContractHoldsOnEveryMessage() throws SQLException {
    try (Year year = new Year(folder, PEOPLE, SEED)) {
      year.pass(DAYS);

      assertThat(year.shares())
          .allSatisfy(
              share ->
                  assertThat(share.unprompted())
                      .as("messages a day to who is " + share.habit())
                      .isLessThanOrEqualTo(share.planned() + Year.SLACK));
    }
  }
}
