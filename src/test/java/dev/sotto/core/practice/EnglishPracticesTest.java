package dev.sotto.core.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.practice.PracticeKind.Group;
import java.util.ArrayList;
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
import org.junit.jupiter.params.provider.ValueSource;
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
  private final List<MomentBefore> before = new ArrayList<>();
  private final KindGuide guide;

  EnglishPracticesTest() {
    Object file =
        new Load(LoadSettings.builder().build())
            .loadFromInputStream(getClass().getResourceAsStream("/config/en/practices.yaml"));
    map(file, "groups")
        .forEach((group, label) -> groups.put(Group.valueOf(group.toString()), label.toString()));
    map(file, "kinds")
        .forEach((kind, entry) -> kinds.put(PracticeKind.valueOf(kind.toString()), entry(entry)));
    ((List<?>) under(file, "before")).forEach(entry -> before.add(momentBefore(entry)));
    guide = new KindGuide(groups, kinds, before);
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
  void everyKindThatIsNotExactSuggestsAMoment() {
    assertThat(Arrays.stream(PracticeKind.values()).filter(kind -> !kind.isExact()))
        .allSatisfy(kind -> assertThat(guide.moments(kind)).hasSizeBetween(1, 3))
        .flatMap(guide::moments)
        .allSatisfy(moment -> assertThat(moment).hasSizeBetween(1, 60));
  }

  @Test
  void noMomentSuggestedIsOneWithoutAHandForAPhone() {
    assertThat(
            Stream.concat(
                kinds.values().stream().flatMap(kind -> kind.moments().stream()),
                before.stream().map(MomentBefore::moment)))
        .allSatisfy(moment -> assertThat(guide.before(moment)).isEmpty());
  }

  @Test
  void whatMayMakeThingsWorseSaysHowToStop() {
    assertThat(Stream.of(PracticeKind.RELAXATION, PracticeKind.BREATHING, PracticeKind.MINDFULNESS))
        .allSatisfy(kind -> assertThat(guide.guard(kind)).contains("say \"worse\""));
  }

  @Test
  void noWordWeighsOnAnybody() {
    assertThat(
            Stream.concat(groups.values().stream(), kinds.values().stream().flatMap(this::shown)))
        .noneMatch(words -> UNKIND.matcher(words).find());
  }

  private Stream<String> shown(KindEntry kind) {
    return Stream.of(List.of(kind.label(), kind.guard()), kind.tinySteps(), kind.moments())
        .flatMap(List::stream);
  }

  @Test
  void noKeywordPointsToTwoKindsOrMoments() {
    assertThat(kinds.values().stream().flatMap(kind -> kind.keywords().stream()))
        .doesNotHaveDuplicates();
    assertThat(before.stream().flatMap(moment -> moment.keywords().stream()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5-4-3-2-1 in the shower | before the shower",
        "while driving | before driving off",
        "when I\u2019m driving home | before driving off",
        "in my car before work | before driving off",
        "one comment on my commute | before setting off",
        "While cycling | before the ride",
        "say one sentence in a meeting | before the meeting",
        "during an argument with Sam | before a hard talk",
        "in the middle of a fight | before a hard talk",
        "during conflict | before a hard talk"
      })
  void aNudgeComesBeforeAndNeverDuring(String words, String moment) {
    assertThat(guide.before(words)).contains(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "after the shower",
        "before the shower",
        "after the meeting",
        "in the parked car",
        "after coffee",
        "on the bus",
        "say no to an argument"
      })
  void otherMomentsStayAsTheyWereSaid(String words) {
    assertThat(guide.before(words)).isEmpty();
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
        under(entry, "label").toString(),
        strings(entry, "tiny"),
        strings(entry, "moments"),
        ((Map<?, ?>) entry).containsKey("guard") ? under(entry, "guard").toString() : "",
        strings(entry, "keywords"));
  }

  private static MomentBefore momentBefore(Object entry) {
    return new MomentBefore(under(entry, "moment").toString(), strings(entry, "keywords"));
  }

  private static Map<?, ?> map(Object node, String key) {
    return (Map<?, ?>) under(node, key);
  }

  private static List<String> strings(Object node, String key) {
    return ((Map<?, ?>) node).containsKey(key)
        ? ((List<?>) under(node, key)).stream().map(Object::toString).toList()
        : List.of();
  }

  private static Object under(Object node, String key) {
    return Objects.requireNonNull(((Map<?, ?>) node).get(key), key);
  }
}
