package dev.sotto.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} reads what a start would read, and names every problem at once. */
class CheckIT {
  private static final int NOT_RIGHT = 2;

  @TempDir private Path folder;

  @Test
  void theWordsInTheJarAreFine() throws Exception {
    assertThat(Jar.run(Home.in(folder), "check"))
        .returns(0, Jar.Ended::code)
        .extracting(Jar.Ended::said)
        .asString()
        .startsWith("Fine.");
  }

  @Test
  void everyProblemIsNamedWithFileAndLineAndKey() throws Exception {
    Path config = copyOf(Path.of("config"));
    change(config.resolve("sotto.yaml"), "active: 3", "active: 300");
    change(config.resolve("sotto.yaml"), "per_day:", "a_day:");
    change(config.resolve("en/lines.yaml"), "WELCOME_BACK:", "WELCOME_BAKC:");
    change(config.resolve("en/lines.yaml"), "{place}, where it's {time} now", "{plaice}");
    int active = line(config.resolve("sotto.yaml"), "active:");
    int place = line(config.resolve("en/lines.yaml"), "{plaice}");

    Jar.Ended ended = Jar.run(Home.in(folder), "check");

    assertThat(ended.code()).isEqualTo(NOT_RIGHT);
    assertThat(ended.said().lines())
        .anyMatch(said -> said.contains("sotto.yaml:" + active) && said.contains("active"))
        .anyMatch(said -> said.contains("sotto.yaml:") && said.contains("a_day"))
        .anyMatch(said -> said.contains("lines.yaml:") && said.contains("WELCOME_BAKC"))
        .anyMatch(said -> said.contains("lines.yaml:" + place) && said.contains("PLACE_KNOWN"));
    assertThat(Jar.run(Home.in(folder), "run")).isEqualTo(ended);
  }

  @Test
  void aFileThatIsNoYamlIsNamed() throws Exception {
    Path config = copyOf(Path.of("config"));
    Files.writeString(config.resolve("sotto.yaml"), "practices: [");

    assertThat(Jar.run(Home.in(folder), "check"))
        .returns(NOT_RIGHT, Jar.Ended::code)
        .extracting(Jar.Ended::said)
        .asString()
        .contains("sotto.yaml:1");
  }

  private Path copyOf(Path original) throws IOException {
    Path copy = folder.resolve("config");
    try (Stream<Path> files = Files.walk(original)) {
      files.forEach(file -> copy(file, copy.resolve(original.relativize(file).toString())));
    }
    return copy;
  }

  private static void copy(Path file, Path copy) {
    try {
      Files.copy(file, copy);
    } catch (IOException uncopied) {
      throw new UncheckedIOException(uncopied);
    }
  }

  private static void change(Path file, String right, String wrong) throws IOException {
    String words = Files.readString(file);
    assertThat(words).contains(right);
    Files.writeString(file, words.replace(right, wrong));
  }

  private static int line(Path file, String words) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return 1 + lines.indexOf(lines.stream().filter(l -> l.contains(words)).findFirst().orElse(""));
  }
}
