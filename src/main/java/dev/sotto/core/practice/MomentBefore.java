package dev.sotto.core.practice;

import java.util.List;

/**
 * Moments in which nobody is to look at a phone, and the one before them.
 *
 * @param moment when a nudge suits instead: "before the shower"
 * @param keywords words and phrases that point to those moments: "in the shower"
 */
public record MomentBefore(String moment, List<String> keywords) {

  public MomentBefore {
    keywords = List.copyOf(keywords);
  }
}
