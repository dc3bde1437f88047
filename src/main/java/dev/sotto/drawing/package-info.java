/**
 * Draws figures: as a PNG with Java2D, as a tagged PDF with PDFBox. Brings its own fonts, so that
 * it needs none of the machine, and loads each one when a first letter asks for it.
 */
@NullMarked
package dev.sotto.drawing;

import org.jspecify.annotations.NullMarked;
