package dev.sotto.core.reading;

import dev.sotto.core.Trained;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Prints how well replies are read: scores, what is taken for what, and every no that was read as
 * done. Of the check files only scores, so that nobody tunes to them.
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     dev.sotto.core.reading.ReadingReport
 * </pre>
 *
 * {@code -Dhunch=off} reads by the rules alone.
 */
public final class ReadingReport {
  private static final String TUNE = "tune";

  private ReadingReport() {}

  /** Reads the named files, or all of them; "tune" comes with its sentences. */
  public static void main(String[] names) {
    Reader reader =
        System.getProperty("hunch", "on").equals("on")
            ? new Reader(Fixture.ENGLISH, Trained.HUNCH)
            : new Reader(Fixture.ENGLISH);
    for (String name : names.length == 0 ? new String[] {TUNE, "check"} : names) {
      ReadingScores scores = ReadingScores.of(name, reader);
      print(name, scores);
      if (name.startsWith(TUNE)) {
        printSentences(scores);
      }
    }
  }

  private static void print(String name, ReadingScores scores) {
    print("# %s: %d replies", name, scores.told().size());
    print("accuracy        %.2f %%", 100 * scores.accuracy());
    print(
        "no read as done %.2f %% (%d)",
        100 * scores.noReadAsDone(), scores.count(Told::isNoReadAsDone));
    print("stop recall     %.2f %%", 100 * scores.stopRecall());
    print("false stop      %.2f %%", 100 * scores.falseStop());
    print(
        "minutes exact   %.2f %%, invented %d",
        100 * scores.minutes(), scores.count(Told::hasInventedMinutes));
    print(
        "when exact      %.2f %%, invented %d",
        100 * scores.when(), scores.count(Told::hasInventedWhen));
    print("day exact       %.2f %%", 100 * scores.day());
    print("by label        %s", line(scores.by(Sentence::label)));
    print("by phenomenon   %s", line(scores.by(Sentence::phenomenon)));
    printConfusion(scores);
  }

  private static void printConfusion(ReadingScores scores) {
    scores
        .confusion()
        .forEach(
            (meant, read) ->
                print(
                    "%-10s read as %s",
                    meant,
                    read.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", "))));
  }

  private static void printSentences(ReadingScores scores) {
    printAll("No read as done", scores, Told::isNoReadAsDone);
    printAll("Stop missed or invented", scores, each -> each.meansStop() != each.isReadAsStop());
    printAll("Not right", scores, each -> each.score() < 1);
    printAll("Minutes", scores, each -> isWrong(each.minutes()) || each.hasInventedMinutes());
    printAll("When", scores, each -> isWrong(each.when()) || each.hasInventedWhen());
    printAll("Day", scores, each -> isWrong(each.day()));
  }

  private static boolean isWrong(Optional<Boolean> right) {
    return right.filter(is -> !is).isPresent();
  }

  private static void printAll(String title, ReadingScores scores, Predicate<Told> which) {
    List<Told> all = scores.told().stream().filter(which).toList();
    print("%n## %s: %d", title, all.size());
    all.forEach(System.out::println);
  }

  private static String line(Map<String, Double> scores) {
    return scores.entrySet().stream()
        .map(each -> String.format(Locale.ROOT, "%s %.1f", each.getKey(), 100 * each.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
