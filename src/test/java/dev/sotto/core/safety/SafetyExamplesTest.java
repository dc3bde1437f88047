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
    Hearing example = book.hearing(book.pieces(text.example()), grammar.groups());
    return Stream.iterate(0, at -> at < example.size(), at -> at + 1)
        .anyMatch(at -> rule.startsWith(example.word(at)) && rule.lengths(example, at) != 0);
  }

  /** A way that spelling turns into other words would stand in the file for nothing. */
  @Test
  void everyWayOfAGroupIsHeardAsWritten() {
    assertThat(Shipped.WORDS.groups().values().stream().flatMap(List::stream).distinct())
        .filteredOn(way -> Notation.atoms(way).allMatch(SafetyExamplesTest::isWord))
        .allMatch(SafetyExamplesTest::isHeardAsWritten);
  }

  private static boolean isWord(String atom) {
    return Notation.of(atom) == Notation.WORD;
  }

  private static boolean isHeardAsWritten(String way) {
    Spellings spellings = new Spellings(Shipped.WORDS.of(SafetyList.SPELLINGS));
    List<String> wanted =
        Notation.atoms(way).flatMap(word -> spellings.meant(word).stream()).toList();
    return Shipped.SCREEN.book().pieces(way).stream().map(Piece::text).toList().equals(wanted);
  }
}
