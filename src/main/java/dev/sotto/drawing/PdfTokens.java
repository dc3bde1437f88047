package dev.sotto.drawing;

import dev.sotto.core.week.Ink;
import dev.sotto.core.week.Outline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** What is written on a page, operator by operator. */
final class PdfTokens implements Outline.Pen {
  private static final double EXACT = 1000;

  private final double height;
  private final List<Object> tokens = new ArrayList<>();

  /**
   * @param height of the page in points, because a PDF counts upwards from below
   */
  PdfTokens(double height) {
    this.height = height;
  }

  /** Returns a number to three places, which is finer than any printer. */
  static COSFloat number(double number) {
    return new COSFloat((float) (Math.round(number * EXACT) / EXACT));
  }

  /** Returns a height that was counted downwards. */
  COSFloat up(double y) {
    return number(height - y);
  }

  void write(String operator, Object... operands) {
    tokens.addAll(List.of(operands));
    tokens.add(Operator.getOperator(operator));
  }

  /**
   * Sets the ink of what an operator sets it for. It comes out as grey, and every printer has that.
   */
  void shade(String operator, Ink ink) {
    double grey =
        switch (ink) {
          case TEXT -> 0.1;
          case MARK -> 0.15;
          case QUIET -> 0.36;
          case RULE -> 0.75;
          case FIELD -> 0.93;
        };
    write(operator, number(grey));
  }

  @Override
  public void move(double x, double y) {
    write(OperatorName.MOVE_TO, number(x), up(y));
  }

  @Override
  public void line(double x, double y) {
    write(OperatorName.LINE_TO, number(x), up(y));
  }

  @Override
  public void curve(double x1, double y1, double x2, double y2, double x, double y) {
    write(OperatorName.CURVE_TO, number(x1), up(y1), number(x2), up(y2), number(x), up(y));
  }

  @Override
  public void close() {
    write(OperatorName.CLOSE_PATH);
  }

  /** Returns the content of the page. */
  PDStream stream(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ContentStreamWriter(bytes).writeTokens(tokens);
    return new PDStream(
        document, new ByteArrayInputStream(bytes.toByteArray()), COSName.FLATE_DECODE);
  }
}
