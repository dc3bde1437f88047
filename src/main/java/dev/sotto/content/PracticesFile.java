package dev.sotto.content;

import dev.sotto.core.practice.KindEntry;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.PracticeKind.Group;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads {@code <language>/practices.yaml}: kinds of practice, their names and tiny steps. */
final class PracticesFile {
  /** Two of these stand side by side on a phone. */
  private static final int LABEL_LIMIT = 24;

  /** One of these has a row to itself, and Telegram cuts what is longer. */
  private static final int TINY_LIMIT = 60;

  private final Map<Group, String> groups = new EnumMap<>(Group.class);
  private final Map<PracticeKind, KindEntry> kinds = new EnumMap<>(PracticeKind.class);

  private PracticesFile() {}

  static PracticeWords read(Section file) {
    PracticesFile words = new PracticesFile();
    file.need("groups").flatMap(Entry::catalogue).ifPresent(words::readGroups);
    file.need("kinds").flatMap(Entry::catalogue).ifPresent(words::readKinds);
    file.nothingElse();
    return new PracticeWords(words.groups, words.kinds);
  }

  private void readGroups(Section section) {
    for (Group group : Group.values()) {
      section
          .need(group.name())
          .flatMap(entry -> entry.textUpTo(LABEL_LIMIT))
          .ifPresent(label -> groups.put(group, label));
    }
    section.nothingElse();
  }

  private void readKinds(Section section) {
    for (PracticeKind kind : PracticeKind.values()) {
      section
          .need(kind.name())
          .flatMap(Entry::section)
          .ifPresent(entries -> kinds.put(kind, words(kind, entries)));
    }
    section.nothingElse();
  }

  private static KindEntry words(PracticeKind kind, Section section) {
    String label = section.need("label").flatMap(e -> e.textUpTo(LABEL_LIMIT)).orElse("");
    List<String> tiny = section.find("tiny").map(e -> tinySteps(kind, e)).orElse(List.of());
    List<String> keywords = section.find("keywords").map(Entry::texts).orElse(List.of());
    section.nothingElse();
    return new KindEntry(label, tiny, keywords);
  }

  private static List<String> tinySteps(PracticeKind kind, Entry entry) {
    List<String> steps =
        entry.items().stream().flatMap(step -> step.textUpTo(TINY_LIMIT).stream()).toList();
    if (kind.isExact() && !steps.isEmpty()) {
      entry.wrong("must be empty: the bot never shrinks exact practices");
    }
    return steps;
  }
}
