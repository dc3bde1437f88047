package dev.sotto.core.safety;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of one language, ready to be looked for. Immutable. */
final class SafetyBook {
  private final Map<SafetyList, Rules> rules = new EnumMap<>(SafetyList.class);
  private final Vocabulary vocabulary;
  private final Speller speller;
  private final int groups;

  SafetyBook(SafetyWords words) {
    Spellings spellings = new Spellings(words.of(SafetyList.SPELLINGS));
    Grammar grammar = new Grammar(words, spellings);
    this.vocabulary = grammar.vocabulary();
    for (SafetyList list : SafetyList.values()) {
      List<Rule> compiled =
          list.sort() == SafetyList.Sort.RULE
              ? words.of(list).stream()
                  .map(entry -> grammar.rule(RuleText.of(entry).pattern()))
                  .toList()
              : List.of();
      rules.put(list, new Rules(compiled, vocabulary.size()));
    }
    this.groups = grammar.groups();
    this.speller =
        new Speller(
            spellings,
            vocabulary::has,
            Set.copyOf(words.of(SafetyList.STRONG)),
            Set.copyOf(words.of(SafetyList.REAL_WORDS)));
  }

  /** Listens to a text as typed. */
  Hearing hearing(String text) {
    return hearing(text, groups);
  }

  /** Listens for that many groups: a grammar that compiles more rules knows more of them. */
  Hearing hearing(String text, int groups) {
    return new Hearing(vocabulary, groups, speller.put(Cutter.cut(Folding.of(text))));
  }

  /** The words that are understood, with blanks between them. */
  String words(String text) {
    return speller.put(Cutter.cut(Folding.of(text))).stream()
        .map(Piece::text)
        .collect(Collectors.joining(" "));
  }

  Rules rules(SafetyList list) {
    return Objects.requireNonNull(rules.get(list));
  }
}
