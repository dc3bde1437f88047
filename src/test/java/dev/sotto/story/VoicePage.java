package dev.sotto.story;

import dev.sotto.cli.ShippedHouse;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Script;
import dev.sotto.sandbox.world.Message;
import dev.sotto.story.Road.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes {@code src/docs/VOICE.md}: what the bot says about what is in the way, said by the bot.
 *
 * <pre>
 * mvn -q -DskipTests package dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) dev.sotto.story.VoicePage
 * </pre>
 */
public final class VoicePage {
  static final Path FILE = Path.of("src/docs/VOICE.md");

  private static final String OPENING =
      """
      # Voice

      What Sotto says when something is in the way of a practice, for somebody who knows such talks to read aloud in
      ten minutes. Every word here was said by the bot itself in its sandbox; `VoicePage` in the tests writes this page and
      tells the command, and a build fails when the page is not what the bot says.

      `[…]` is a button. *In words* is the same typed; whoever types can keep their words for the session and is otherwise
      answered alike, so only differences are shown. *Exact* is a practice that stays as the therapist set it: exposure, ERP,
      trauma work.
      """;

  static final List<Road> TORN_AND_AGAINST =
      List.of(
          new Road(Kind.ORDINARY, "part of me wants to", List.of("It's too much", "Rest today")),
          new Road(Kind.EXACT, "i want to but i'm exhausted", List.of("Tell my therapist")),
          new Road(Kind.ORDINARY, "this is stupid", List.of("Leave it")),
          new Road(Kind.EXACT, "this is stupid", List.of("Stop for today")));

  private final StringBuilder page = new StringBuilder(OPENING);
  private final List<Walk> roads;
  private final List<Walk> stances;

  /**
   * @param roads everything everybody can be told
   * @param stances how the torn and the opposed are met
   */
  private VoicePage(List<Walk> roads, List<Walk> stances) {
    this.roads = roads;
    this.stances = stances;
  }

  public static void main(String[] none) throws IOException {
    try (Stage stage = new Stage(Files.createTempDirectory("voice"), Obstacle.MORNING)) {
      Walks walks = new Walks(stage);
      Files.writeString(FILE, text(walks, walks.everywhereFrom(Obstacle.roads())));
    }
  }

  /**
   * The page as it is to be.
   *
   * @param roads walked everywhere from {@link Obstacle#roads()}
   */
  static String text(Walks walks, List<Walk> roads) {
    return new VoicePage(roads, walks.along(TORN_AND_AGAINST)).written();
  }

  private String written() {
    heading("How it begins");
    block("me   [Something's in the way], or /stuck\n" + Walk.told(roads.get(0).heard().get(0)));
    Obstacle.ALL.forEach(this::obstacle);
    heading("Torn, and against");
    stances.forEach(it -> block("me   " + it.road().opening() + "\n" + opened(it)));
    heading("Where the other buttons lead");
    otherRoads().forEach(this::block);
    heading("Every wording");
    wordings(ShippedHouse.open().books().wording().script());
    return page.toString();
  }

  private static String opened(Walk walk) {
    return Walk.told(walk.heard().get(0)) + walk.transcript(0);
  }

  private void obstacle(Obstacle obstacle) {
    heading(obstacle.button());
    Walk ordinary = first(obstacle.button(), Kind.ORDINARY);
    Walk exact = first(obstacle.button(), Kind.EXACT);
    block(ordinary.transcript(0));
    Walk typed = first(obstacle.words(), Kind.ORDINARY);
    page.append("\nIn words, “").append(obstacle.words()).append("”");
    if (reply(typed).text().equals(reply(ordinary).text())) {
      page.append(": the same.\n");
    } else {
      page.append(":\n");
      block(Walk.told(reply(typed)));
    }
    if (!Walk.labels(reply(exact)).equals(Walk.labels(reply(ordinary)))) {
      page.append("\nExact:\n");
      block(Walk.told(reply(exact)));
    }
  }

  private Walk first(String answer, Kind kind) {
    return roads.stream()
        .filter(walk -> walk.road().kind() == kind)
        .filter(walk -> walk.road().answers().get(0).equals(answer))
        .findFirst()
        .orElseThrow();
  }

  private static Message reply(Walk walk) {
    return walk.heard().get(1);
  }

  /** What nobody has read further up: each answer with what it leads to, once. */
  private List<String> otherRoads() {
    Set<String> shown = new HashSet<>();
    Obstacle.ALL.forEach(it -> shown.add(end(first(it.button(), Kind.ORDINARY))));
    List<String> others = new ArrayList<>();
    for (Walk walk : roads) {
      if (shown.add(end(walk))) {
        others.add(walk.transcript(1));
      }
    }
    return others;
  }

  /** The last answer and what it leads to, whatever is quoted in it. */
  private static String end(Walk walk) {
    return walk.transcript(walk.road().answers().size() - 1).replaceAll("“[^”]*”", "");
  }

  private void wordings(Script script) {
    page.append(
        "\nA line with several wordings is never worded the same twice running to one person.\n\n");
    for (Line line : EnumSet.range(Line.WHAT_IS_IN_THE_WAY, Line.SESSION_AS_IT_IS)) {
      page.append(
          script.words(line).stream()
              .map(it -> "  - " + it.replace("\n", " / ") + "\n")
              .collect(Collectors.joining("", "- `" + line + "`\n", "")));
    }
  }

  private void heading(String words) {
    page.append("\n## ").append(words).append('\n');
  }

  private void block(String transcript) {
    page.append("\n```\n").append(transcript).append("```\n");
  }
}
