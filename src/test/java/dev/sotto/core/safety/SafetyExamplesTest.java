package dev.sotto.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule of {@code safety.yaml} is heard in its own example. */
class SafetyExamplesTest {

  @Test
  void everyRuleIsHeardInItsExample() {
    assertThat(unheard()).isEmpty();
  }

  static List<String> unheard() {
    Spellings spellings = new Spellings(Shipped.WORDS.of(SafetyList.SPELLINGS));
    Grammar grammar = new Grammar(Shipped.WORDS, spellings);
    SafetyBook book = Shipped.SCREEN.book();
    return Arrays.stream(SafetyList.values())
        .filter(list -> list.sort() == SafetyList.Sort.RULE)
        .flatMap(
            list ->
                Shipped.WORDS.of(list).stream()
                    .filter(entry -> !isHeard(entry, grammar, book))
                    .map(entry -> list.key() + ": " + entry))
        .toList();
  }

  private static boolean isHeard(String entry, Grammar grammar, SafetyBook book) {
    RuleText text = RuleText.of(entry);
    Rule rule = grammar.rule(text.pattern());
    Hearing example = book.hearing(text.example(), grammar.groups());
    return Stream.iterate(0, at -> at < example.size(), at -> at + 1)
        .anyMatch(at -> rule.startsWith(example.word(at)) && rule.lengths(example, at) != 0);
  }

  public static void main(String[] none) {
    unheard().forEach(System.out::println);
  }
}
