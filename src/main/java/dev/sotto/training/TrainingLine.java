package dev.sotto.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One line of a file of labelled replies: the text, its label, and what else it tells. */
public record TrainingLine(String text, String label) {
  private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u[0-9A-Fa-f]{4}|[nt\\\\])");

  /** Returns the lines of some files, in their order. */
  static List<TrainingLine> of(Stream<Path> files) throws IOException {
    List<TrainingLine> lines = new ArrayList<>();
    for (Path file : (Iterable<Path>) files::iterator) {
      Files.readAllLines(file).stream()
          .filter(TrainingLine::isOne)
          .map(TrainingLine::of)
          .forEach(lines::add);
    }
    return lines;
  }

  static boolean isOne(String line) {
    return !line.isBlank() && !line.startsWith("#") && line.contains("\t");
  }

  static TrainingLine of(String line) {
    String[] cells = line.split("\t", -1);
    return new TrainingLine(unescaped(cells[0]), cells[1].strip().toLowerCase(Locale.ROOT));
  }

  /** Returns a text with its {@code \n}, {@code \t} and {@code \}{@code uXXXX} written out. */
  public static String unescaped(String cell) {
    return ESCAPED.matcher(cell).replaceAll(escape -> Matcher.quoteReplacement(character(escape)));
  }

  private static String character(MatchResult escape) {
    return switch (escape.group().charAt(1)) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'u' -> String.valueOf((char) Integer.parseInt(escape.group().substring(2), 16));
      default -> "\\";
    };
  }
}
