package dev.sotto.core.safety;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Prints how well sentences are heard, by slice, and every sentence of a tune file that is heard
 * wrong. Sentences of other files are never printed.
 *
 * <pre>
 * mvn -q -DskipTests package
 * mvn -q dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) dev.sotto.core.safety.SafetyReport
 * </pre>
 *
 * Reports on the sentences to tune on, or on the files that are named as arguments.
 */
public final class SafetyReport {
  private SafetyReport() {}

  public static void main(String[] files) {
    List<Path> wanted =
        files.length == 0 ? Sentence.tuneFiles() : Stream.of(files).map(Path::of).toList();
    wanted.forEach(SafetyReport::report);
  }

  private static void report(Path file) {
    List<Sentence> sentences = Sentence.in(file);
    System.out.println(file.getFileName() + ": " + sentences.size());
    if (Sentence.tuneFiles().contains(file)) {
      sentences.forEach(SafetyReport::printIfWrong);
    }
    Scores scores = new Scores(sentences, Shipped.SCREEN);
    System.out.println("slice            n   full%    any%   none%");
    scores.bySlice().forEach(SafetyReport::row);
    System.out.println("label            n   full%    any%   none%");
    scores.confusion().forEach((label, heard) -> row(label.name(), heard));
  }

  private static void row(String name, Map<Concern.Level, Integer> heard) {
    int all = heard.values().stream().mapToInt(Integer::intValue).sum();
    int full = heard.getOrDefault(Concern.Level.FULL, 0);
    int none = heard.getOrDefault(Concern.Level.NONE, 0);
    System.out.printf(
        Locale.ROOT,
        "%-12s %5d %7.1f %7.1f %7.1f%n",
        name,
        all,
        100.0 * full / all,
        100.0 * (all - none) / all,
        100.0 * none / all);
  }

  private static void printIfWrong(Sentence sentence) {
    Concern heard = Shipped.SCREEN.hear(sentence.text());
    if (heard.level() != sentence.level()) {
      System.out.printf(
          "%-10s %-5s as %-17s %s%n", sentence.slice(), sentence.level(), heard, sentence.text());
    }
  }
}
