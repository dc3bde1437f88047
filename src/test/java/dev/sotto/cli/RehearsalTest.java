package dev.sotto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A start is tried, and nobody can tell afterwards. */
class RehearsalTest {
  @Test
  void theBotAnswersAndLeavesNothingBehind() throws Exception {
    Set<Path> before = left();

    Rehearsal.of(Library.config(Optional.empty()));

    assertThat(left()).isEqualTo(before);
  }

  private static Set<Path> left() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("sotto-check"))
          .collect(Collectors.toUnmodifiableSet());
    }
  }
}
