package dev.sotto.core.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sotto.core.practice.PracticeKind.Group;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KindGuideTest {

  @Test
  void theLongestKeywordWins() {
    KindGuide guide =
        guide(
            Map.of(
                PracticeKind.JOURNALING, List.of("diary"),
                PracticeKind.DIARY_CARD, List.of("diary card")));

    assertThat(guide.guess("my diary")).isEqualTo(PracticeKind.JOURNALING);
    assertThat(guide.guess("my diary card")).isEqualTo(PracticeKind.DIARY_CARD);
  }

  @Test
  void exactKindsWinOverLongerKeywords() {
    KindGuide guide =
        guide(
            Map.of(
                PracticeKind.ACTIVATION, List.of("walk to the shops"),
                PracticeKind.EXPOSURE, List.of("exposure")));

    assertThat(guide.guess("exposure: walk to the shops")).isEqualTo(PracticeKind.EXPOSURE);
  }

  @Test
  void keywordsAreWholeWords() {
    KindGuide guide = guide(Map.of(PracticeKind.RESPONSE_PREVENTION, List.of("erp")));

    assertThat(guide.guess("interpret the dream")).isEqualTo(PracticeKind.OTHER);
    assertThat(guide.guess("ERP, step 3")).isEqualTo(PracticeKind.RESPONSE_PREVENTION);
  }

  @Test
  void whatStandsBetweenTheWordsDoesNotMatter() {
    KindGuide guide = guide(Map.of(PracticeKind.BREATHING, List.of("4-7-8")));

    assertThat(guide.guess("do 4 7  8 twice")).isEqualTo(PracticeKind.BREATHING);
  }

  @Test
  void withoutAKeywordItIsSomethingElse() {
    assertThat(guide(Map.of()).guess("")).isEqualTo(PracticeKind.OTHER);
  }

  @Test
  void anExactKindIsNeverShrunk() {
    Map<PracticeKind, KindEntry> kinds = entries(Map.of());
    kinds.put(PracticeKind.EXPOSURE, new KindEntry("Exposure", List.of("a small one"), List.of()));

    assertThatThrownBy(() -> new KindGuide(groups(), kinds))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("EXPOSURE");
  }

  @Test
  void aKindWithoutWordsIsRefused() {
    Map<PracticeKind, KindEntry> kinds = entries(Map.of());
    kinds.remove(PracticeKind.READING);

    assertThatThrownBy(() -> new KindGuide(groups(), kinds))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("READING");
  }

  private static KindGuide guide(Map<PracticeKind, List<String>> keywords) {
    return new KindGuide(groups(), entries(keywords));
  }

  private static Map<Group, String> groups() {
    return Arrays.stream(Group.values())
        .collect(Collectors.toMap(Function.identity(), Group::name));
  }

  private static Map<PracticeKind, KindEntry> entries(Map<PracticeKind, List<String>> keywords) {
    Map<PracticeKind, KindEntry> entries = new EnumMap<>(PracticeKind.class);
    for (PracticeKind kind : PracticeKind.values()) {
      entries.put(
          kind, new KindEntry(kind.name(), List.of(), keywords.getOrDefault(kind, List.of())));
    }
    return entries;
  }
}
