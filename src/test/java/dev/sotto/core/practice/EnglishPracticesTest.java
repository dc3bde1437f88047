package dev.sotto.core.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.practice.PracticeKind.Group;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What {@code config/en/practices.yaml} says, and that it says it kindly. */
class EnglishPracticesTest {
  private static final Pattern UNKIND =
      Pattern.compile(
          "(?i)\\b(missed|failed|broke|streak|again\\?|still|should|must|lazy|excuse|disappointed"
              + "|don't forget|only|just)\\b");

  private final Map<Group, String> groups = new EnumMap<>(Group.class);
  private final Map<PracticeKind, KindEntry> kinds = new EnumMap<>(PracticeKind.class);
  private final KindGuide guide;

  EnglishPracticesTest() {
    Object file =
        new Load(LoadSettings.builder().build())
            .loadFromInputStream(getClass().getResourceAsStream("/config/en/practices.yaml"));
    map(file, "groups")
        .forEach((group, label) -> groups.put(Group.valueOf(group.toString()), label.toString()));
    map(file, "kinds")
        .forEach((kind, entry) -> kinds.put(PracticeKind.valueOf(kind.toString()), entry(entry)));
    guide = new KindGuide(groups, kinds);
  }

  @Test
  void labelsFitOnAButton() {
    assertThat(
            Stream.concat(groups.values().stream(), kinds.values().stream().map(KindEntry::label)))
        .allSatisfy(label -> assertThat(label).hasSizeBetween(1, 24));
  }

  @Test
  void everyKindThatMayShrinkSuggestsAFewShortSteps() {
    assertThat(Arrays.stream(PracticeKind.values()).filter(kind -> !kind.isExact()))
        .allSatisfy(kind -> assertThat(guide.tinySteps(kind)).hasSizeBetween(1, 3))
        .flatMap(guide::tinySteps)
        .allSatisfy(step -> assertThat(step).hasSizeBetween(1, 60));
  }

  @Test
  void noWordWeighsOnAnybody() {
    assertThat(
            Stream.concat(
                groups.values().stream(),
                kinds.values().stream()
                    .flatMap(
                        kind -> Stream.concat(Stream.of(kind.label()), kind.tinySteps().stream()))))
        .noneMatch(words -> UNKIND.matcher(words).find());
  }

  @Test
  void noKeywordPointsToTwoKinds() {
    assertThat(kinds.values().stream().flatMap(kind -> kind.keywords().stream()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4-7-8 breathing, 2 minutes, weekdays at 08:00 after coffee | BREATHING",
        "Fill in the thought record when I'm upset | THOUGHT_RECORD",
        "find evidence for and against the thought | NAMING_DISTORTIONS",
        "behavioral experiment at the party | BEHAVIOURAL_EXPERIMENT",
        "mood log before bed | MOOD_TRACKING",
        "DBT diary card morning and evening | DIARY_CARD",
        "5 min gratitude + 5 min contained worry | GRATITUDE",
        "dream journal | DREAMS_AND_PATTERNS",
        "PMR on the sofa | RELAXATION",
        "body scan with the recording | MINDFULNESS",
        "mindful breathing | MINDFULNESS",
        "go for a walk | ACTIVATION",
        "read chapter 3 of the workbook | READING",
        "I-statements with my sister | SPEAKING_UP",
        "notice triggers at work | NOTICING",
        "kind phrase while brushing teeth | SELF_COMPASSION",
        "use one distress tolerance skill | COPING_SKILL",
        "defusion when the thought comes | DEFUSION",
        "journal for ten minutes | JOURNALING",
        "exposure: take the bus, write in journal | EXPOSURE",
        "exposure and response prevention, step 2 | RESPONSE_PREVENTION",
        "prolonged exposure recording | TRAUMA_WORK",
        "EMDR safe place breathing | TRAUMA_WORK",
        "water the plants | OTHER"
      })
  void guessesWhatPeopleType(String words, PracticeKind kind) {
    assertThat(guide.guess(words)).isEqualTo(kind);
  }

  private static KindEntry entry(Object entry) {
    return new KindEntry(
        under(entry, "label").toString(), strings(entry, "tiny"), strings(entry, "keywords"));
  }

  private static Map<?, ?> map(Object node, String key) {
    return (Map<?, ?>) under(node, key);
  }

  private static List<String> strings(Object node, String key) {
    return ((List<?>) under(node, key)).stream().map(Object::toString).toList();
  }

  private static Object under(Object node, String key) {
    return Objects.requireNonNull(((Map<?, ?>) node).get(key), key);
  }
}
