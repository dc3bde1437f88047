package dev.sotto.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.person.Country;
import dev.sotto.core.safety.Helpline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row is whole, or it is named with its line and not shown. */
class HelplinesFileTest {
  private static final String FILE = "helplines.yaml";

  /** After this many days somebody looks every row up again. */
  private static final long RENEW = 300;

  /** After this many days nobody can say whether a number is right. */
  private static final long OUTDATED = 365;

  @TempDir Path folder;
  private SampleConfig config;

  @BeforeEach
  void write() {
    config = SampleConfig.in(folder);
  }

  @Test
  void aRowIsReadAsItStands() {
    assertThat(config.read().helplines().in(new Country("DE")))
        .hasValueSatisfying(
            local -> {
              assertThat(local.emergency()).isEqualTo("112");
              assertThat(local.lines())
                  .containsExactly(
                      new Helpline(
                          "Line",
                          "0800 111 0 111",
                          Helpline.Way.CALL,
                          Helpline.ALWAYS,
                          "https://example.org"));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "source_url: https://example.org/line | '' | source_url is missing",
        "source_url: https://example.org/112 | '' | source_url is missing",
        "verified_on: | verified_on: soon | verified_on must be a date",
        "number: 0800 | number: ask your friends | number must be a number",
        "url: https | url: example.org | url must be an address",
        "kind: | kind: fax | kind must be call",
        "hours: | '' | hours is missing",
        "name: Line | nmae: Line | nmae is not known",
        "DE: | Germany: | Germany is not known"
      })
  void whatIsWrongIsNamed(String start, String replacement, String problem) {
    spoil(start, replacement);

    assertThat(config.problems()).anyMatch(it -> it.startsWith(FILE + ":") && it.contains(problem));
  }

  @Test
  void everyRowThatIsShippedWasLookedUpWithinTheYear() throws Exception {
    LocalDate today = LocalDate.now(Clock.systemUTC());
    List<LocalDate> verified = new ArrayList<>();
    Problems problems = new Problems();
    HelplinesFile.read(
        new ConfigFile(new ConfigSource.Folder(Path.of("config")), FILE, problems).keys(),
        verified::add);
    problems.raise();

    assertThat(verified).hasSizeGreaterThan(40).allMatch(date -> !date.isAfter(today.plusDays(1)));
    LocalDate oldest = verified.stream().min(LocalDate::compareTo).orElseThrow();
    long age = ChronoUnit.DAYS.between(oldest, today);
    if (age > RENEW) {
      System.out.printf("helplines.yaml: a row is %d days old; look it up again%n", age);
    }
    assertThat(age).as("days since %s", oldest).isLessThan(OUTDATED);
  }

  @Test
  void noCountryIsListedWithoutALine() throws Exception {
    assertThat(Files.readString(Path.of("config", FILE))).doesNotContain("lines: []");
  }

  private void spoil(String start, String replacement) {
    String[] spoiled = {""};
    List<String> lines = folderLines();
    boolean[] done = {false};
    lines.forEach(
        line -> {
          boolean hit = !done[0] && line.replace("- ", "").strip().startsWith(start);
          done[0] |= hit;
          String kept = hit ? indent(line) + replacement : line;
          spoiled[0] += kept + "\n";
        });
    config.write(FILE, spoiled[0]);
  }

  private static String indent(String line) {
    return line.substring(0, line.indexOf(line.strip().charAt(0)))
        + (line.strip().startsWith("- ") ? "- " : "");
  }

  private List<String> folderLines() {
    try {
      return Files.readAllLines(folder.resolve(FILE));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
