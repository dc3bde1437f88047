package dev.sotto.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.cli.ShippedHouse;
import dev.sotto.core.person.Country;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.safety.LifelineWords.Listener;
import dev.sotto.core.safety.LifelineWords.Wish;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said holds in every country, in every wording, with and without somebody saved. */
class LifelineWordsTest {
  private static final LifelineWords WORDS = ShippedHouse.open().lifelineWords();
  private static final PrivateText MIRA =
      new PrivateText("Mira, 0171 2345678, at any hour, she said so herself, really");

  /** A wall of text is not read by somebody who can hardly read. */
  private static final int MOST = 600;

  static Stream<Listener> listeners() {
    List<Country> countries = new ArrayList<>(WORDS.helplines().countries().keySet());
    countries.add(Country.UNKNOWN);
    countries.add(new Country("AQ"));
    return countries.stream()
        .flatMap(
            country ->
                LongStream.range(0, 3)
                    .boxed()
                    .flatMap(
                        turn ->
                            Stream.of(PrivateText.NONE, MIRA)
                                .map(own -> new Listener(country, own, Wish.NOTHING, turn))));
  }

  static Stream<Concern> full() {
    return Arrays.stream(Concern.values()).filter(c -> c.level() == Concern.Level.FULL);
  }

  @ParameterizedTest
  @MethodSource("listeners")
  void theFullReplyHasEverythingAndFits(Listener to) {
    full()
        .forEach(
            concern -> {
              String text = WORDS.full(concern, to);
              assertThat(text)
                  .hasSizeLessThanOrEqualTo(MOST)
                  .contains("I'm glad you", "program", "nobody reads", "findahelpline.com")
                  .contains(to.ownContact().words())
                  .contains(emergency(to));
              numbers(to).limit(2).forEach(number -> assertThat(text).contains(number));
            });
  }

  @ParameterizedTest
  @MethodSource("listeners")
  void violenceNamesTheEmergencyNumberFirst(Listener to) {
    String text = WORDS.full(Concern.VIOLENCE, to);

    assertThat(text.indexOf(emergency(to))).isBetween(0, text.indexOf('\n'));
  }

  @ParameterizedTest
  @MethodSource("listeners")
  void theQuestionStandsLastAndIsTheOnlyOne(Listener to) {
    String text = WORDS.full(Concern.CRISIS, to);

    assertThat(text).endsWith("Are you having thoughts of ending your life?");
    assertThat(text.replaceAll("[^?]", "")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("listeners")
  void shortRepliesAreShortAndNameALine(Listener to) {
    String line = numbers(to).findFirst().orElse("findahelpline.com");

    assertThat(WORDS.brief(to)).hasSizeLessThan(260).contains(line).doesNotContain("\n");
    assertThat(WORDS.toAnswer(Chip.SAFETY_YES, to)).hasSizeLessThan(320).contains(line);
    assertThat(WORDS.toAnswer(Chip.SAFETY_NOT_SURE, to)).hasSizeLessThan(320).contains(line);
    assertThat(WORDS.soft(Concern.LOW, to)).hasSizeLessThan(320).contains(line);
    assertThat(WORDS.soft(Concern.FOR_SOMEONE, to)).hasSizeLessThan(320).contains(line);
    assertThat(WORDS.soft(Concern.CARE, to)).hasSizeLessThan(320).contains("therapist", "doctor");
    assertThat(WORDS.soft(Concern.JEST, to)).hasSizeLessThan(140).doesNotContainPattern("\\d");
  }

  @Test
  void whatCanRepeatHasThreeWordings() {
    assertThat(
            List.of(
                Line.SAFETY_HEARD,
                Line.SAFETY_VIOLENCE,
                Line.SAFETY_SOMEONE_IN_DANGER,
                Line.SAFETY_BRIEF,
                Line.SAFETY_JEST,
                Line.SAFETY_LOW,
                Line.SAFETY_CARE,
                Line.SAFETY_FOR_SOMEONE,
                Line.SAFETY_TO_YES,
                Line.SAFETY_TO_NOT_SURE,
                Line.SAFETY_NOT_MEANT))
        .allSatisfy(line -> assertThat(WORDS.script().words(line)).hasSizeGreaterThan(2));
  }

  /** Softer words were tested with people; "crisis" put them off, and so do promises. */
  @Test
  void noWordingAlarmsPromisesOrAccuses() {
    assertThat(
            Arrays.stream(Line.values())
                .filter(line -> line.name().matches("SAFETY.*|HELPLINE.*"))
                .flatMap(line -> WORDS.script().words(line).stream()))
        .noneMatch(
            text ->
                text.toLowerCase(Locale.ROOT)
                    .matches(
                        "(?s).*\\b(crisis|suicide|suicidal|commit|attempt|promise|contract|you're"
                            + " not .*right|get better|secret|risk|scale|always here)\\b.*"));
  }

  @Test
  void silenceThatWasAskedForIsKeptAndSaid() {
    Listener to = new Listener(Country.UNKNOWN, PrivateText.NONE, Wish.SILENCE, 0);

    assertThat(WORDS.full(Concern.CRISIS, to)).contains("quiet from now on").endsWith("?");
    assertThat(WORDS.soft(Concern.LOW, to)).contains("quiet from now on");
  }

  private static String emergency(Listener to) {
    return WORDS.helplines().in(to.country()).map(Helplines.Local::emergency).orElse("112");
  }

  private static Stream<String> numbers(Listener to) {
    return WORDS.helplines().in(to.country()).stream()
        .flatMap(local -> local.lines().stream())
        .map(Helpline::number);
  }
}
