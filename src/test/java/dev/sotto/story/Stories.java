package dev.sotto.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every story holds, and every promise in every story. They are told in two halves, so that two
 * machines tell them at once.
 */
abstract class Stories {
  private static final Path STORIES = Path.of("src/test/resources/stories");

  /** In the order of the alphabet, the first letter of a name that is in the second half. */
  static final char MIDDLE = 's';

  @TempDir Path folder;

  /** Whether a story with a name that begins so is told here. */
  abstract boolean hasLetter(char first);

  @TestFactory
  Stream<DynamicTest> stories() throws IOException {
    try (Stream<Path> files = Files.list(STORIES)) {
      return files.sorted().toList().stream()
          .map(Story::in)
          .filter(story -> hasLetter(story.name().charAt(0)))
          .map(
              story ->
                  DynamicTest.dynamicTest(
                      story.name(), () -> play(story, folder.resolve(story.name()))));
    }
  }

  private static void play(Story story, Path folder) throws IOException {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(log, true, UTF_8));
    Clockface clockface = new Clockface();
    Telling telling;
    try (Stage stage = new Stage(folder, clockface.opening(story.verses().get(0).words()))) {
      Promises promises = new Promises(stage.sandbox());
      telling = new Telling(stage, clockface);
      telling.tell(story.verses());
      promises.hold();
    } finally {
      System.setErr(before);
    }
    Promises.nothingIsQuotedIn(log.toString(UTF_8), telling.said());
    Promises.nothingIsQuotedIn(folder.resolve("data"), telling.said());
  }
}
