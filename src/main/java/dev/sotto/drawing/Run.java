package dev.sotto.drawing;

/**
 * Letters next to each other that share a font and a direction.
 *
 * @param text as the person wrote it
 * @param shown what is drawn for it: the same, or what stands for a letter that no font has
 * @param fromRight whether it is read from the right
 */
record Run(Typeface face, String text, String shown, boolean fromRight) {}
