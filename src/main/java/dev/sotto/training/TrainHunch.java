package dev.sotto.training;

import dev.sotto.content.Config;
import dev.sotto.content.ConfigSource;
import dev.sotto.core.reading.HunchTraining;
import dev.sotto.core.reading.Lexicon;
import dev.sotto.core.reading.LexiconExamples;
import dev.sotto.core.safety.Inkling;
import dev.sotto.core.safety.InklingTraining;
import dev.sotto.core.safety.SafetyScreen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Trains the hunch and the inkling of one language: what a reply means, and whether it is about
 * more than practice. The build calls it; the same files give the same weights.
 *
 * <pre>
 * TrainHunch config src/test/resources/sentences target/classes/hunch
 * </pre>
 */
public final class TrainHunch {
  /** A phrase of the lexicon is found by the rules anyway; it counts less than a sentence. */
  private static final double PHRASE = 0.3;

  private final Config config;
  private final List<TrainingLine> replies;
  private final List<TrainingLine> safety;

  private TrainHunch(Config config, Path sentences) throws IOException {
    this.config = config;
    this.replies = lines(sentences, "replies-tune");
    this.safety = lines(sentences, "safety-tune");
  }

  public static void main(String[] args) throws IOException {
    Config config = Config.read(new ConfigSource.Folder(Path.of(args[0])), Lexicon.requiredLists());
    TrainHunch training = new TrainHunch(config, Path.of(args[1]));
    Path folder = Files.createDirectories(Path.of(args[2]).toAbsolutePath());
    String language = config.settings().language();
    // Neither knows of the other, and each takes half a minute.
    CompletableFuture<byte[]> replies = CompletableFuture.supplyAsync(training::replies);
    Files.write(folder.resolve(language + "-safety.weights"), training.safety());
    Files.write(folder.resolve(language + "-replies.weights"), replies.join());
  }

  private byte[] replies() {
    HunchTraining training = new HunchTraining(Lexicon.of(config.reading()));
    replies.forEach(line -> training.add(line.text(), line.label(), 1));
    new LexiconExamples(config.reading()).addTo(training, PHRASE);
    return training.weights();
  }

  private byte[] safety() {
    InklingTraining training = new InklingTraining(SafetyScreen.of(config.safety(), Inkling.NONE));
    safety.forEach(line -> training.add(line.text(), line.label()));
    replies.forEach(line -> training.addOrdinary(line.text()));
    return training.weights();
  }

  /** Never the check files: what is learnt from cannot tell how well it was learnt. */
  private static List<TrainingLine> lines(Path sentences, String beginning) throws IOException {
    try (Stream<Path> files = Files.list(sentences)) {
      return TrainingLine.of(
          files.filter(file -> file.getFileName().toString().startsWith(beginning)).sorted());
    }
  }
}
