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
  private static final List<MomentBefore> BEFORE =
      List.of(
          new MomentBefore("before the shower", List.of("in the shower")),
          new MomentBefore("before driving off", List.of("while driving", "in the car")));

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
    assertThatThrownBy(() -> guideWith(PracticeKind.EXPOSURE, List.of("a small one"), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("EXPOSURE");
  }

  @Test
  void anExactKindKeepsTheMomentItHas() {
    assertThatThrownBy(() -> guideWith(PracticeKind.TRAUMA_WORK, List.of(), List.of("before bed")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("TRAUMA_WORK");
  }

  @Test
  void suggestionsAndCareAreThoseOfTheKind() {
    KindGuide guide =
        guideWith(PracticeKind.JOURNALING, List.of("one line"), List.of("before bed"));

    assertThat(guide.tinySteps(PracticeKind.JOURNALING)).containsExactly("one line");
    assertThat(guide.moments(PracticeKind.JOURNALING)).containsExactly("before bed");
    assertThat(guide.guard(PracticeKind.JOURNALING)).isEqualTo("gently");
    assertThat(guide.moments(PracticeKind.READING)).isEmpty();
    assertThat(guide.guard(PracticeKind.READING)).isEmpty();
  }

  @Test
  void wordsAboutAMomentWithoutAHandForAPhoneLeadToTheOneBefore() {
    KindGuide guide = guide(Map.of());

    assertThat(guide.before("5-4-3-2-1 In The Shower")).contains("before the shower");
    assertThat(guide.before("in\u00a0the car, singing")).contains("before driving off");
  }

  @Test
  void otherMomentsStayAsTheyAre() {
    KindGuide guide = guide(Map.of());

    assertThat(guide.before("after the shower")).isEmpty();
    assertThat(guide.before("in the carpark")).isEmpty();
    assertThat(guide.before("")).isEmpty();
  }

  @Test
  void theFirstOfTwoMomentsHolds() {
    assertThat(guide(Map.of()).before("in the car and in the shower"))
        .contains("before the shower");
  }

  @Test
  void aKindWithoutWordsIsRefused() {
    Map<PracticeKind, KindEntry> kinds = entries(Map.of());
    kinds.remove(PracticeKind.READING);

    assertThatThrownBy(() -> new KindGuide(groups(), kinds, BEFORE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("READING");
  }

  private static KindGuide guide(Map<PracticeKind, List<String>> keywords) {
    return new KindGuide(groups(), entries(keywords), BEFORE);
  }

  private static KindGuide guideWith(PracticeKind kind, List<String> tiny, List<String> moments) {
    Map<PracticeKind, KindEntry> kinds = entries(Map.of());
    kinds.put(kind, new KindEntry(kind.name(), tiny, moments, "gently", List.of()));
    return new KindGuide(groups(), kinds, BEFORE);
  }

  private static Map<Group, String> groups() {
    return Arrays.stream(Group.values())
        .collect(Collectors.toMap(Function.identity(), Group::name));
  }

  private static Map<PracticeKind, KindEntry> entries(Map<PracticeKind, List<String>> keywords) {
    Map<PracticeKind, KindEntry> entries = new EnumMap<>(PracticeKind.class);
    for (PracticeKind kind : PracticeKind.values()) {
      entries.put(
          kind,
          new KindEntry(
              kind.name(), List.of(), List.of(), "", keywords.getOrDefault(kind, List.of())));
    }
    return entries;
  }
}
