package dev.sotto.drawing;

/**
 * One shape of a font, where it stands in its line.
 *
 * @param id within the font
 * @param x from the start of the line in thousandths of the size of the letters, like {@code y},
 *     which grows downwards from the baseline
 * @param text the letters it stands for; empty when the glyph before or after it stands for them
 */
record Glyph(Typeface face, int id, double x, double y, String text) {}
