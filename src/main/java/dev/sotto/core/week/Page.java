package dev.sotto.core.week;

import java.util.List;
import java.util.function.Function;

/**
 * The summary for the session: one sheet that belongs to the person and holds nothing they left
 * out. Every word is as it will stand there.
 *
 * @param title what it is
 * @param span from when to when
 * @param parts in the order in which they stand
 * @param more stands in place of what has no room, with {@code {number}} where its number belongs
 * @param foot that this is self-reported, and what blank means
 */
public record Page(
    String title, String span, List<Part> parts, Legend legend, String more, String foot) {
  private static final String NUMBER = "{number}";

  public Page {
    parts = List.copyOf(parts);
  }

  /** Says that so many things had no room. */
  String more(int left) {
    return more.replace(NUMBER, String.valueOf(left));
  }

  /** A heading and what stands below it; a part with nothing below it is not on the Page. */
  public sealed interface Part {
    String heading();

    /** Makes something of the part, according to what it holds. */
    <T> T map(Function<Lines, T> ofLines, Function<Strips, T> ofStrips);
  }

  /** Lines of text. */
  public record Lines(String heading, List<String> lines) implements Part {
    public Lines {
      lines = List.copyOf(lines);
    }

    @Override
    public <T> T map(Function<Lines, T> ofLines, Function<Strips, T> ofStrips) {
      return ofLines.apply(this);
    }
  }

  /** Practices by Days. */
  public record Strips(String heading, List<Strip> strips) implements Part {
    public Strips {
      strips = List.copyOf(strips);
    }

    @Override
    public <T> T map(Function<Lines, T> ofLines, Function<Strips, T> ofStrips) {
      return ofStrips.apply(this);
    }
  }
}
