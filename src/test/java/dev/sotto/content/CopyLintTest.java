package dev.sotto.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing a person is shown scolds, counts what did not happen, shouts or promises too much. */
class CopyLintTest {
  private static final Path CONFIG = Path.of("config");

  /** Word lists to recognise are what people say, and people say what they like. */
  private static final List<String> SHOWN =
      List.of("lines.yaml", "practices.yaml", "obstacles.yaml", "privacy.md");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> paths = Files.walk(CONFIG, 2)) {
      return paths
          .filter(path -> SHOWN.stream().anyMatch(path::endsWith))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsShownIsKind(Path file) throws IOException {
    String text = Files.readString(file);
    List<ShownWords.Shown> shown =
        file.toString().endsWith(".yaml") ? ShownWords.ofYaml(text) : ShownWords.ofText(text);

    assertThat(shown)
        .flatExtracting(
            words ->
                UnkindWords.in(words.text()).stream()
                    .map(hit -> file + ":" + words.line() + " says \"" + hit + "\"")
                    .toList())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "You missed two days.",
        "Did it fail again?",
        "You broke your streak",
        "Don\u2019t forget your practice",
        "You should rest.",
        "Why not today?",
        "Well done!"
      })
  void unkindWordsAreFound(String words) {
    assertThat(UnkindWords.in(words)).isNotEmpty();
  }

  @Test
  void kindWordsPass() {
    assertThat(UnkindWords.in("Okay, not today. Nothing piled up; that is why I asked once."))
        .isEmpty();
  }
}
