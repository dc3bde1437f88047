package dev.sotto.core.week;

import java.util.List;

/**
 * What the picture of a week or a month shows, in the words in which it shows it.
 *
 * @param span from when to when
 * @param strips one a practice, all over the same Days
 * @param obstacles what got in the way and how often, a line each; may be empty
 * @param foot that this is self-reported, and what blank means
 */
public record Card(
    String span, List<Strip> strips, List<String> obstacles, Legend legend, String foot) {
  public Card {
    strips = List.copyOf(strips);
    obstacles = List.copyOf(obstacles);
  }
}
