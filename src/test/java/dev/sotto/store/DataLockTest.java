package dev.sotto.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {
  @TempDir Path folder;
  private Household house;

  @BeforeEach
  void open() {
    house = new Household(folder);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aSecondInstanceIsRefusedUntilTheFirstEnds() {
    assertThatThrownBy(() -> Database.open(house.data, house.vault))
        .isInstanceOf(DataInUse.class)
        .hasMessageContaining(house.data.toString());

    house.close();
    house = new Household(folder);
  }

  @Test
  void aFailedStartLetsGoOfTheData() {
    house.close();
    Vault others = Vault.open(folder.resolve("others"), folder.resolve("nothing"));

    assertThatThrownBy(() -> Database.open(house.data, others)).isInstanceOf(VaultTrouble.class);
    house = new Household(folder);
  }

  @Test
  void aSecondProcessIsRefusedUntilTheFirstDies() throws Exception {
    house.close();
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                house.data.toString())
            .start();
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(said.readLine()).isEqualTo("held");
      assertThatThrownBy(() -> Database.open(house.data, house.vault))
          .isInstanceOf(DataInUse.class);
    } finally {
      other.destroyForcibly().waitFor();
    }

    house = new Household(folder);
  }

  /** Another process that holds the data until it is killed. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] folder) throws IOException {
      DataLock lock = DataLock.take(Path.of(folder[0]));
      System.out.println("held");
      System.in.read();
      lock.close();
    }
  }
}
