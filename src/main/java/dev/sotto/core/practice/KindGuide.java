package dev.sotto.core.practice;

import dev.sotto.core.practice.PracticeKind.Group;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows each kind of practice in one language, and which kind a person's words point to. */
public final class KindGuide {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Exact kinds come first: what is taken for exact is left as the therapist set it. */
  private static final Comparator<Keyword> TELLING_FIRST =
      Comparator.comparing((Keyword keyword) -> !keyword.kind().isExact())
          .thenComparing(keyword -> -keyword.phrase().length())
          .thenComparing(Keyword::kind);

  private final Map<Group, String> groups;
  private final Map<PracticeKind, KindEntry> kinds;
  private final List<Keyword> keywords;

  /**
   * @throws IllegalArgumentException when a kind or group is not described, or an exact kind has a
   *     tiny step
   */
  public KindGuide(Map<Group, String> groups, Map<PracticeKind, KindEntry> kinds) {
    this.groups = complete(new EnumMap<>(groups), EnumSet.allOf(Group.class));
    this.kinds = complete(new EnumMap<>(kinds), EnumSet.allOf(PracticeKind.class));
    kinds.forEach(KindGuide::refuseShrinking);
    this.keywords =
        this.kinds.entrySet().stream()
            .flatMap(
                kind ->
                    kind.getValue().keywords().stream()
                        .map(phrase -> new Keyword(plain(phrase), kind.getKey())))
            .sorted(TELLING_FIRST)
            .toList();
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

  /** Returns the kind with the longest keyword in the words, exact kinds before all others. */
  public PracticeKind guess(String words) {
    String said = plain(words);
    return keywords.stream()
        .filter(keyword -> said.contains(keyword.phrase()))
        .findFirst()
        .map(Keyword::kind)
        .orElse(PracticeKind.OTHER);
  }

  private KindEntry entry(PracticeKind kind) {
    return Objects.requireNonNull(kinds.get(kind));
  }

  /** Words in lower case with one space around each, so that a phrase matches whole words. */
  private static String plain(String words) {
    return " "
        + BETWEEN_WORDS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip()
        + " ";
  }

  private static <K, V> Map<K, V> complete(Map<K, V> described, Set<K> missing) {
    missing.removeAll(described.keySet());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("not described: " + missing);
    }
    return described;
  }

  private static void refuseShrinking(PracticeKind kind, KindEntry entry) {
    if (kind.isExact() && !entry.tinySteps().isEmpty()) {
      throw new IllegalArgumentException(kind + " is exact and has no tiny step");
    }
  }

  private record Keyword(String phrase, PracticeKind kind) {}
}
