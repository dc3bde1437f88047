package dev.sotto.core.safety;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
      rules.put(list, new Rules(compiled));
    }
    this.groups = grammar.groups();
    this.speller =
        new Speller(
            spellings,
            vocabulary::has,
            Set.copyOf(words.of(SafetyList.STRONG)),
            Set.copyOf(words.of(SafetyList.REAL_WORDS)));
  }

  /** Takes a text as typed apart, with its words put right. */
  List<Piece> pieces(String text) {
    return speller.put(Cutter.cut(Folding.of(text)));
  }

  Hearing hearing(List<Piece> pieces) {
    return hearing(pieces, groups);
  }

  /** Listens for that many groups: a grammar that compiles more rules knows more of them. */
  Hearing hearing(List<Piece> pieces, int groups) {
    return new Hearing(vocabulary, groups, pieces);
  }

  /** Returns a hearing without what only sounds grave. */
  Hearing withoutIdioms(Hearing whole) {
    return whole.without(rules(SafetyList.IDIOMS).longestIn(whole));
  }

  Rules rules(SafetyList list) {
    return Objects.requireNonNull(rules.get(list));
  }
}
