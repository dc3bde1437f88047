package dev.sotto.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.sotto.sandbox.world.Message;
import dev.sotto.story.Road.Kind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every obstacle, by its button and in words, with an ordinary and an exact practice. */
class InTheWayRoadsTest {
  /** How the answer to {@code /week} begins. */
  private static final String WEEK = "Mon 23 Nov – ";

  private static final List<String> BUTTONS = Obstacle.ALL.stream().map(Obstacle::button).toList();
  private static final List<String> WORDS = Obstacle.ALL.stream().map(Obstacle::words).toList();

  private static final Set<String> EXITS =
      Set.of("Enough for now", "Stop for today", "Leave it", "Don't keep them");
  private static final Set<String> NEVER_FOR_EXACT =
      Set.of(
          "A smaller step",
          "The tiny step",
          "A rough one, 2 minutes",
          "Start now, 2 minutes",
          "Low day: tiny steps only",
          "Fold it into something",
          "Tie it to a moment",
          "Another time");

  /** Answers after which nothing is said to have been practised. */
  private static final Set<String> UNTOLD =
      Set.of(
          "Enough for now",
          "The tiny step",
          "A rough one, 2 minutes",
          "Start now, 2 minutes",
          "Low day: tiny steps only",
          "In 30 min",
          "In 2 h",
          "Tonight",
          "Drop it for now",
          "Until I say",
          "in 5 days");

  @TempDir static Path folder;
  private static Stage stage;
  private static List<Walk> walks;
  private static Promises promises;
  private static String page;

  @BeforeAll
  static void everybodyWalks() {
    stage = new Stage(folder, Obstacle.MORNING);
    promises = new Promises(stage.sandbox());
    Walks all = new Walks(stage);
    walks = all.everywhereFrom(Obstacle.roads());
    page = VoicePage.text(all, walks);
    all.together(walks, walk -> walk.seat().say("/session"));
    all.together(walks, walk -> walk.seat().say("/week"));
    stage.waitUntil(Instant.parse("2026-11-25T22:05:00Z"));
  }

  @AfterAll
  static void everybodyLeaves() {
    stage.close();
  }

  static Stream<Walk> walks() {
    return walks.stream();
  }

  static Stream<Walk> worse() {
    return walks().filter(InTheWayRoadsTest::isWorse);
  }

  private static boolean isWorse(Walk walk) {
    return Obstacle.WORSE.opens(walk);
  }

  @Test
  void everyObstacleIsOffered() {
    assertThat(Walk.labels(walks.get(0).heard().get(0)))
        .startsWith(BUTTONS.toArray(String[]::new))
        .hasSize(BUTTONS.size() + 1);
  }

  @ParameterizedTest
  @MethodSource("walks")
  void itTakesFourMessagesAtMostWithOneQuestionEach(Walk walk) {
    assertThat(walk.heard()).hasSizeBetween(3, 4);
    assertThat(walk.heard()).allMatch(said -> questions(said) <= 1);
  }

  /** What somebody said, or brings to their session, is no question of the bot's. */
  private static long questions(Message said) {
    return said.text().replaceAll("“[^”]*”", "").chars().filter(it -> it == '?').count();
  }

  @ParameterizedTest
  @MethodSource("walks")
  void enoughIsEnoughAtEveryQuestionButTheOneAboutSafety(Walk walk) {
    assertThat(walk.heard().stream().map(Walk::labels).filter(labels -> !labels.isEmpty()))
        .allMatch(
            labels -> labels.stream().anyMatch(EXITS::contains) || isAboutSafety(walk, labels));
  }

  private static boolean isAboutSafety(Walk walk, List<String> labels) {
    return isWorse(walk) && labels.equals(List.of("Yes", "Not sure"));
  }

  @ParameterizedTest
  @MethodSource("walks")
  void anExactPracticeIsOfferedNothingElse(Walk walk) {
    if (walk.road().kind() == Kind.EXACT) {
      assertThat(walk.heard().stream().flatMap(said -> Walk.labels(said).stream()))
          .doesNotContainAnyElementsOf(NEVER_FOR_EXACT);
    }
  }

  @ParameterizedTest
  @MethodSource("worse")
  void whatMakesItWorseRestsAtOnceAndHeadsTheList(Walk walk) {
    assertThat(walk.heard().get(1).text()).contains(" is paused, ", "safe");
    assertThat(Walk.labels(walk.heard().get(1))).containsExactly("Yes", "Not sure");
    assertThat(texts(walk))
        .anyMatch(
            text -> text.matches("(?s).*Only you see this.*\n1 · [^\n]* makes things worse.*"))
        .noneMatch(text -> text.contains("noted as tried"));
  }

  @ParameterizedTest
  @MethodSource("walks")
  void theDaySaysWhatBecameOfIt(Walk walk) {
    assertThat(texts(walk).filter(text -> text.startsWith(WEEK)).flatMap(String::lines))
        .containsOnlyOnce(day(walk));
  }

  private static String day(Walk walk) {
    String end = walk.road().end();
    if (end.equals("Stop for today")) {
      return "Wed not today";
    }
    if (end.equals("Rest today")) {
      return "Wed rest";
    }
    boolean isLeft = end.equals("Leave it") && walk.road().answers().size() > 2;
    boolean isTried =
        walk.road().kind() == Kind.EXACT
            ? end.equals("I tried, that's it")
            : !UNTOLD.contains(end) && !isLeft && !isWorse(walk);
    return isTried ? "Wed ✓ tried" : "Wed";
  }

  @Test
  void nothingButTheButtonIsWrittenDown() throws SQLException {
    int rows = 0;
    try (Connection data = DriverManager.getConnection("jdbc:sqlite:" + database());
        ResultSet row = data.createStatement().executeQuery("SELECT * FROM hindrance")) {
      while (row.next()) {
        rows++;
        assertThat(row.getString("obstacle")).matches("[A-Z_]+");
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
          assertThat(row.getString(column)).matches("[A-Z_]+|[0-9-]+");
        }
      }
    }
    assertThat(rows)
        .isEqualTo(
            VoicePage.TORN_AND_AGAINST.size()
                + (int) walks().filter(walk -> !Obstacle.RATHER_NOT_SAY.opens(walk)).count());
    Promises.nothingIsQuotedIn(stage.data(), WORDS);
  }

  private static Path database() {
    return stage.data().resolve("sotto.db");
  }

  @ParameterizedTest
  @MethodSource("worse")
  void whatRestsIsNotAskedAboutInTheEvening(Walk walk) {
    assertThat(walk.seat().chat().last()).get().extracting(Message::text, STRING).startsWith(WEEK);
  }

  @Test
  void whatDoesNotRestIsAskedAboutInTheEvening() {
    assertThat(walks().filter(walk -> walk.road().end().equals("Enough for now")))
        .isNotEmpty()
        .extracting(walk -> Walk.labels(walk.seat().chat().last().orElseThrow()))
        .allMatch(labels -> labels.contains("Did it"));
  }

  @Test
  void thePageIsWhatTheBotSays() {
    assertThat(VoicePage.FILE).content().isEqualTo(page);
  }

  @Test
  void everyPromiseHolds() {
    promises.hold();
  }

  private static Stream<String> texts(Walk walk) {
    return walk.seat().chat().messages().stream().map(Message::text);
  }
}
