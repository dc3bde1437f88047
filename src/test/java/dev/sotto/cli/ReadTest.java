package dev.sotto.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.app.House;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code read --stdin} answers, line by line. */
class ReadTest {
  private static final House HOUSE = Library.house(Library.config(Optional.of(Path.of("config"))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "did it, 5 min      | \"meaning\":\"done\",\"unsure\":false,\"minutes\":5,\"when\":null",
        "did it for 30 s    | \"meaning\":\"done\",\"unsure\":false,\"minutes\":0.5,\"when\":null",
        "yes                | \"meaning\":\"done\",\"unsure\":false,\"minutes\":null,\"when\":null",
        "nope               | \"meaning\":\"not_today\",\"unsure\":false,\"minutes\":null",
        "ask me in 30 min   | \"meaning\":\"later\",\"unsure\":false,\"minutes\":null,\"when\":\"PT30M\"",
        "ask me at 8        | \"when\":\"2026-11-20T20:00+01:00\"",
        "stop               | \"meaning\":\"stop\"",
        "i want to die      | \"safety\":\"full\"",
        "did it             | \"safety\":\"none\"",
      })
  void oneLineAnswersOneLine(String text, String expected) {
    assertThat(answers("{\"text\": \"" + text + "\", \"asked\": \"2026-11-20T08:00+01:00\"}"))
        .singleElement()
        .asString()
        .contains(expected);
  }

  @Test
  void whatIsUnsureIsNotTakenForDone() {
    assertThat(
            answers(
                "{\"text\": \"maybe later or maybe i did\", \"asked\": \"2026-11-20T08:00+01:00\"}"))
        .singleElement()
        .asString()
        .contains("\"unsure\":true")
        .doesNotContain("\"done\"");
  }

  @Test
  void aLineThatCannotBeReadIsNamedAndTheRestGoOn() {
    List<String> answers =
        answers(
            "who knows",
            "{\"text\": 5, \"asked\": \"2026-11-20T08:00+01:00\"}",
            "{\"text\": \"did it\", \"asked\": \"this morning\"}",
            "{\"text\": \"did it\", \"asked\": \"2026-11-20T08:00+01:00\"}");

    assertThat(answers)
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("{\"error\":\"line 1: not JSON\"}"),
            line -> assertThat(line).contains("line 2: \\\"text\\\" has to be a string"),
            line -> assertThat(line).contains("line 3: \\\"asked\\\" has to be a moment"),
            line -> assertThat(line).contains("\"meaning\":\"done\""));
  }

  private static List<String> answers(String... lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Read.answerAll(
          new BufferedReader(new StringReader(String.join("\n", lines))),
          new PrintStream(out, true, StandardCharsets.UTF_8),
          HOUSE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
