package dev.sotto.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A transcript as it stands in its file: one {@link Verse} for each thing that somebody does.
 *
 * <pre>
 * at   2025-03-30 18:00 Europe/Paris     # a remark stands behind two spaces
 * me   /start
 * bot  Hi. I'm Sotto.
 *
 *      What stands further in belongs to the line above.
 *      [Begin]
 * </pre>
 */
record Story(String name, List<Verse> verses) {
  private static final Pattern OPENING =
      Pattern.compile("((?:wait|quiet|down) until|[a-z]+)(?:\\s+(.*))?");
  private static final Pattern REMARK = Pattern.compile("(^|\\s{2,})#.*$");

  /**
   * What one line says, with everything indented below it.
   *
   * @param number the line of the file, from 1
   */
  record Verse(int number, String verb, String words) {
    Verse and(String more) {
      return new Verse(number, verb, words + "\n" + more);
    }

    @Override
    public String toString() {
      return (verb + "  " + words.replace("\n", "\n     ")).strip();
    }
  }

  static Story in(Path file) {
    try {
      return new Story(
          file.getFileName().toString().replace(".story", ""), verses(Files.readAllLines(file)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Verse> verses(List<String> lines) {
    List<Verse> verses = new ArrayList<>();
    int blank = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = REMARK.matcher(lines.get(i)).replaceFirst("").stripTrailing();
      if (line.isEmpty()) {
        blank += lines.get(i).isEmpty() ? 1 : 0;
      } else if (line.startsWith(" ")) {
        Verse above = verses.remove(verses.size() - 1);
        verses.add(above.and("\n".repeat(blank) + line.strip()));
        blank = 0;
      } else {
        verses.add(verse(i + 1, line));
        blank = 0;
      }
    }
    return verses;
  }

  private static Verse verse(int number, String line) {
    Matcher opening = OPENING.matcher(line);
    if (!opening.matches()) {
      throw new IllegalArgumentException("line " + number + " begins with no verb: " + line);
    }
    String words = opening.group(2);
    return new Verse(number, opening.group(1), words == null ? "" : words.strip());
  }
}
