package dev.sotto.app;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.script.Line;
import dev.sotto.core.talk.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text of headings and lists, written from top to bottom. */
final class Markdown {
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");

  private final Wording wording;
  private final List<String> lines = new ArrayList<>();

  Markdown(Wording wording) {
    this.wording = wording;
  }

  /** A word of theirs may hold what Markdown would take for its own. */
  static String plain(String words) {
    return MARKUP.matcher(words).replaceAll("\\\\$0");
  }

  /** The heading of everything. */
  void title(String words) {
    heading("# ", words);
  }

  void part(String words) {
    heading("## ", words);
  }

  /** A list within a part; an empty one is left out, and its heading with it. */
  void list(Line heading, List<String> items) {
    if (!items.isEmpty()) {
      heading("### ", wording.word(heading));
      items.forEach(this::item);
    }
  }

  void item(String words) {
    lines.add("- " + words);
  }

  void item(Line line, String... pairs) {
    item(wording.word(line, pairs));
  }

  void paragraph(Line line, String... pairs) {
    lines.add(wording.word(line, pairs));
  }

  /** What is told about one Day, as it stands in a list. */
  String entry(Day day, String what) {
    return wording.word(Line.COPY_ENTRY, "day", day.date().toString(), "what", what);
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  private void heading(String level, String words) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add(level + words);
    lines.add("");
  }
}
