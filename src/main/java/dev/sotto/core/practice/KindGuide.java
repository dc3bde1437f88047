package dev.sotto.core.practice;

import dev.sotto.core.practice.PracticeKind.Group;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Knows each kind of practice in one language, and what a person's words point to. */
public final class KindGuide {
  /** Exact kinds come first: what is taken for exact is left as the therapist set it. */
  private static final Comparator<Keyword> TELLING_FIRST =
      Comparator.comparing((Keyword keyword) -> !keyword.kind().isExact())
          .thenComparing(keyword -> -keyword.phrase().length())
          .thenComparing(Keyword::kind);

  private final Map<Group, String> groups;
  private final Map<PracticeKind, KindEntry> kinds;
  private final List<Keyword> keywords;
  private final List<MomentBefore> before;

  /**
   * @param before moments for which a nudge comes earlier, the more particular ones first
   * @throws IllegalArgumentException when a kind or group is not described, or something is
   *     suggested for an exact kind
   */
  public KindGuide(
      Map<Group, String> groups, Map<PracticeKind, KindEntry> kinds, List<MomentBefore> before) {
    this.groups = complete(new EnumMap<>(groups), EnumSet.allOf(Group.class));
    this.kinds = complete(new EnumMap<>(kinds), EnumSet.allOf(PracticeKind.class));
    kinds.forEach(KindGuide::refuseSuggesting);
    this.keywords =
        this.kinds.entrySet().stream()
            .flatMap(
                kind ->
                    kind.getValue().keywords().stream()
                        .map(phrase -> new Keyword(WholeWords.of(phrase), kind.getKey())))
            .sorted(TELLING_FIRST)
            .toList();
    this.before = List.copyOf(before);
  }

  public String label(Group group) {
    return Objects.requireNonNull(groups.get(group));
  }

  public String label(PracticeKind kind) {
    return entry(kind).label();
  }

  /** Smallest versions to suggest; empty for kinds that are not shrunk. */
  public List<String> tinySteps(PracticeKind kind) {
    return entry(kind).tinySteps();
  }

  /** Everyday moments to suggest; empty for kinds that keep the one that was set. */
  public List<String> moments(PracticeKind kind) {
    return entry(kind).moments();
  }

  /** One short line of care; blank when the kind needs none. */
  public String guard(PracticeKind kind) {
    return entry(kind).guard();
  }

  /** Returns the moment to ask before the one the words are about; empty when any moment suits. */
  public Optional<String> before(String words) {
    WholeWords said = WholeWords.of(words);
    return before.stream()
        .filter(moment -> moment.keywords().stream().map(WholeWords::of).anyMatch(said::contains))
        .map(MomentBefore::moment)
        .findFirst();
  }

  /** Returns the kind with the longest keyword in the words, exact kinds before all others. */
  public PracticeKind guess(String words) {
    WholeWords said = WholeWords.of(words);
    return keywords.stream()
        .filter(keyword -> said.contains(keyword.phrase()))
        .findFirst()
        .map(Keyword::kind)
        .orElse(PracticeKind.OTHER);
  }

  private KindEntry entry(PracticeKind kind) {
    return Objects.requireNonNull(kinds.get(kind));
  }

  private static <K, V> Map<K, V> complete(Map<K, V> described, Set<K> missing) {
    missing.removeAll(described.keySet());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("not described: " + missing);
    }
    return described;
  }

  private static void refuseSuggesting(PracticeKind kind, KindEntry entry) {
    if (kind.isExact() && !(entry.tinySteps().isEmpty() && entry.moments().isEmpty())) {
      throw new IllegalArgumentException(kind + " is exact and nothing is suggested for it");
    }
  }

  private record Keyword(WholeWords phrase, PracticeKind kind) {}
}
