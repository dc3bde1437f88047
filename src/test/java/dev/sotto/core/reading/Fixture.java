package dev.sotto.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The English lexicon as shipped, the fixture files, and the moment they are told at. */
final class Fixture {
  /** A Wednesday afternoon. */
  static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-25T14:00+01:00[Europe/Berlin]");

  static final LocalDate TODAY = NOW.toLocalDate();
  static final LocalTime DAY_START = LocalTime.of(3, 0);
  static final Lexicon ENGLISH = Lexicon.of(englishLists());

  private Fixture() {}

  @SuppressWarnings("unchecked") // The file is a map of lists of strings; Lexicon checks the rest.
  static Map<String, List<String>> englishLists() {
    try (InputStream yaml = Files.newInputStream(Path.of("config/en/reading.yaml"))) {
      return (Map<String, List<String>>)
          new Load(LoadSettings.builder().build()).loadFromInputStream(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the lines of a resource under {@code reading/}, split at tabs, without comments. */
  static Stream<List<String>> rows(String name) {
    List<List<String>> rows =
        lines("/reading/" + name)
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> Arrays.asList(line.split("\t", -1)))
            .toList();
    assertThat(rows).isNotEmpty();
    return rows.stream();
  }

  static Stream<String> lines(String resource) {
    return new String(bytes(resource), StandardCharsets.UTF_8).lines().toList().stream();
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = Fixture.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what stands after {@code name=} in a row; blank when it does not say. */
  static String said(List<String> row, String name) {
    return row.stream()
        .filter(cell -> cell.startsWith(name + "="))
        .map(cell -> cell.substring(name.length() + 1))
        .findFirst()
        .orElse("");
  }
}
