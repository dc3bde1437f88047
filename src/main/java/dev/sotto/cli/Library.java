package dev.sotto.cli;

import dev.sotto.app.House;
import dev.sotto.app.Links;
import dev.sotto.content.Config;
import dev.sotto.content.ConfigSource;
import dev.sotto.core.reading.AppointmentReader;
import dev.sotto.core.reading.Beginnings;
import dev.sotto.core.reading.Hunch;
import dev.sotto.core.reading.Lexicon;
import dev.sotto.core.reading.ObstacleReader;
import dev.sotto.core.reading.OneLineReader;
import dev.sotto.core.reading.PlaceReader;
import dev.sotto.core.reading.Places;
import dev.sotto.core.reading.Reader;
import dev.sotto.core.reading.ScheduleReader;
import dev.sotto.core.reading.WhenReader;
import dev.sotto.core.safety.Inkling;
import dev.sotto.core.safety.LifelineWords;
import dev.sotto.core.safety.PracticeScreen;
import dev.sotto.core.safety.SafetyScreen;
import dev.sotto.core.script.Line;
import dev.sotto.core.talk.Books;
import dev.sotto.core.talk.Wording;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Turns {@code config/} and the list of places into what talks look things up in. */
final class Library {
  private static final String PLACES = "/places/places.tsv";

  private Library() {}

  /**
   * Reads the configuration.
   *
   * @throws dev.sotto.content.ConfigTrouble with every problem of every file
   */
  static Config config(Optional<Path> folder) {
    return Config.read(ConfigSource.find(folder), Lexicon.requiredLists());
  }

  static House house(Config config) {
    Lexicon lexicon = Lexicon.of(config.reading());
    SafetyScreen screen = screen(config);
    return new House(
        books(config, lexicon, screen),
        new Reader(lexicon, weights(config, "replies").map(Hunch::of).orElse(Hunch.NONE)),
        screen,
        new LifelineWords(config.script(), config.helplines()),
        config.settings().talkExpiry(),
        new Links(),
        config.settings().nudgesADay());
  }

  /** The places take longest to read and are not asked for in the first minute: they come along. */
  private static Books books(Config config, Lexicon lexicon, SafetyScreen screen) {
    Locale locale = Locale.forLanguageTag(config.settings().language());
    return new Books(
        new PlaceReader(CompletableFuture.supplyAsync(Library::places)::join),
        new WhenReader(lexicon),
        new ScheduleReader(lexicon),
        new OneLineReader(lexicon),
        config.kinds(),
        config.obstacles(),
        new PracticeScreen(screen),
        new Wording(config.script(), locale),
        config.settings().practices(),
        config.settings().nudgesADay(),
        config.settings().keeping().notes().toDays(),
        config.privacy(),
        new ObstacleReader(lexicon, config.inTheWay()),
        new AppointmentReader(lexicon),
        new Beginnings(config.script().words(Line.ANSWER_USED)),
        new Beginnings(config.script().words(Line.ANSWER_WHO)));
  }

  static SafetyScreen screen(Config config) {
    return SafetyScreen.of(
        config.safety(), weights(config, "safety").map(Inkling::of).orElse(Inkling.NONE));
  }

  /** A language whose sentences nobody has labelled yet goes by the rules alone. */
  private static Optional<byte[]> weights(Config config, String what) {
    String name = "/hunch/" + config.settings().language() + "-" + what + ".weights";
    try (InputStream in = Library.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Places places() {
    try (InputStream in =
            Objects.requireNonNull(Library.class.getResourceAsStream(PLACES), PLACES);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return Places.parse(lines.lines().toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
