package dev.sotto.drawing;

import org.apache.pdfbox.cos.COSFloat;

/** Numbers as a PDF has them. */
final class PdfNumbers {
  private static final double EXACT = 1000;

  private PdfNumbers() {}

  /** Returns a number to three places, which is finer than any printer. */
  static COSFloat of(double number) {
    return new COSFloat((float) (Math.round(number * EXACT) / EXACT));
  }
}
