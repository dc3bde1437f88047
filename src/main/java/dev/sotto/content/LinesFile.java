package dev.sotto.content;

import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Script;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code <language>/lines.yaml}: the wording of every line, the label of every chip. */
final class LinesFile {
  /** What fits on a button that has a row of a phone to itself. */
  private static final int LABEL_LIMIT = 40;

  private LinesFile() {}

  static Script read(Section file) {
    Map<Line, List<String>> lines = new EnumMap<>(Line.class);
    Map<Chip, String> labels = new EnumMap<>(Chip.class);
    file.need("lines").flatMap(Entry::catalogue).ifPresent(section -> lines(section, lines));
    file.need("chips").flatMap(Entry::catalogue).ifPresent(section -> labels(section, labels));
    file.nothingElse();
    return new Script(lines, labels);
  }

  private static void lines(Section section, Map<Line, List<String>> lines) {
    for (Line line : Line.values()) {
      section.need(line.name()).ifPresent(entry -> lines.put(line, wordings(line, entry)));
    }
    section.nothingElse();
  }

  private static List<String> wordings(Line line, Entry entry) {
    return entry.someItems().stream().flatMap(item -> wording(line, item).stream()).toList();
  }

  private static Optional<String> wording(Line line, Entry item) {
    Optional<String> wording = item.text();
    wording
        .map(new Placeholders(line.placeholders())::faults)
        .ifPresent(f -> f.forEach(item::wrong));
    return wording;
  }

  private static void labels(Section section, Map<Chip, String> labels) {
    for (Chip chip : Chip.values()) {
      section
          .need(chip.name())
          .flatMap(entry -> entry.textUpTo(LABEL_LIMIT))
          .ifPresent(label -> labels.put(chip, label));
    }
    section.nothingElse();
  }
}
