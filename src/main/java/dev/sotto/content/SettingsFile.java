package dev.sotto.content;

import dev.sotto.content.HostSettings.Keeping;
import java.time.Duration;
import java.util.Optional;

/**
 * Reads {@code sotto.yaml}. Every key may be left out, so that a host's file from an earlier
 * version stays good; what then holds is written here, and shown in the file that comes along.
 */
final class SettingsFile {
  private static final String LANGUAGE = "en";
  private static final String CONTACT = "the person who gave you the link to me";

  private SettingsFile() {}

  static HostSettings read(Section file) {
    Section practices = file.under("practices");
    Section nudges = file.under("nudges");
    Section talks = file.under("talks");
    HostSettings settings =
        new HostSettings(
            file.find("language").flatMap(SettingsFile::language).orElse(LANGUAGE),
            file.find("contact").flatMap(Entry::text).orElse(CONTACT),
            practices.number("active", 3, 1, 20),
            nudges.number("per_day", 3, 1, 10),
            Duration.ofHours(talks.number("expire_hours", 24, 1, 168)),
            keeping(file.under("keeping")));
    practices.nothingElse();
    nudges.nothingElse();
    talks.nothingElse();
    file.nothingElse();
    return settings;
  }

  /** A language is a folder, so it may not lead anywhere else. */
  private static Optional<String> language(Entry entry) {
    Optional<String> language = entry.text();
    language
        .filter(name -> !name.matches("[a-z]{2,3}"))
        .ifPresent(name -> entry.wrong("must be two or three small letters, such as " + LANGUAGE));
    return language.filter(name -> name.matches("[a-z]{2,3}"));
  }

  private static Keeping keeping(Section keeping) {
    int notes = keeping.number("notes_days", 90, 1, 3650);
    int quarantine = keeping.number("quarantine_days", 14, 1, 90);
    int seenUpdates = keeping.number("seen_updates_hours", 48, 24, 720);
    int backups = keeping.number("backups", 7, 1, 14);
    keeping.nothingElse();
    return new Keeping(
        Duration.ofDays(notes),
        Duration.ofDays(quarantine),
        Duration.ofHours(seenUpdates),
        backups);
  }
}
