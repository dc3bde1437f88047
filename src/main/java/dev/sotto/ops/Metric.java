package dev.sotto.ops;

import java.util.function.DoubleSupplier;

/**
 * A number about the whole bot. It has no labels: a label is where an id or a word would end up.
 *
 * @param name in Prometheus's way: {@code sotto_outbox_waiting}, {@code sotto_polls_total}
 * @param help what it counts, in one line
 * @param value asked from another thread at each look, and answers at once
 */
public record Metric(String name, Kind kind, String help, DoubleSupplier value) {

  /** Whether a number may fall. */
  public enum Kind {
    GAUGE("gauge"),
    COUNTER("counter");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  public Metric {
    if (!name.matches("[a-z][a-z0-9_]*") || !help.matches("[^\\\\\\v]+")) {
      throw new IllegalArgumentException("not a metric: " + name + " " + help);
    }
  }

  /** A number that rises and falls. */
  public static Metric gauge(String name, String help, DoubleSupplier value) {
    return new Metric(name, Kind.GAUGE, help, value);
  }

  /** A number that only rises while the program runs. */
  public static Metric counter(String name, String help, DoubleSupplier value) {
    return new Metric(name, Kind.COUNTER, help, value);
  }

  /** The metric in Prometheus's text format, version 0.0.4. */
  String exposition() {
    return String.join(
        "\n",
        "# HELP " + name + " " + help,
        "# TYPE " + name + " " + kind.word,
        name + " " + value.getAsDouble(),
        "");
  }
}
