package dev.sotto.core.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.app.Tap;
import dev.sotto.cli.ShippedHouse;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.person.Country;
import dev.sotto.core.person.Hold;
import dev.sotto.core.person.Pause;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.person.Settings;
import dev.sotto.core.person.Standing;
import dev.sotto.core.practice.Plan;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.Schedule;
import dev.sotto.core.reading.Clear;
import dev.sotto.core.reading.Meaning;
import dev.sotto.core.reading.Unsure;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds wherever a talk can rest. */
class EveryStepTest {
  private static final Books BOOKS = ShippedHouse.open().books();
  private static final Instant EVENING = Instant.parse("2026-11-25T19:00:00Z");
  private static final long LARGEST_SERIAL = 999_999_999_999_999_999L;
  private static final int WORDINGS = 4;

  private static final Scene NOTHING_SET_UP = scene(List.of(), List.of());
  private static final Scene TWO_ASKED =
      scene(
          List.of(practice(StepSamples.BREATHING), practice(StepSamples.JOURNAL)),
          List.of(slot(StepSamples.BREATHING), slot(StepSamples.JOURNAL)));

  static Stream<Step> samples() {
    return StepSamples.byTag().values().stream();
  }

  @Test
  void everyStepHasASample() {
    assertThat(samples().<Class<?>>map(Step::getClass))
        .containsExactlyInAnyOrderElementsOf(leavesOf(Step.class).toList());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void atMostOneQuestionIsAsked(Step step) {
    for (Scene scene : scenes()) {
      for (int turn = 0; turn < WORDINGS; turn++) {
        assertThat(wording(step.asks(scene), turn).replaceAll("[^?]", "")).hasSizeLessThan(2);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyButtonFitsAndIsToldApart(Step step) {
    for (Scene scene : scenes()) {
      assertThat(options(step, scene).map(option -> code(LARGEST_SERIAL, option)))
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void anyReplyIsAnsweredAndLeavesAWayOut(Step step) {
    for (Scene scene : scenes()) {
      replies(step, scene)
          .map(reply -> step.on(reply, scene).next())
          .distinct()
          .forEach(next -> assertThat(canBeLeftByButtons(next, scene)).isTrue());
    }
  }

  private static Stream<Reply> replies(Step step, Scene scene) {
    Stream<Reply> pressed = options(step, scene).map(Reply.Chosen::new);
    Stream<Reply> clear =
        Arrays.stream(Meaning.values())
            .flatMap(meaning -> Stream.of(typed("", meaning), typed("some words", meaning)));
    Stream<Reply> strange =
        Stream.of(
            typed("x".repeat(10_000), Meaning.OTHER),
            typed("8", Meaning.OTHER),
            typed("springfield", Meaning.OTHER),
            typed("weekdays", Meaning.OTHER),
            new Reply.Typed(
                new PrivateText("hm"), new Unsure(EnumSet.of(Meaning.DONE, Meaning.LATER))),
            new Reply.Wordless());
    return Stream.of(pressed, clear, strange).flatMap(replies -> replies);
  }

  /** Whether a person who only ever presses buttons gets out of here. */
  private static boolean canBeLeftByButtons(Step start, Scene scene) {
    Set<Step> seen = new HashSet<>(Set.of(start));
    Deque<Step> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Step step = open.remove();
      if (!step.isTalk()) {
        return true;
      }
      options(step, scene)
          .map(option -> step.on(new Reply.Chosen(option), scene).next())
          .filter(seen::add)
          .forEach(open::add);
    }
    return false;
  }

  private static Stream<Option> options(Step step, Scene scene) {
    return step.asks(scene).rows().stream().flatMap(List::stream);
  }

  private static String code(long serial, Option option) {
    return new Tap.OnQuestion(serial, option.chip().name(), option.argument()).code();
  }

  private static String wording(Question question, int turn) {
    return String.join(
        "\n",
        question.sayings().stream().map(s -> BOOKS.wording().script().word(s, turn)).toList());
  }

  private static Reply typed(String words, Meaning meaning) {
    return new Reply.Typed(new PrivateText(words), Clear.of(meaning));
  }

  private static List<Scene> scenes() {
    return List.of(NOTHING_SET_UP, TWO_ASKED);
  }

  private static Scene scene(List<Practice> practices, List<Slot> asked) {
    Person person =
        new Person(
            new PersonId(1),
            Standing.PRESENT,
            Settings.in(ZoneId.of("Europe/Berlin"), new Country("DE")),
            Pause.NONE,
            Hold.NONE,
            PrivateText.NONE,
            EVENING);
    return new Scene(EVENING, person, practices, asked, List.of(), Map.of(), BOOKS);
  }

  private static Slot slot(PracticeId practice) {
    return new Slot(practice, new Day(StepSamples.TODAY), 0);
  }

  private static Practice practice(PracticeId id) {
    PrivateText words = new PrivateText("practice " + id.value());
    Schedule daily =
        new Schedule.Weekly(EnumSet.allOf(DayOfWeek.class), List.of(LocalTime.of(20, 0)));
    Plan plan = new Plan(daily, PrivateText.NONE, PrivateText.NONE, PrivateText.NONE, Plan.UNSAID);
    return new Practice(id, PracticeKind.OTHER, words, PrivateText.NONE, words, plan, Pause.NONE);
  }

  private static Stream<Class<?>> leavesOf(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EveryStepTest::leavesOf)
        : Stream.of(type);
  }
}
