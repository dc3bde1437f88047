package dev.sotto.story;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sotto.sandbox.BotApiSchema;
import dev.sotto.sandbox.Sandbox;
import dev.sotto.sandbox.botapi.Journal;
import dev.sotto.sandbox.world.Chat;
import dev.sotto.sandbox.world.Happening;
import dev.sotto.sandbox.world.Tap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds after every story, whatever it is about. */
final class Promises {
  private static final BotApiSchema SCHEMA = BotApiSchema.load();
  private static final int TOO_MANY = 429;
  private static final int TEXT = 4096;
  private static final int CALLBACK_DATA = 64;
  private static final int TOAST = 200;

  /** Shorter words than these stand everywhere. */
  private static final int TELLING = 10;

  /** Q7: nothing counts days on end, and nothing counts what did not happen. */
  private static final Pattern SCORE =
      Pattern.compile(
          "streak|in a row|consecutive|days? (straight|running|on end)|\\bday \\d"
              + "|\\bmiss(ed|ing)?\\b|\\bfail(ed|ure)?\\b|\\boverdue\\b",
          Pattern.CASE_INSENSITIVE);

  private final Sandbox sandbox;

  /** When the bot was let into a chat, or shut out of it. */
  private final Map<Long, List<Instant>> doors = new ConcurrentHashMap<>();

  /** Watches from here on. */
  Promises(Sandbox sandbox) {
    this.sandbox = sandbox;
    sandbox.world().watch(this::note);
  }

  private void note(Happening happening) {
    if (happening instanceof Happening.ChatChanged changed) {
      doors
          .computeIfAbsent(changed.chat(), chat -> new CopyOnWriteArrayList<>())
          .add(sandbox.world().clock().instant());
    }
  }

  void hold() {
    everyRequestFitsTheBotApi();
    nothingIsTooLong();
    everyPressIsAnsweredOnce();
    nothingKeepsScore();
    silenceIsAnswered();
  }

  private void everyRequestFitsTheBotApi() {
    assertThat(requests())
        .filteredOn(entry -> !entry.ok() && !isHarmless(entry) && !hasLeftSince(entry))
        .as("refused requests")
        .isEmpty();
    assertThat(requests().stream().flatMap(entry -> SCHEMA.problems(entry).stream())).isEmpty();
  }

  /**
   * A nudge that is drawn anew may look as it did, and a group tells of its new member twice, so
   * that the second goodbye finds the bot gone.
   */
  private static boolean isHarmless(Journal.Entry entry) {
    String said = entry.answer().path("description").asText();
    return said.contains("message is not modified") || said.contains("bot is not a member");
  }

  /** A safety reply goes past the pace, so it can be told to wait; then it leaves all the same. */
  private boolean hasLeftSince(Journal.Entry entry) {
    return entry.status() == TOO_MANY
        && requests().stream()
            .filter(later -> later.ok() && later.at().isAfter(entry.at()))
            .anyMatch(later -> later.params().equals(entry.params()));
  }

  private void nothingIsTooLong() {
    assertThat(texts()).allMatch(text -> text.length() <= TEXT);
    assertThat(params("answerCallbackQuery"))
        .allMatch(params -> params.path("text").asText().length() <= TOAST);
    assertThat(requests().stream().flatMap(e -> e.params().findValues("callback_data").stream()))
        .allMatch(data -> data.asText().getBytes(UTF_8).length <= CALLBACK_DATA);
  }

  private void everyPressIsAnsweredOnce() {
    assertThat(params("answerCallbackQuery").map(p -> p.path("callback_query_id").asText()))
        .containsExactlyInAnyOrderElementsOf(
            sandbox.world().taps().all().stream().map(Tap::id).toList());
  }

  private void nothingKeepsScore() {
    assertThat(texts()).noneMatch(text -> SCORE.matcher(text).find());
  }

  /** Q3: with less and less, and then with nothing. */
  private void silenceIsAnswered() {
    sandbox.world().chats().stream()
        .filter(Chat::isPrivate)
        .forEach(
            chat ->
                new SilenceWatch(sandbox, chat, doors.getOrDefault(chat.id(), List.of())).holds());
  }

  private List<Journal.Entry> requests() {
    return sandbox.journal().entries();
  }

  private Stream<JsonNode> params(String method) {
    return sandbox.journal().of(method).stream().map(Journal.Entry::params);
  }

  private Stream<String> texts() {
    return requests().stream().map(entry -> entry.params().path("text").asText());
  }

  /** Nobody who gets hold of a log reads there what people said. */
  static void nothingIsQuotedIn(String log, List<String> said) {
    assertThat(said.stream().filter(Promises::isTelling)).noneMatch(log::contains);
  }

  /** Nobody who gets hold of the data without the key reads there what people said. */
  static void nothingIsQuotedIn(Path data, List<String> said) {
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, ISO_8859_1);
        assertThat(said.stream().filter(Promises::isTelling).map(Promises::asBytes))
            .as(file.getFileName().toString())
            .noneMatch(bytes::contains);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isTelling(String words) {
    return words.length() >= TELLING && !words.startsWith("/");
  }

  private static String asBytes(String words) {
    return new String(words.getBytes(UTF_8), ISO_8859_1);
  }
}
