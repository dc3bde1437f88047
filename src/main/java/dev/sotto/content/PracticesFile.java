package dev.sotto.content;

import dev.sotto.core.practice.KindEntry;
import dev.sotto.core.practice.MomentBefore;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.PracticeKind.Group;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code <language>/practices.yaml}: kinds of practice, what is suggested for them, and the
 * moments a nudge keeps out of.
 */
final class PracticesFile {
  /** Two of these stand side by side on a phone. */
  private static final int LABEL_LIMIT = 24;

  /** A suggestion has a row to itself, and Telegram cuts what is longer. */
  private static final int SUGGESTION_LIMIT = 60;

  /** Two lines on a phone, below everything else a card says. */
  private static final int GUARD_LIMIT = 100;

  private final Map<Group, String> groups = new EnumMap<>(Group.class);
  private final Map<PracticeKind, KindEntry> kinds = new EnumMap<>(PracticeKind.class);
  private final List<MomentBefore> before = new ArrayList<>();

  private PracticesFile() {}

  static PracticeWords read(Section file) {
    PracticesFile words = new PracticesFile();
    file.need("groups").flatMap(Entry::catalogue).ifPresent(words::readGroups);
    file.need("kinds").flatMap(Entry::catalogue).ifPresent(words::readKinds);
    file.need("before").stream()
        .flatMap(before -> before.items().stream())
        .flatMap(item -> item.section().stream())
        .forEach(item -> words.before.add(momentBefore(item)));
    file.nothingElse();
    return new PracticeWords(words.groups, words.kinds, words.before);
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
    List<String> tiny =
        suggestions(kind, section.find("tiny"), "the bot never shrinks exact practices");
    List<String> moments =
        suggestions(kind, section.find("moments"), "exact practices keep the moment they have");
    String guard = section.find("guard").flatMap(e -> e.textUpTo(GUARD_LIMIT)).orElse("");
    List<String> keywords = section.find("keywords").map(Entry::texts).orElse(List.of());
    section.nothingElse();
    return new KindEntry(label, tiny, moments, guard, keywords);
  }

  private static List<String> suggestions(PracticeKind kind, Optional<Entry> entry, String reason) {
    List<String> texts =
        entry.stream()
            .flatMap(list -> list.items().stream())
            .flatMap(item -> item.textUpTo(SUGGESTION_LIMIT).stream())
            .toList();
    if (kind.isExact() && !texts.isEmpty()) {
      entry.ifPresent(list -> list.wrong("must be empty: " + reason));
    }
    return texts;
  }

  private static MomentBefore momentBefore(Section section) {
    String moment = section.need("moment").flatMap(e -> e.textUpTo(SUGGESTION_LIMIT)).orElse("");
    List<String> keywords = section.need("keywords").map(Entry::someTexts).orElse(List.of());
    section.nothingElse();
    return new MomentBefore(moment, keywords);
  }
}
