package dev.sotto.core.practice;

import java.util.List;

/**
 * What a language's {@code practices.yaml} says about one kind.
 *
 * @param label short enough for a button
 * @param tinySteps smallest versions to suggest; none for exact kinds
 * @param keywords words and phrases that point to this kind
 */
public record KindEntry(String label, List<String> tinySteps, List<String> keywords) {

  public KindEntry {
    tinySteps = List.copyOf(tinySteps);
    keywords = List.copyOf(keywords);
  }
}
