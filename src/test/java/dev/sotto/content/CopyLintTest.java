package dev.sotto.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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

  private static final List<Pattern> NEVER =
      Stream.of(
              "\\bmiss(ed|es|ing)?\\b",
              "\\bfail(s|ed|ing|ure|ures)?\\b",
              "\\bbr(oke|oken)\\b",
              "\\bstreaks?\\b",
              "\\bin a row\\b",
              "\\bagain\\?",
              "\\bstill\\b",
              "\\bshould(n't)?\\b",
              "\\bmust(n't)?\\b",
              "\\blazy\\b",
              "\\bexcuses?\\b",
              "\\bdisappoint",
              "\\b(don't|do not) forget\\b",
              "\\binvalid\\b",
              "\\boverdue\\b",
              "\\bcatch(ing)? up\\b",
              "\\bpush through\\b",
              "\\byou('ve| have) got this\\b",
              "\\b24/7\\b",
              "\\bhere for you\\b",
              "\\bclinically\\b",
              "\\bhipaa\\b",
              "\\bwhy\\b[^.!?]*\\?",
              "!")
          .map(words -> Pattern.compile(words, Pattern.CASE_INSENSITIVE))
          .toList();

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
                hits(words.text()).stream()
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
    assertThat(hits(words)).isNotEmpty();
  }

  @Test
  void kindWordsPass() {
    assertThat(hits("Okay, not today. Nothing piled up; that is why I asked once.")).isEmpty();
  }

  private static List<String> hits(String text) {
    String plain = text.replace('\u2019', '\'');
    return NEVER.stream()
        .flatMap(never -> never.matcher(plain).results())
        .map(match -> match.group())
        .toList();
  }
}
