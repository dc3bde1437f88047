package dev.sotto.content;

import dev.sotto.core.practice.Obstacle;
import dev.sotto.core.reading.ObstacleWords;
import dev.sotto.core.reading.PhraseCheck;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code <language>/obstacles.yaml}: what each obstacle is called, and how people say it. */
final class ObstaclesFile {
  /** Two of these stand side by side. */
  private static final int LABEL_LIMIT = 30;

  private final PhraseCheck check;
  private final Map<Obstacle, String> labels = new EnumMap<>(Obstacle.class);
  private final Map<Obstacle, List<String>> says = new EnumMap<>(Obstacle.class);
  private final Map<Obstacle, List<String>> hints = new EnumMap<>(Obstacle.class);

  /** What the file says. Phrases of which one is wrong are reported and left out. */
  record Read(Map<Obstacle, String> labels, ObstacleWords words) {}

  private ObstaclesFile(PhraseCheck check) {
    this.check = check;
  }

  /**
   * Reads the file.
   *
   * @param groups the groups of the reading, which phrases may name
   */
  static Read read(Section file, List<String> groups) {
    PhraseCheck check = new PhraseCheck(groups);
    List<String> own = lines(file.need("groups"), check::problemInGroup);
    return new ObstaclesFile(check).all(file, own);
  }

  private Read all(Section file, List<String> groups) {
    file.need("obstacles").flatMap(Entry::catalogue).ifPresent(this::obstacles);
    ObstacleWords words =
        new ObstacleWords(
            groups,
            says,
            hints,
            phrases(file.need("torn")),
            phrases(file.need("wishes")),
            phrases(file.need("against")),
            phrases(file.need("denials")),
            phrases(file.need("aside")),
            phrases(file.need("often_mistyped")));
    file.nothingElse();
    return new Read(labels, words);
  }

  private void obstacles(Section all) {
    for (Obstacle obstacle : Obstacle.values()) {
      all.need(obstacle.name())
          .flatMap(Entry::section)
          .ifPresent(section -> obstacle(obstacle, section));
    }
    all.nothingElse();
  }

  private void obstacle(Obstacle obstacle, Section section) {
    labels.put(obstacle, section.need("label").flatMap(e -> e.textUpTo(LABEL_LIMIT)).orElse(""));
    says.put(obstacle, phrases(section.find("says")));
    hints.put(obstacle, phrases(section.find("hints")));
    section.nothingElse();
  }

  private List<String> phrases(Optional<Entry> list) {
    return lines(list, check::problemIn);
  }

  /** Returns the lines with nothing wrong, and reports each other one where it stands. */
  private static List<String> lines(
      Optional<Entry> list, Function<String, Optional<String>> problem) {
    return list.stream()
        .flatMap(entry -> entry.items().stream())
        .flatMap(item -> item.text().flatMap(text -> right(item, text, problem)).stream())
        .toList();
  }

  private static Optional<String> right(
      Entry item, String text, Function<String, Optional<String>> problem) {
    Optional<String> wrong = problem.apply(text);
    wrong.ifPresent(item::wrong);
    return wrong.isEmpty() ? Optional.of(text) : Optional.empty();
  }
}
