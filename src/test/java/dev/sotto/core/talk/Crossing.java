package dev.sotto.core.talk;

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
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What leads from one step to another, found by asking: every button, and a few words. */
record Crossing(Step from, Reply reply, Step to) {
  static final Books BOOKS = ShippedHouse.open().books();

  /**
   * Steps of one kind differ in what was said before; so many of them show all they can lead to.
   */
  private static final int OF_A_KIND = 14;

  /** How many of them are asked with words as well, which takes longer. */
  private static final int IN_WORDS = 3;

  private static final Instant EVENING = Instant.parse("2026-11-25T19:00:00Z");

  /** What people type where something is asked. */
  private static final List<String> WORDS =
      List.of(
          "8",
          "weekdays",
          "weekdays at 8",
          "thursdays",
          "thursdays at 14:00",
          "50 min",
          "springfield",
          "berlin",
          "ireland",
          "after coffee",
          "journal, weekdays at 8",
          "exposure: bus ride",
          "22 to 7",
          "until 3 december",
          "i keep forgetting it",
          "it makes everything worse",
          "part of me wants to do it",
          "x".repeat(Limits.WORDS + 1));

  /** Every crossing on the scenes that make a difference. */
  static Set<Crossing> all() {
    Set<Crossing> all = new LinkedHashSet<>();
    scenes().forEach(scene -> explore(scene, all));
    return all;
  }

  private static void explore(Scene scene, Set<Crossing> all) {
    Deque<Step> open = new ArrayDeque<>(new TreeMap<>(StepSamples.byTag()).values());
    Set<Step> seen = new HashSet<>(open);
    Map<Class<?>, Integer> kinds = new HashMap<>();
    while (!open.isEmpty()) {
      Step step = open.remove();
      int number = kinds.merge(step.getClass(), 1, Integer::sum);
      Stream<Reply> replies =
          Stream.concat(pressed(step, scene), typed().filter(reply -> number <= IN_WORDS));
      if (number <= OF_A_KIND) {
        replies
            .map(reply -> new Crossing(step, reply, step.on(reply, scene).next()))
            .peek(all::add)
            .map(Crossing::to)
            .filter(seen::add)
            .forEach(open::add);
      }
    }
  }

  private static Stream<Reply> pressed(Step step, Scene scene) {
    return step.asks(scene).rows().stream().flatMap(List::stream).map(Reply.Chosen::new);
  }

  private static Stream<Reply> typed() {
    return Stream.concat(
        Arrays.stream(Meaning.values()).map(meaning -> typed("some words", meaning)),
        WORDS.stream().map(words -> typed(words, Meaning.OTHER)));
  }

  private static Reply typed(String words, Meaning meaning) {
    return new Reply.Typed(new PrivateText(words), Clear.of(meaning));
  }

  private static List<Scene> scenes() {
    Practice ordinary = practice(StepSamples.BREATHING, PracticeKind.BREATHING, "one breath");
    Practice bare = practice(StepSamples.BREATHING, PracticeKind.BREATHING, "");
    Practice exact = practice(StepSamples.BREATHING, PracticeKind.EXPOSURE, "");
    Practice other = practice(StepSamples.JOURNAL, PracticeKind.JOURNALING, "one line");
    return List.of(
        scene(List.of()),
        scene(List.of(ordinary)),
        scene(List.of(bare)),
        scene(List.of(exact)),
        scene(List.of(ordinary, other)),
        scene(List.of(ordinary), SmallCompany.waiting()),
        scene(List.of(ordinary), SmallCompany.inside()),
        scene(List.of(ordinary), SmallCompany.goingOn()));
  }

  private static Scene scene(List<Practice> practices) {
    return scene(practices, new SmallCompany());
  }

  private static Scene scene(List<Practice> practices, Company company) {
    Person person =
        new Person(
            new PersonId(1),
            Standing.PRESENT,
            Settings.in(ZoneId.of("Europe/Berlin"), new Country("DE")),
            Pause.NONE,
            Hold.NONE,
            Person.NEVER,
            PrivateText.NONE,
            EVENING);
    List<Slot> asked =
        practices.stream().map(it -> new Slot(it.id(), new Day(StepSamples.TODAY), 0)).toList();
    return new Scene(
        EVENING,
        person,
        practices,
        asked,
        List.of(),
        Map.of(),
        StepSamples.notebook(company),
        BOOKS);
  }

  private static Practice practice(PracticeId id, PracticeKind kind, String tinyStep) {
    PrivateText words = new PrivateText("practice " + id.value());
    Schedule daily =
        new Schedule.Weekly(EnumSet.allOf(DayOfWeek.class), List.of(LocalTime.of(20, 0)));
    Plan plan = new Plan(daily, PrivateText.NONE, PrivateText.NONE, PrivateText.NONE, Plan.UNSAID);
    return new Practice(id, kind, words, new PrivateText(tinyStep), words, plan, Pause.NONE);
  }
}
