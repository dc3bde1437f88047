package dev.sotto.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.week.Style.Weight;
import dev.sotto.drawing.GlyphLine.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypesetterTest {
  private static final int BOX = 0;
  private static final Typecase TYPECASE = new Typecase();

  private final Typesetter typesetter = new Typesetter(TYPECASE);

  static List<String> scripts() {
    return SampleFigures.SCRIPTS;
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void noLetterTurnsIntoABox(String name) {
    for (Weight weight : Weight.values()) {
      assertThat(glyphs(name, weight)).isNotEmpty().noneMatch(glyph -> glyph.id() == BOX);
      assertThat(pieces(name, weight))
          .allMatch(piece -> piece.run().shown().equals(piece.run().text()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"한국어", "ไทย", "ខ្មែរ", "\uD80C\uDC00"})
  void whatNoFontHasIsADotThatStillMeansItsLetters(String name) {
    assertThat(pieces(name, Weight.REGULAR)).allMatch(piece -> piece.run().shown().equals("·"));
    assertThat(glyphs(name, Weight.REGULAR)).isNotEmpty().noneMatch(glyph -> glyph.id() == BOX);
    assertThat(meaning(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"🚶‍♀️", "👍🏽", "👨‍👩‍👧", "🇩🇪", "❤️", "1️⃣"})
  void anEmojiMadeOfSeveralIsOneGlyph(String emoji) {
    assertThat(glyphs(emoji, Weight.REGULAR))
        .singleElement()
        .satisfies(glyph -> assertThat(glyph.text()).isEqualTo(emoji));
  }

  @Test
  void arabicLettersAreJoined() {
    int alone = glyphs("س", Weight.REGULAR).get(0).id();

    assertThat(glyphs("سلام", Weight.REGULAR)).extracting(Glyph::id).doesNotContain(alone);
  }

  @Test
  void devanagariLettersAreJoined() {
    assertThat(glyphs("भ्यास", Weight.REGULAR)).hasSizeLessThan("भ्यास".length());
  }

  @Test
  void hebrewRunsFromTheRight() {
    assertThat(glyphs("שלום", Weight.REGULAR))
        .extracting(Glyph::text)
        .containsExactly("ם", "ו", "ל", "ש");
  }

  @Test
  void bracketsWithinHebrewOpenTowardsIt() {
    List<Glyph> alone = glyphs("(", Weight.REGULAR);

    assertThat(glyphs("שלום (טוב)", Weight.REGULAR).get(0).id()).isEqualTo(alone.get(0).id());
  }

  @Test
  void aLineOfTwoDirectionsKeepsTheOrderOfItsWords() {
    assertThat(pieces("Anna: שלום, twice", Weight.REGULAR))
        .extracting(piece -> piece.run().text().strip())
        .containsExactly("Anna:", "שלום", ", twice");
  }

  @Test
  void whatSteersLettersIsNotDrawn() {
    assertThat(pieces("a\u202Eb\u0007c\u2028d\te", Weight.REGULAR))
        .extracting(piece -> piece.run().text())
        .containsExactly("abc d e");
  }

  @ParameterizedTest
  @EnumSource(Weight.class)
  void aWiderLineIsWider(Weight weight) {
    assertThat(typesetter.line("walk", weight).width())
        .isPositive()
        .isLessThan(typesetter.line("walks", weight).width());
  }

  @Test
  void nothingIsNothing() {
    assertThat(typesetter.line("", Weight.REGULAR)).isEqualTo(new GlyphLine(List.of(), 0));
  }

  private List<Piece> pieces(String line, Weight weight) {
    return typesetter.line(line, weight).pieces();
  }

  private List<Glyph> glyphs(String line, Weight weight) {
    return pieces(line, weight).stream().flatMap(piece -> piece.glyphs().stream()).toList();
  }

  private String meaning(String line) {
    return glyphs(line, Weight.REGULAR).stream().map(Glyph::text).collect(Collectors.joining());
  }
}
