package dev.sotto.drawing;

import dev.sotto.core.week.Card;
import dev.sotto.core.week.Page;
import dev.sotto.core.week.Palette;
import dev.sotto.core.week.Paper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Writes every sample figure into the folder that is its argument, to be looked at; sheets also as
 * a printer without colour shows them.
 */
public final class Samples {
  private static final float SCREEN = 144;

  private Samples() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Drawings drawings = new Drawings();
    for (Map.Entry<String, Card> card : SampleFigures.cards().entrySet()) {
      for (Palette palette : Palette.values()) {
        Files.write(
            folder.resolve(card.getKey() + "-" + palette + ".png"),
            drawings.picture(card.getValue(), palette));
      }
    }
    for (Map.Entry<String, Page> page : SampleFigures.pages().entrySet()) {
      for (Paper paper : Paper.values()) {
        byte[] sheet = drawings.sheet(page.getValue(), paper, Locale.ENGLISH);
        Path file = folder.resolve(page.getKey() + "-" + paper + ".pdf");
        Files.write(file, sheet);
        ImageIO.write(grey(sheet), "png", Path.of(file + ".png").toFile());
      }
    }
  }

  private static BufferedImage grey(byte[] sheet) throws IOException {
    try (PDDocument document = Loader.loadPDF(sheet)) {
      return new PDFRenderer(document).renderImageWithDPI(0, SCREEN, ImageType.GRAY);
    }
  }
}
