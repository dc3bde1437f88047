package dev.sotto.drawing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the codes of a font mean, as a PDF wants to be told: its ToUnicode table. */
record Meanings(Map<Integer, String> letters) {
  /** A PDF takes no more in one block. */
  private static final int BLOCK = 100;

  private static final String BEGIN =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;

  private static final String END =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  byte[] bytes() {
    List<String> rows = new ArrayList<>();
    letters.forEach((code, text) -> rows.add("<" + hex(code) + "> <" + hex(text) + ">\n"));
    StringBuilder table = new StringBuilder(BEGIN);
    for (int i = 0; i < rows.size(); i += BLOCK) {
      List<String> block = rows.subList(i, Math.min(rows.size(), i + BLOCK));
      table.append(block.size()).append(" beginbfchar\n");
      block.forEach(table::append);
      table.append("endbfchar\n");
    }
    return table.append(END).toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String hex(String text) {
    StringBuilder hex = new StringBuilder();
    text.chars().forEach(unit -> hex.append(hex(unit)));
    return hex.toString();
  }

  private static String hex(int number) {
    return String.format(Locale.ROOT, "%04X", number);
  }
}
