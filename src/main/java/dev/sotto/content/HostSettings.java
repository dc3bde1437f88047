package dev.sotto.content;

import java.time.Duration;

/**
 * What the host set in {@code sotto.yaml}, where every key is explained.
 *
 * @param language the folder of words
 * @param contact whom people write to about their data, as it stands in {@code /privacy}
 * @param practices the most active practices a person has
 * @param nudgesADay the most nudges one person gets on one Day
 */
public record HostSettings(
    String language,
    String contact,
    int practices,
    int nudgesADay,
    Duration talkExpiry,
    Keeping keeping) {

  /**
   * How long things are kept.
   *
   * @param notes what people wrote about a check-in
   * @param quarantine updates that could not be handled
   * @param seenUpdates the numbers by which a repeated update is known
   * @param backups how many nightly copies
   */
  public record Keeping(Duration notes, Duration quarantine, Duration seenUpdates, int backups) {}
}
