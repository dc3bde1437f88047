package dev.sotto.core.talk;

import dev.sotto.content.UnkindWords;
import dev.sotto.core.AnyText;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.reading.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What people type, read once for each moment with the reader that is shipped. None of it asks or
 * scolds by itself, so that whatever does was said by the bot.
 */
final class TypedReplies {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final int OF_EACH_FILE = 60;
  private static final int OF_ANY_TEXT = 20;
  private static final int LONG = 500;

  private static final List<String> WORDS =
      List.of(
          "stop",
          "STOP",
          "later",
          "in 2 h",
          "tonight",
          "at 8",
          "weekdays at 8",
          "thursdays at 14:00",
          "every other tuesday",
          "50 min",
          "worry 6",
          "used it for real",
          "every other day at 21:30",
          "never",
          "7",
          "Berlin",
          "springfield",
          "after coffee",
          "one breath",
          "it makes things worse",
          "i feel worse every time",
          "hecho",
          "готово",
          "やった",
          "👍",
          "🙏🙏",
          "did it, and it was calm",
          "keep this",
          "yes",
          "no",
          "thanks",
          "hi",
          "what was it",
          "the words of my grandmother " + "and so on ".repeat(LONG / 10));

  private final Reader reader;
  private final List<String> texts;
  private final Map<String, Reply> read = new HashMap<>();

  TypedReplies(Reader reader, Random random) {
    this.reader = reader;
    this.texts =
        Stream.of(
                WORDS.stream(),
                some("reading/replies.tsv", random),
                some("reading/schedules.tsv", random),
                some("reading/one-lines.tsv", random),
                some("reading/moments.tsv", random),
                some("sentences/replies-tune.tsv", random),
                some("sentences/obstacles-tune.tsv", random),
                some("sentences/obstacles-tune.tsv", random),
                AnyText.of(WORDS).limit(OF_ANY_TEXT))
            .flatMap(them -> them)
            .map(text -> text.replaceAll("[?!¿¡？！]", ""))
            .filter(text -> UnkindWords.in(text + "?").isEmpty())
            .distinct()
            .toList();
  }

  private static Stream<String> some(String file, Random random) {
    try {
      List<String> texts =
          Files.readAllLines(RESOURCES.resolve(file)).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t", 2)[0])
              .toList();
      return random.ints(OF_EACH_FILE, 0, texts.size()).mapToObj(texts::get);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  int size() {
    return texts.size();
  }

  /** Something typed at this moment. */
  Reply any(Scene scene, Random random) {
    String text = texts.get(random.nextInt(texts.size()));
    return read.computeIfAbsent(
        scene.now() + " " + scene.zone() + " " + text, moment -> read(text, scene));
  }

  private Reply read(String text, Scene scene) {
    PrivateText words = new PrivateText(text).tidied();
    return new Reply.Typed(
        words, reader.read(words.words(), scene.clock(), scene.settings().dayStart()));
  }
}
