package dev.sotto.core.week;

/** Knows how wide words come out. */
public interface Ruler {

  /** Returns the width of a line of text, in points. */
  double width(String line, Style style);
}
