package dev.sotto.content;

import java.time.Duration;

/**
 * What the host set in {@code sotto.yaml}, where every key is explained.
 *
 * @param language the folder of words
 * @param contact whom people write to about their data, as it stands in {@code /privacy}
 * @param practices the most active practices a person has
 */
public record HostSettings(
    String language,
    String contact,
    int practices,
    Nudging nudging,
    Duration talkExpiry,
    Sending sending,
    Keeping keeping) {

  /**
   * How often people hear from the bot.
   *
   * @param perDay the most nudges one person gets on one Day
   * @param window how late a nudge may leave; after that it is dropped
   * @param bundle practices due this close to each other share a nudge
   */
  public record Nudging(int perDay, Duration window, Duration bundle) {}

  /**
   * How fast messages leave.
   *
   * @param perSecond messages a second to everybody together
   * @param chatGap the least time between two messages to one chat
   */
  public record Sending(int perSecond, Duration chatGap) {}

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
