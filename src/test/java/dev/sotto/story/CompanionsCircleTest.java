package dev.sotto.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.sandbox.world.Message;
import dev.sotto.sandbox.world.Person;
import dev.sotto.sandbox.world.Seat;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One person and simulated ones, who get along with the words the bot ships with. */
class CompanionsCircleTest {
  private static final Instant SUNDAY = Instant.parse("2026-11-22T12:00:00Z");

  /** More than a companion needs to set up. */
  private static final int TURNS = 10;

  @AutoClose private final Stage stage;
  private final Seat ada;

  CompanionsCircleTest(@TempDir Path folder) {
    this.stage = new Stage(folder, SUNDAY);
    this.ada = stage.seat("Ada");
  }

  @BeforeEach
  void adaMakesALink() {
    say("/start");
    tap("I'm 18 or older — begin");
    say("berlin");
    say("walk, every day at 10:00");
    tap("Looks right");
    say("/circle");
    tap("Make a link");
    tap("Yes");
  }

  private void say(String words) {
    ada.say(words);
    stage.settle();
  }

  private void tap(String label) {
    ada.press(label);
    stage.settle();
  }

  private List<Seat> companions() {
    List<Person> came = stage.sandbox().companions().follow(ada.person());
    for (int turn = 0; turn < TURNS; turn++) {
      stage.settle();
    }
    return came.stream().map(person -> stage.seat(person.name())).toList();
  }

  private void waitUntil(String instant) {
    stage.waitUntil(Instant.parse(instant));
    stage.settle();
  }

  private static String last(Seat seat) {
    return seat.chat().last().map(Message::text).orElseThrow();
  }

  @Test
  void everyCompanionSetsUpItsPractice() {
    assertThat(companions()).hasSize(6).allSatisfy(one -> assertThat(last(one)).contains("07:30"));
  }

  @Test
  void onTuesdayANudgeSaysALineAboutThem() {
    List<Seat> companions = companions();
    waitUntil("2026-11-23T07:30:00Z");
    assertThat(companions).filteredOn(one -> last(one).startsWith("✓")).hasSizeGreaterThan(2);
    waitUntil("2026-11-23T09:00:00Z");
    assertThat(last(ada)).doesNotContain("circle");

    waitUntil("2026-11-24T07:30:00Z");
    waitUntil("2026-11-24T09:00:00Z");
    assertThat(last(ada)).containsIgnoringCase("your circle");
  }
}
