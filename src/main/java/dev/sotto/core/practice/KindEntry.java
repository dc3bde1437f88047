package dev.sotto.core.practice;

import java.util.List;

/**
 * What a language's {@code practices.yaml} says about one kind.
 *
 * @param label short enough for a button
 * @param tinySteps smallest versions to suggest; none for exact kinds
 * @param moments everyday moments to suggest; none for exact kinds
 * @param guard one short line of care for the card; blank when the kind needs none
 * @param keywords words and phrases that point to this kind
 */
public record KindEntry(
    String label,
    List<String> tinySteps,
    List<String> moments,
    String guard,
    List<String> keywords) {

  public KindEntry {
    tinySteps = List.copyOf(tinySteps);
    moments = List.copyOf(moments);
    keywords = List.copyOf(keywords);
  }
}
