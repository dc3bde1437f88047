package dev.sotto.training;

import dev.sotto.content.Config;
import dev.sotto.content.ConfigSource;
import dev.sotto.core.reading.HunchTraining;
import dev.sotto.core.reading.Lexicon;
import dev.sotto.core.reading.LexiconExamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Trains the hunch of one language. The build calls it; the same files give the same weights.
 *
 * <pre>
 * TrainHunch config src/test/resources/sentences target/classes/hunch/en.weights
 * </pre>
 */
public final class TrainHunch {
  /** A phrase of the lexicon is found by the rules anyway; it counts less than a sentence. */
  private static final double PHRASE = 0.3;

  private TrainHunch() {}

  public static void main(String[] args) throws IOException {
    Config config = Config.read(new ConfigSource.Folder(Path.of(args[0])), Lexicon.requiredLists());
    HunchTraining training = new HunchTraining(Lexicon.of(config.reading()));
    for (Path file : tuneFiles(Path.of(args[1]))) {
      Files.readAllLines(file).stream()
          .filter(TrainingLine::isOne)
          .map(TrainingLine::of)
          .forEach(line -> training.add(line.text(), line.label(), 1));
    }
    new LexiconExamples(config.reading()).addTo(training, PHRASE);
    Path weights = Path.of(args[2]);
    Files.createDirectories(weights.toAbsolutePath().getParent());
    Files.write(weights, training.weights());
  }

  /** Never the check files: what is learnt from cannot tell how well it was learnt. */
  private static List<Path> tuneFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("replies-tune.*\\.tsv"))
          .sorted()
          .toList();
    }
  }
}
