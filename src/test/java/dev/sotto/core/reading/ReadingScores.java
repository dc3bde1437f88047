package dev.sotto.core.reading;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** How well a file of replies was read. Keeps the replies; prints none. */
record ReadingScores(List<Told> told) {

  static ReadingScores of(String file, Reader reader) {
    return new ReadingScores(
        Sentence.replies(file).stream().map(sentence -> Told.of(sentence, reader)).toList());
  }

  /** The share read right, asking counting half. */
  double accuracy() {
    return told.stream().mapToDouble(Told::score).average().orElse(0);
  }

  double noReadAsDone() {
    long noes =
        told.stream()
            .filter(
                each ->
                    List.of("not_today", "later", "in_the_way", "stop")
                        .contains(each.sentence().label()))
            .count();
    return (double) told.stream().filter(Told::isNoReadAsDone).count() / Math.max(1, noes);
  }

  double stopRecall() {
    return share(told.stream().filter(Told::meansStop).map(Told::isReadAsStop).toList());
  }

  double falseStop() {
    return share(told.stream().filter(each -> !each.meansStop()).map(Told::isReadAsStop).toList());
  }

  double minutes() {
    return share(Told::minutes);
  }

  double when() {
    return share(Told::when);
  }

  double day() {
    return share(Told::day);
  }

  long count(Function<Told, Boolean> what) {
    return told.stream().map(what).filter(Boolean::booleanValue).count();
  }

  private double share(Function<Told, Optional<Boolean>> right) {
    return share(told.stream().map(right).flatMap(Optional::stream).toList());
  }

  private static double share(List<Boolean> right) {
    return right.isEmpty()
        ? 1
        : (double) right.stream().filter(Boolean::booleanValue).count() / right.size();
  }

  /** The score by something the sentences tell. */
  Map<String, Double> by(Function<Sentence, String> what) {
    return told.stream()
        .collect(
            groupingBy(
                each -> what.apply(each.sentence()), TreeMap::new, averagingDouble(Told::score)));
  }

  /** How often what was meant was read as what. */
  Map<String, Map<String, Long>> confusion() {
    return told.stream()
        .collect(
            groupingBy(
                each -> each.sentence().label(),
                TreeMap::new,
                groupingBy(Told::label, TreeMap::new, counting())));
  }
}
