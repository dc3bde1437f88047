package dev.sotto.core.reading;

import java.util.List;

/** Hears somebody ask who did it and who did not, or how many. Immutable. */
public final class WhoReader {
  private final List<String> beginnings;

  /**
   * Learns how it is asked.
   *
   * @param wordings what such a question begins with
   */
  public WhoReader(List<String> wordings) {
    this.beginnings = wordings.stream().map(WhoReader::words).toList();
  }

  /** Whether that is asked. */
  public boolean isAsked(String words) {
    String asked = words(words);
    return beginnings.stream().anyMatch(asked::startsWith);
  }

  /** With a blank behind it, so that no word begins another. */
  private static String words(String words) {
    return Normaliser.essence(words) + " ";
  }
}
