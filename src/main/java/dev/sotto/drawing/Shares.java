package dev.sotto.drawing;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Tells which letters each glyph of a run stands for. Letters that are joined share their glyphs:
 * each glyph takes one letter in reading order, and the last one what is left.
 */
record Shares(Run run, GlyphVector vector) {

  String[] texts() {
    TreeMap<Integer, List<Integer>> glyphsFrom = new TreeMap<>();
    for (int i = 0; i < vector.getNumGlyphs(); i++) {
      glyphsFrom.computeIfAbsent(vector.getGlyphCharIndex(i), at -> new ArrayList<>()).add(i);
    }
    String[] texts = new String[vector.getNumGlyphs()];
    Arrays.fill(texts, "");
    glyphsFrom.forEach(
        (start, glyphs) -> {
          Integer next = glyphsFrom.higherKey(start);
          String letters = run.text().substring(start, next == null ? run.text().length() : next);
          share(letters, glyphs, texts);
        });
    return texts;
  }

  private void share(String letters, List<Integer> glyphs, String[] texts) {
    int[] points = letters.codePoints().toArray();
    int count = glyphs.size();
    for (int i = 0; i < Math.min(count, points.length); i++) {
      int glyph = glyphs.get(run.fromRight() ? count - 1 - i : i);
      int upTo = i == count - 1 ? points.length : i + 1;
      texts[glyph] = new String(points, i, upTo - i);
    }
  }
}
