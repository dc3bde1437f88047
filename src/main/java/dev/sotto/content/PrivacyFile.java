package dev.sotto.content;

import java.util.Map;
import java.util.Optional;

/** Reads {@code <language>/privacy.md}: what {@code /privacy} says. */
final class PrivacyFile {
  /** One message; Telegram's own limit is 4,096. */
  private static final int LIMIT = 3_500;

  private PrivacyFile() {}

  /** The text with what the host set in it, so that it cannot promise anything else. */
  static String read(ConfigFile file, HostSettings settings) {
    Map<String, String> values = values(settings);
    Optional<String> text = file.text().map(String::strip);
    text.map(new Placeholders(values.keySet())::faults)
        .ifPresent(faults -> faults.forEach(fault -> file.wrong(0, fault)));
    String filled = text.orElse("");
    for (Map.Entry<String, String> value : values.entrySet()) {
      filled = filled.replace("{" + value.getKey() + "}", value.getValue());
    }
    if (filled.length() > LIMIT) {
      file.wrong(0, "has " + filled.length() + " characters, and " + LIMIT + " fit");
    }
    return filled;
  }

  private static Map<String, String> values(HostSettings settings) {
    return Map.of(
        "contact", settings.contact(),
        "notes", Long.toString(settings.keeping().notes().toDays()),
        "talk", Long.toString(settings.talkExpiry().toHours()),
        "quarantine", Long.toString(settings.keeping().quarantine().toDays()),
        "backups", Integer.toString(settings.keeping().backups()));
  }
}
