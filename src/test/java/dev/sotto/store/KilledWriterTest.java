package dev.sotto.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.person.ChatId;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed in the middle of writing pairs of rows as fast as it can. */
class KilledWriterTest {
  private static final int ACKNOWLEDGED = 25;

  @TempDir Path folder;

  @Test
  void whatWasAcknowledgedIsThereAndNothingByHalves() throws Exception {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Writing.class.getName(),
                folder.toString())
            .start();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      for (int i = 0; i < ACKNOWLEDGED; i++) {
        assertThat(said.readLine()).isEqualTo("kept " + i);
      }
    } finally {
      writer.destroyForcibly().waitFor();
    }

    try (Household house = new Household(folder)) {
      long people = house.database.read(tx -> tx.people().count());
      assertThat(people).isEven().isGreaterThanOrEqualTo(2 * ACKNOWLEDGED);
    }
  }

  /** The other process. */
  static final class Writing {
    private Writing() {}

    public static void main(String[] folder) {
      try (Household house = new Household(Path.of(folder[0]))) {
        for (int i = 0; i < 100_000; i++) {
          long chat = 2L * i + 1;
          house.database.change(
              tx -> {
                tx.people().welcome(new ChatId(chat), Household.BERLIN, Household.NOON);
                tx.people().welcome(new ChatId(chat + 1), Household.BERLIN, Household.NOON);
              });
          System.out.println("kept " + i);
        }
      }
    }
  }
}
