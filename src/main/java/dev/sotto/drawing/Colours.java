package dev.sotto.drawing;

import dev.sotto.core.week.Ink;
import dev.sotto.core.week.Palette;
import java.awt.Color;

/**
 * The colours of a picture. Words reach a contrast of 4.5 to 1 on whatever they stand on.
 *
 * @param ground what all of it lies on
 */
record Colours(Color ground, Color text, Color mark, Color quiet, Color rule, Color field) {
  private static final Colours LIGHT =
      new Colours(
          new Color(0xFCFBF8),
          new Color(0x22262B),
          new Color(0x2C5A5E),
          new Color(0x5E646B),
          new Color(0xDEDBD4),
          new Color(0xF1EEE8));

  private static final Colours DARK =
      new Colours(
          new Color(0x15181B),
          new Color(0xE9E6E0),
          new Color(0x9FCAC3),
          new Color(0xA9ADB1),
          new Color(0x353A3F),
          new Color(0x22272B));

  static Colours of(Palette palette) {
    return switch (palette) {
      case LIGHT -> LIGHT;
      case DARK -> DARK;
    };
  }

  Color of(Ink ink) {
    return switch (ink) {
      case TEXT -> text;
      case MARK -> mark;
      case QUIET -> quiet;
      case RULE -> rule;
      case FIELD -> field;
    };
  }
}
