package dev.sotto.drawing;

import dev.sotto.core.week.Page;
import dev.sotto.core.week.PageDrawing;
import dev.sotto.core.week.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A Page as a file. It tells neither when nor with what nor by whom it was made. */
record Sheet(Page page, Paper paper, Locale language) {
  private static final float VERSION = 1.7f;

  /** What the two halves of a file's id are made from; the same for all, as it names nobody. */
  private static final long ID = 1;

  byte[] pdf(Typecase typecase) {
    try (PDDocument document = new PDDocument()) {
      document.setVersion(VERSION);
      document.setDocumentId(ID);
      PDPage sheet = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
      sheet.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
      document.addPage(sheet);
      Structure structure = new Structure(sheet);
      Typesetter typesetter = new Typesetter(typecase);
      PdfCanvas canvas = new PdfCanvas(sheet, structure, typecase, typesetter);
      new PageDrawing(page, paper, typesetter).draw(canvas);
      canvas.finish(document);
      describe(document, structure);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void describe(PDDocument document, Structure structure) {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setStructureTreeRoot(structure.finish());
    PDMarkInfo tagged = new PDMarkInfo();
    tagged.setMarked(true);
    catalog.setMarkInfo(tagged);
    catalog.setLanguage(language.toLanguageTag());
    PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
    shown.setDisplayDocTitle(true);
    catalog.setViewerPreferences(shown);
    document.getDocumentInformation().setTitle(page.title());
  }
}
