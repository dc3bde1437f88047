package dev.sotto.core.week;

/** What a picture lies on. */
public enum Palette {
  LIGHT,
  DARK
}
