package dev.sotto.drawing;

import dev.sotto.core.week.Style.Weight;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The fonts in the jar. */
enum Typeface {
  INTER("Inter-Regular"),
  INTER_SEMIBOLD("Inter-SemiBold"),
  ARABIC("NotoSansArabic-Regular"),
  HEBREW("NotoSansHebrew-Regular"),
  DEVANAGARI("NotoSansDevanagari-Regular"),
  EMOJI("NotoEmoji-Regular"),
  JAPANESE("NotoSansJP-Regular");

  /** All measures of glyphs are thousandths of the size of the letters. */
  static final int EM = 1000;

  private static final List<Typeface> FALLBACKS =
      List.of(ARABIC, HEBREW, DEVANAGARI, EMOJI, JAPANESE);

  private final String file;

  Typeface(String file) {
    this.file = file;
  }

  /** Returns where a letter of a weight is looked for, in this order. */
  static Stream<Typeface> of(Weight weight) {
    return Stream.concat(Stream.of(first(weight)), FALLBACKS.stream());
  }

  /** The font of Latin, Cyrillic and Greek. */
  static Typeface first(Weight weight) {
    return switch (weight) {
      case REGULAR -> INTER;
      case SEMIBOLD -> INTER_SEMIBOLD;
    };
  }

  /** Without its ending. */
  String fileName() {
    return file;
  }

  InputStream open() {
    return Objects.requireNonNull(Typeface.class.getResourceAsStream("/fonts/" + file + ".ttf"));
  }
}
