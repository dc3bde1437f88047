package dev.sotto.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.sandbox.Sandbox;
import dev.sotto.sandbox.botapi.Journal;
import dev.sotto.sandbox.world.Chat;
import dev.sotto.sandbox.world.Message;
import dev.sotto.sandbox.world.Tap;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Q3, as somebody sees it who reads one chat along: who says nothing hears less and less, and in
 * the end nothing. A watcher knows no plans and no zones, so the spans are a day or so wider than
 * those of the promise.
 */
final class SilenceWatch {
  /** An answer comes within this time of what it answers. */
  private static final Duration AN_ANSWER = Duration.ofMinutes(2);

  /** The questions of one Day. */
  private static final Duration ONE_DAY = Duration.ofHours(24);

  private static final List<String> ABOUT_A_SESSION = List.of("r1:MAKE_PAGE:", "r1:LEAVE_AS_IS:");

  /** Comes some minutes late, when somebody asked for that. */
  private static final String ERASED = "Everything I held about you is erased.";

  private static final Pattern PAUSED = Pattern.compile("Quiet until (\\w{3} \\d+ \\w{3})[.,]");

  private final Sandbox sandbox;
  private final Chat chat;

  private final List<Instant> doors;

  /**
   * Watches a chat.
   *
   * @param doors when the person let the bot in or shut it out
   */
  SilenceWatch(Sandbox sandbox, Chat chat, List<Instant> doors) {
    this.sandbox = sandbox;
    this.chat = chat;
    this.doors = doors;
  }

  void holds() {
    NavigableSet<Instant> words = new TreeSet<>(words().toList());
    words.addAll(doors);
    Instant asked = Instant.MIN;
    Instant farewell = Instant.MIN;
    for (Journal.Entry entry : messages()) {
      paused(entry).ifPresent(words::add);
      Instant word = words.floor(entry.at());
      if (word != null && entry.at().isAfter(word.plus(AN_ANSWER))) {
        assertThat(farewell).as("the last message, before " + entry.at()).isBefore(word);
        if (isAboutASession(entry)) {
          assertThat(Duration.between(word, entry.at()))
              .as("a session at " + entry.at())
              .isLessThan(Duration.ofDays(31));
        } else if (entry.params().has("reply_markup")) {
          isInTurn(entry.at(), asked, word);
          asked = entry.at();
        } else {
          assertThat(entry.at()).as("the last line").isAfter(word.plus(Duration.ofDays(29)));
          farewell = entry.at();
        }
      }
    }
  }

  /** Q1: said because they entered the session, also on days on which nothing is asked. */
  private static boolean isAboutASession(Journal.Entry entry) {
    return entry.params().findValuesAsText("callback_data").stream()
        .anyMatch(code -> ABOUT_A_SESSION.stream().anyMatch(code::startsWith));
  }

  private static void isInTurn(Instant now, Instant before, Instant word) {
    if (before.isAfter(word) && now.isAfter(before.plus(ONE_DAY))) {
      Duration silent = Duration.between(word, now);
      Duration apart = Duration.between(before, now);
      String where = "nudge at %s, %s after the last word".formatted(now, silent);
      assertThat(silent).as(where).isLessThan(Duration.ofDays(31));
      assertThat(apart).as(where).isGreaterThan(Duration.ofDays(silent.toDays() > 10 ? 6 : 0));
      assertThat(apart).as(where).isGreaterThan(Duration.ofDays(silent.toDays() > 3 ? 2 : 0));
    }
  }

  private Stream<Instant> words() {
    return Stream.concat(
        chat.messages().stream()
            .filter(message -> message.from() != sandbox.world().bot().id())
            .map(Message::sent),
        sandbox.world().taps().all().stream().filter(tap -> tap.chat() == chat.id()).map(Tap::at));
  }

  private List<Journal.Entry> messages() {
    return sandbox.journal().of("sendMessage").stream()
        .filter(entry -> entry.ok() && entry.chat() == chat.id())
        .filter(entry -> !entry.params().path("text").asText().startsWith(ERASED))
        .toList();
  }

  /** The end of a pause counts like a word; its first hour is told in the zone of nobody. */
  private static Optional<Instant> paused(Journal.Entry entry) {
    Matcher paused = PAUSED.matcher(entry.params().path("text").asText());
    return Stream.of(paused)
        .filter(Matcher::find)
        .map(found -> date(found.group(1), entry.at()).atStartOfDay(ZoneOffset.UTC).toInstant())
        .findFirst();
  }

  private static LocalDate date(String words, Instant from) {
    LocalDate today = LocalDate.ofInstant(from, ZoneOffset.UTC);
    String day = words.substring(words.indexOf(' ') + 1);
    DateTimeFormatter format =
        new DateTimeFormatterBuilder()
            .appendPattern("d MMM")
            .parseDefaulting(ChronoField.YEAR, today.getYear())
            .toFormatter(Locale.ENGLISH);
    LocalDate date = LocalDate.parse(day, format);
    return date.isBefore(today) ? date.plusYears(1) : date;
  }
}
