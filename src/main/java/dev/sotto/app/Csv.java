package dev.sotto.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables as RFC 4180 has them. A field that a spreadsheet would take for a formula begins with an
 * apostrophe, so that nobody's words are run.
 */
final class Csv {
  private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r]");
  private static final Pattern QUOTED = Pattern.compile("[\",\\r\\n]");
  private static final String LINE_END = "\r\n";

  /** What counts the entries, so that other tables can point at them. */
  private static final String NUMBER = "number";

  private Csv() {}

  /**
   * Writes a list of entries with the same fields.
   *
   * @param fields the names of the columns, which are those of the entries
   */
  static String of(List<String> fields, Iterable<JsonNode> entries) {
    StringBuilder table = new StringBuilder();
    line(table, Stream.concat(Stream.of(NUMBER), fields.stream()));
    int number = 0;
    for (JsonNode entry : entries) {
      number++;
      Stream<String> cells = fields.stream().map(field -> text(entry.path(field)));
      line(table, Stream.concat(Stream.of(String.valueOf(number)), cells));
    }
    return table.toString();
  }

  private static void line(StringBuilder table, Stream<String> cells) {
    table.append(cells.map(Csv::field).collect(Collectors.joining(","))).append(LINE_END);
  }

  private static String text(JsonNode value) {
    return value.isContainerNode() ? value.toString() : value.isNull() ? "" : value.asText();
  }

  static String field(String text) {
    String tame = FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    return QUOTED.matcher(tame).find() ? '"' + tame.replace("\"", "\"\"") + '"' : tame;
  }
}
