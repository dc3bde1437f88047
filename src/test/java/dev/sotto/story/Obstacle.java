package dev.sotto.story;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What can be in the way.
 *
 * @param button what stands on its button
 * @param words how somebody says it
 */
record Obstacle(String button, String words) {
  static final Obstacle WORSE = new Obstacle("It makes things worse", "i feel worse every time");
  static final Obstacle RATHER_NOT_SAY = new Obstacle("I'd rather not say", "rather not say it");

  /** In the order in which they are offered. */
  static final List<Obstacle> ALL =
      List.of(
          new Obstacle("It slipped my mind", "i forgot all about it"),
          new Obstacle("No time", "not a free minute today"),
          new Obstacle("I'm not sure what to do", "i don't know what to write"),
          new Obstacle("I don't see the point", "it won't change anything"),
          new Obstacle("It touches something sore", "it brings up painful memories"),
          new Obstacle("It has to be right", "i'm afraid of getting it wrong"),
          new Obstacle("I feel ashamed about it", "i'm so ashamed"),
          new Obstacle("It's too much", "it feels like too much"),
          new Obstacle("No energy", "i'm exhausted"),
          new Obstacle("It doesn't fit my life", "it doesn't fit my days at all"),
          WORSE,
          new Obstacle("Something else", "my sister is visiting"),
          RATHER_NOT_SAY);

  /** When everybody is asked, on a Wednesday. */
  static final Instant MORNING = Instant.parse("2026-11-25T08:00:00Z");

  /** A road each, by button and in words, with an ordinary and an exact practice. */
  static List<Road> roads() {
    return Stream.<Function<Obstacle, String>>of(Obstacle::button, Obstacle::words)
        .flatMap(saying -> ALL.stream().map(saying))
        .flatMap(said -> Stream.of(Road.Kind.values()).map(kind -> Road.of(kind, said)))
        .toList();
  }

  boolean opens(Walk walk) {
    return List.of(button, words).contains(walk.road().answers().get(0));
  }
}
