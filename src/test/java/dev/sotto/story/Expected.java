package dev.sotto.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a story says the bot does: its words, where {@code …} stands for any others, and the rows of
 * buttons below them, where {@code […]} stands for whatever rows follow.
 */
record Expected(String text, List<List<String>> rows) {
  private static final String ANY = "…";
  private static final String BUTTONS = "(?:\\[[^\\]]+\\] ?)+";
  private static final Pattern ROW = Pattern.compile(BUTTONS);
  private static final Pattern TEXT_AND_ROW = Pattern.compile("(.*?)\\s{2,}(" + BUTTONS + ")");
  private static final Pattern BUTTON = Pattern.compile("\\[([^\\]]+)\\]");

  static Expected of(String words) {
    List<String> text = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (String line : words.split("\n", -1)) {
      Matcher both = TEXT_AND_ROW.matcher(line);
      if (ROW.matcher(line).matches()) {
        rows.add(labels(line));
      } else if (both.matches()) {
        text.add(both.group(1));
        rows.add(labels(both.group(2)));
      } else {
        text.add(line);
      }
    }
    return new Expected(String.join("\n", text).strip(), rows);
  }

  private static List<String> labels(String row) {
    return BUTTON.matcher(row).results().map(button -> button.group(1)).toList();
  }

  boolean isMetBy(Deed deed) {
    return pattern(text).matcher(deed.text()).matches() && rowsAreMetBy(deed.rows());
  }

  private boolean rowsAreMetBy(List<List<String>> shown) {
    int open = rows.indexOf(List.of(ANY));
    return open < 0
        ? rows.equals(shown)
        : shown.size() > open && rows.subList(0, open).equals(shown.subList(0, open));
  }

  private static Pattern pattern(String text) {
    return Pattern.compile(
        Arrays.stream(text.split(ANY, -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
        Pattern.DOTALL);
  }
}
