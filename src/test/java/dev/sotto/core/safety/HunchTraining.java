package dev.sotto.core.safety;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * Makes {@code config/en/safety.hunch} of the sentences to tune on: logistic regression by seeded
 * stochastic descent, in steps that fit a byte. Needed whenever those sentences change; a test says
 * so.
 *
 * <pre>
 * java -cp target/test-classes:target/classes:$(cat target/classpath) dev.sotto.core.safety.HunchTraining
 * </pre>
 */
public final class HunchTraining {
  static final Path FILE = Path.of("config/en/safety.hunch");

  private static final long SEED = 7;
  private static final int ROUNDS = 12;
  private static final double RATE = 0.3;
  private static final double BIAS_RATE = 0.1;
  private static final double SHRINK = 1e-5;
  private static final double LARGEST = 4;
  private static final double TINY = 1e-6;

  private final double[] weights = new double[Traces.KINDS + 1];
  private final double[] squares = new double[Traces.KINDS + 1];

  private HunchTraining() {}

  public static void main(String[] none) throws IOException {
    List<Sentence> sentences = Sentence.toTuneOn();
    Files.writeString(
        FILE,
        String.join(
            "\n",
            "# Weights learnt from the sentences to tune on. Made by HunchTraining; do not edit.",
            "# sentences " + fingerprint(sentences),
            line(sentences, sentence -> sentence.level() == Concern.Level.FULL),
            line(sentences, sentence -> sentence.level() != Concern.Level.NONE),
            ""));
  }

  /** Tells one set of sentences from another. */
  static String fingerprint(List<Sentence> sentences) {
    CRC32 sum = new CRC32();
    sentences.forEach(
        sentence ->
            sum.update(
                (sentence.level() + " " + sentence.text() + "\n")
                    .getBytes(StandardCharsets.UTF_8)));
    return sentences.size() + "-" + Long.toHexString(sum.getValue());
  }

  private static String line(List<Sentence> sentences, Predicate<Sentence> label) {
    HunchTraining training = new HunchTraining();
    training.learn(sentences, label);
    return training.told();
  }

  private void learn(List<Sentence> sentences, Predicate<Sentence> label) {
    List<int[]> traces =
        sentences.stream()
            .map(sentence -> Traces.of(Shipped.SCREEN.book().pieces(sentence.text())))
            .toList();
    List<Integer> order = new ArrayList<>(IntStream.range(0, traces.size()).boxed().toList());
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(i -> learn(traces.get(i), label.test(sentences.get(i)) ? 1 : 0));
    }
  }

  private void learn(int[] traces, double truth) {
    double share = 1 / Math.sqrt(traces.length);
    double sum = weights[Traces.KINDS];
    for (int trace : traces) {
      sum += weights[trace] * share;
    }
    double error = 1 / (1 + Math.exp(-sum)) - truth;
    for (int trace : traces) {
      step(trace, error * share + SHRINK * weights[trace], RATE);
    }
    step(Traces.KINDS, error, BIAS_RATE);
  }

  private void step(int at, double slope, double rate) {
    squares[at] += slope * slope;
    weights[at] -= rate * slope / Math.sqrt(TINY + squares[at]);
  }

  private String told() {
    double largest = 0;
    for (int trace = 0; trace < Traces.KINDS; trace++) {
      largest = Math.max(largest, Math.abs(weights[trace]));
    }
    double scale = Math.min(LARGEST, largest) / Byte.MAX_VALUE;
    byte[] steps = new byte[Traces.KINDS];
    for (int trace = 0; trace < Traces.KINDS; trace++) {
      double exact = Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, weights[trace] / scale));
      steps[trace] = (byte) Math.round(exact);
    }
    return String.format(
        Locale.ROOT,
        "%.6f %.4f %s",
        scale,
        weights[Traces.KINDS],
        Base64.getEncoder().encodeToString(steps));
  }
}
