package dev.sotto.core.safety;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compiles patterns. A pattern is pieces with blanks between them:
 *
 * <ul>
 *   <li>{@code die}: the word
 *   <li>{@code WISH}: any way to say the group of that name
 *   <li>{@code die|DEAD}: one of them, each a word
 *   <li>{@code <end it|stop living>}: one of them
 *   <li>{@code (just)}, {@code (end it|stop living)}: perhaps
 *   <li>{@code ~3}: up to three words of any kind, within a sentence
 *   <li>{@code NUM}: digits
 *   <li>{@code ^} and {@code $}: where a clause starts or ends; {@code ^^} and {@code $$}: the text
 * </ul>
 *
 * For one thread, while a screen is made.
 */
final class Grammar {
  private final Map<String, List<String>> texts;
  private final Spellings spellings;
  private final Vocabulary vocabulary;
  private final Map<String, Group> ready = new HashMap<>();
  private int groups;

  Grammar(SafetyWords words, Spellings spellings) {
    this.texts = words.groups();
    this.spellings = spellings;
    this.vocabulary = new Vocabulary(wordsOf(words), words.of(SafetyList.FILLERS));
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** How many groups were compiled so far. */
  int groups() {
    return groups;
  }

  private Set<String> wordsOf(SafetyWords words) {
    Set<String> all = new LinkedHashSet<>();
    words.groups().values().forEach(ways -> ways.forEach(way -> addWords(way, all)));
    for (SafetyList list : SafetyList.values()) {
      if (list.sort() == SafetyList.Sort.RULE) {
        words.of(list).forEach(entry -> addWords(RuleText.of(entry).pattern(), all));
      }
    }
    return all;
  }

  private void addWords(String pattern, Set<String> all) {
    Notation.atoms(pattern)
        .filter(atom -> Notation.of(atom) == Notation.WORD)
        .forEach(word -> all.addAll(spellings.meant(word)));
  }

  Rule rule(String pattern) {
    return Rule.of(parts(pattern));
  }

  private List<Part> parts(String pattern) {
    List<Part> parts = new ArrayList<>();
    for (String piece : Notation.pieces(pattern)) {
      List<String> ways = Notation.ways(piece);
      if (Notation.isOptional(piece)) {
        parts.add(new Part.Maybe(oneOf(ways)));
      } else {
        parts.addAll(several(ways));
      }
    }
    return parts;
  }

  private List<Part> several(List<String> ways) {
    return ways.size() == 1 ? either(ways.get(0)) : List.of(oneOf(ways));
  }

  private List<Part> either(String way) {
    return Notation.pieces(way).size() > 1 ? parts(way) : single(way);
  }

  private Part oneOf(List<String> ways) {
    List<Part> only = ways.size() == 1 ? either(ways.get(0)) : List.of();
    return only.size() == 1 ? only.get(0) : new Part.Choice(group(ways), edges(ways));
  }

  private List<Part> single(String way) {
    return switch (Notation.of(way)) {
      case GROUP -> List.of(new Part.Choice(named(way), List.of()));
      case GAP -> List.of(new Part.Gap(Integer.parseInt(way.substring(1))));
      case NUMBER -> List.of(new Part.Digits());
      case CLAUSE_START, CLAUSE_END, TEXT_START, TEXT_END -> List.of(edge(way));
      case WORD ->
          spellings.meant(way).stream()
              .map(word -> (Part) new Part.Literal(vocabulary.number(word)))
              .toList();
    };
  }

  private static Part.Edge edge(String way) {
    return Part.Edge.valueOf(Notation.of(way).name());
  }

  private static List<Part.Edge> edges(List<String> ways) {
    return ways.stream().filter(way -> Notation.of(way).isEdge()).map(Grammar::edge).toList();
  }

  private Group named(String name) {
    Group known = ready.get(name);
    if (known != null) {
      return known;
    }
    Group group = group(texts.getOrDefault(name, List.of()));
    ready.put(name, group);
    return group;
  }

  private Group group(List<String> ways) {
    BitSet words = new BitSet();
    List<Rule> phrases = new ArrayList<>();
    for (String way : ways) {
      Rule rule = rule(way);
      if (Notation.of(way).isEdge()) {
        continue;
      }
      if (rule.parts().size() == 1 && rule.parts().get(0) instanceof Part.Literal literal) {
        words.set(literal.word());
      } else {
        phrases.add(rule);
      }
    }
    return Group.of(groups++, words, phrases);
  }
}
