package dev.sotto.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.week.Page;
import dev.sotto.core.week.Paper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SheetTest {
  private static final Drawings DRAWINGS = new Drawings();

  static Stream<Arguments> everySheet() {
    return SampleFigures.pages().entrySet().stream()
        .flatMap(
            page ->
                Stream.of(Paper.values())
                    .map(paper -> Arguments.of(page.getKey(), paper, page.getValue())));
  }

  @ParameterizedTest(name = "{0} on {1}")
  @MethodSource("everySheet")
  void aPageIsOneTaggedSheet(String name, Paper paper, Page page) throws IOException {
    try (PDDocument document = open(page, paper)) {
      assertThat(document.getNumberOfPages()).isOne();
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo((float) paper.width());
      assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo((float) paper.height());
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(page.title());
      assertThat(tags(document.getDocumentCatalog().getStructureTreeRoot()))
          .startsWith("Document", "H1", "P", "H2");
    }
  }

  @ParameterizedTest(name = "{0} on {1}")
  @MethodSource("everySheet")
  void noLetterIsABox(String name, Paper paper, Page page) throws IOException {
    try (PDDocument document = open(page, paper)) {
      List<Integer> glyphs = new GlyphsShown().of(document);

      assertThat(glyphs).isNotEmpty().doesNotContain(0);
    }
  }

  @ParameterizedTest
  @MethodSource("papers")
  void theLinesCanBeTakenOutInTheirOrder(Paper paper) throws IOException {
    assertThat(text(SampleFigures.page(), paper))
        .containsSubsequence(lines(SampleFigures.page()))
        .endsWith(SampleFigures.FOOT);
  }

  @ParameterizedTest
  @MethodSource("papers")
  void theLinesOfEveryScriptCanBeTakenOut(Paper paper) throws IOException {
    assertThat(text(SampleFigures.languages(), paper))
        .containsSubsequence(lines(SampleFigures.languages()));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void whatHasNoRoomIsSaidToBeLeftOut(Paper paper) throws IOException {
    assertThat(text(SampleFigures.overfull(), paper))
        .contains("Still more", SampleFigures.FOOT)
        .anyMatch(line -> line.matches("… \\d+ more lines"));
  }

  @Test
  void aPracticeIsAFigureWithWords() throws IOException {
    try (PDDocument document = open(SampleFigures.firstWeek(), Paper.A4)) {
      assertThat(elements(document.getDocumentCatalog().getStructureTreeRoot()))
          .filteredOn(element -> element.getStructureType().equals("Figure"))
          .singleElement()
          .satisfies(
              figure ->
                  assertThat(figure.getAlternateDescription())
                      .startsWith("Walk: ")
                      .contains("not today"));
    }
  }

  @Test
  void theSamePageMakesTheSameBytes() {
    assertThat(sheet(SampleFigures.languages(), Paper.A4))
        .isEqualTo(new Drawings().sheet(SampleFigures.languages(), Paper.A4, Locale.ENGLISH));
  }

  @Test
  void aSheetTellsNeitherWhenNorByWhatItWasMade() throws IOException {
    try (PDDocument document = open(SampleFigures.page(), Paper.A4)) {
      assertThat(document.getDocumentInformation().getMetadataKeys()).containsExactly("Title");
      assertThat(document.getDocumentCatalog().getMetadata()).isNull();
    }
  }

  static Paper[] papers() {
    return Paper.values();
  }

  private byte[] sheet(Page page, Paper paper) {
    return DRAWINGS.sheet(page, paper, Locale.ENGLISH);
  }

  private PDDocument open(Page page, Paper paper) throws IOException {
    return Loader.loadPDF(sheet(page, paper));
  }

  private List<String> text(Page page, Paper paper) throws IOException {
    try (PDDocument document = open(page, paper)) {
      return new PDFTextStripper().getText(document).lines().map(String::strip).toList();
    }
  }

  private static List<String> lines(Page page) {
    List<String> lines = new ArrayList<>(List.of(page.title(), page.span()));
    for (Page.Part part : page.parts()) {
      lines.add(part.heading());
      lines.addAll(
          part.map(
              Page.Lines::lines,
              strips ->
                  strips.strips().stream()
                      .map(strip -> (strip.name() + " " + strip.count()).strip())
                      .toList()));
    }
    return lines;
  }

  private static List<String> tags(PDStructureNode node) {
    return elements(node).stream().map(PDStructureElement::getStructureType).toList();
  }

  private static List<PDStructureElement> elements(PDStructureNode node) {
    List<PDStructureElement> elements = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        elements.add(element);
        elements.addAll(elements(element));
      }
    }
    return elements;
  }

  /** The glyphs of the embedded fonts that a sheet shows. */
  private static final class GlyphsShown extends PDFTextStripper {
    private final List<Integer> glyphs = new ArrayList<>();

    List<Integer> of(PDDocument document) throws IOException {
      getText(document);
      return glyphs;
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector moved) throws IOException {
      glyphs.add(((PDType0Font) font).codeToGID(code));
      super.showGlyph(place, font, code, moved);
    }
  }
}
