package dev.sotto.content;

import dev.sotto.core.practice.Obstacle;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.safety.SafetyList;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder with nothing wrong in it, to be spoiled one line at a time. */
record SampleConfig(Path root) {
  private static final Set<SafetyList> WORDS =
      Set.of(SafetyList.STRONG, SafetyList.REAL_WORDS, SafetyList.FILLERS);

  static final Set<String> LISTS = Set.of("done", "not_today");

  private static final String HELPLINES =
      """
      countries:
        DE:
          emergency:
            number: 112
            source_url: https://example.org/112
            verified_on: 2026-11-22
          lines:
            - name: Line
              number: 0800 111 0 111
              kind: call
              hours: always
              url: https://example.org
              source_url: https://example.org/line
              verified_on: 2026-11-22
      """;

  static SampleConfig in(Path root) {
    SampleConfig config = new SampleConfig(root);
    config.write("sotto.yaml", "language: en");
    config.write("en/lines.yaml", lines());
    config.write("en/reading.yaml", "done: [did it, yes]\nnot_today:\n  - no\n  - nah");
    config.write("en/safety.yaml", safety());
    config.write("en/practices.yaml", practices());
    config.write("en/obstacles.yaml", obstacles());
    config.write("helplines.yaml", HELPLINES);
    config.write("en/privacy.md", "{contact} {notes} {talk} {quarantine} {backups}");
    return config;
  }

  Config read() {
    return Config.read(new ConfigSource.Folder(root), LISTS);
  }

  /** What is wrong, one sentence each. */
  List<String> problems() {
    try {
      read();
      return List.of();
    } catch (ConfigTrouble trouble) {
      return trouble.problems().stream().map(Problem::toString).toList();
    }
  }

  void write(String file, String text) {
    try {
      Files.createDirectories(root.resolve(file).getParent());
      Files.writeString(root.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces the one line of a file that starts so. */
  void spoil(String file, String start, String replacement) {
    try {
      write(
          file,
          Files.readAllLines(root.resolve(file)).stream()
              .map(line -> line.strip().startsWith(start) ? replacement : line)
              .collect(Collectors.joining("\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lines() {
    Stream<String> lines =
        Stream.of(Line.values())
            .map(
                line ->
                    "  %s: \"Words.%s\""
                        .formatted(
                            line,
                            line.placeholders().stream()
                                .map(name -> " {" + name + "}")
                                .collect(Collectors.joining())));
    Stream<String> chips = Stream.of(Chip.values()).map("  %s: Label"::formatted);
    return Stream.of(Stream.of("lines:"), lines, Stream.of("chips:"), chips)
        .flatMap(part -> part)
        .collect(Collectors.joining("\n"));
  }

  /** One harmless entry a list, each on a line of its own after version and groups. */
  private static String safety() {
    return Stream.concat(
            Stream.of("version: 1", "groups: {END: [end]}"),
            Stream.of(SafetyList.values()).map(list -> list.key() + ": ['" + entry(list) + "']"))
        .collect(Collectors.joining("\n"));
  }

  private static String entry(SafetyList list) {
    return WORDS.contains(list) ? "end" : list == SafetyList.SPELLINGS ? "end = end" : "END => end";
  }

  private static String practices() {
    Stream<String> groups = Stream.of(PracticeKind.Group.values()).map("  %s: Group"::formatted);
    Stream<String> kinds =
        Stream.of(PracticeKind.values())
            .map("  %s: {label: Kind, tiny: [], keywords: [a, b]}"::formatted);
    return Stream.of(
            Stream.of("groups:"),
            groups,
            Stream.of("kinds:"),
            kinds,
            Stream.of("before:", "  - {moment: earlier, keywords: [in it]}"))
        .flatMap(part -> part)
        .collect(Collectors.joining("\n"));
  }

  private static String obstacles() {
    return Stream.concat(
            Stream.concat(
                Stream.of("obstacles:"),
                Stream.of(Obstacle.values()).map("  %s: {label: Label, says: [ugh]}"::formatted)),
            Stream.of("groups", "torn", "wishes", "against", "denials", "aside", "often_mistyped")
                .map("%s: []"::formatted))
        .collect(Collectors.joining("\n"));
  }
}
