package dev.sotto.core.reading;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every word the bot understands in one language. Immutable; threads may share it. */
public final class Lexicon {
  private final Map<WordList, Phrases> lists;
  private final Map<String, Group> groups;
  private final Set<String> soft;
  private final Spelling spelling;

  private Lexicon(Map<WordList, Phrases> lists, Map<String, Group> groups, Set<String> soft) {
    this.lists = lists;
    this.groups = groups;
    this.soft = soft;
    this.spelling = spelling(lists);
  }

  /**
   * Makes a lexicon of named lists of phrases.
   *
   * @throws IllegalArgumentException naming every list that is missing or unknown and every line
   *     that cannot be read
   */
  public static Lexicon of(Map<String, List<String>> lists) {
    List<String> problems = problemsIn(lists);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", problems));
    }
    Map<String, Group> groups = Phrases.groups(linesOf(WordList.GROUPS, lists));
    Set<String> soft =
        linesOf(WordList.SOFT, lists).stream()
            .map(word -> Words.of(word, Spelling.NONE).get(0).text())
            .collect(toUnmodifiableSet());
    Map<WordList, Phrases> ready = new EnumMap<>(WordList.class);
    for (WordList list : WordList.values()) {
      if (list != WordList.GROUPS) {
        ready.put(list, new Phrases(linesOf(list, lists), groups, soft));
      }
    }
    return new Lexicon(ready, groups, soft);
  }

  private static List<String> linesOf(WordList list, Map<String, List<String>> lists) {
    return lists.getOrDefault(list.key(), List.of());
  }

  private static Spelling spelling(Map<WordList, Phrases> lists) {
    return spelling(lists, Set.of(), Set.of());
  }

  private static Spelling spelling(
      Map<WordList, Phrases> lists, Set<String> more, Set<String> moreMistyped) {
    Phrases none = new Phrases(List.of(), Map.of(), Set.of());
    Set<String> otherWords = lists.getOrDefault(WordList.OTHER_WORDS, none).vocabulary();
    Set<String> vocabulary =
        lists.entrySet().stream()
            .filter(list -> list.getKey() != WordList.OTHER_WORDS)
            .flatMap(list -> list.getValue().vocabulary().stream())
            .collect(toUnmodifiableSet());
    Set<String> oftenMistyped = lists.getOrDefault(WordList.OFTEN_MISTYPED, none).vocabulary();
    return new Spelling(with(vocabulary, more), with(oftenMistyped, moreMistyped), otherWords);
  }

  private static Set<String> with(Set<String> words, Set<String> more) {
    return Stream.concat(words.stream(), more.stream()).collect(toUnmodifiableSet());
  }

  /**
   * Returns a spelling that knows more words than those of this lexicon.
   *
   * @param oftenMistyped words a neighbour is taken for
   */
  Spelling spellingWith(Set<String> vocabulary, Set<String> oftenMistyped) {
    return spelling(lists, with(vocabulary, oftenMistyped), oftenMistyped);
  }

  /** Returns lists in the notation of this one, with its groups and its soft words. */
  Function<List<String>, Phrases> phrasing(List<String> moreGroups) {
    Map<String, Group> all = Phrases.groups(moreGroups, groups);
    return lines -> new Phrases(lines, all, soft);
  }

  /** Returns the names of the lists a language must have, and may have. */
  public static Set<String> requiredLists() {
    return Arrays.stream(WordList.values()).map(WordList::key).collect(toCollection(TreeSet::new));
  }

  private static List<String> problemsIn(Map<String, List<String>> lists) {
    List<String> problems = new ArrayList<>();
    Set<String> known =
        linesOf(WordList.GROUPS, lists).stream().map(Phrases::saidIn).collect(toUnmodifiableSet());
    Set<String> unknown = new TreeSet<>(lists.keySet());
    unknown.removeAll(requiredLists());
    unknown.forEach(name -> problems.add(name + " is not a list of the reading"));
    for (WordList list : WordList.values()) {
      if (!lists.containsKey(list.key())) {
        problems.add(list.key() + " is missing");
      }
      for (String line : lists.getOrDefault(list.key(), List.of())) {
        if (!list.takes(Phrases.valueOf(line)) || !known.containsAll(groupsIn(list, line))) {
          problems.add(list.key() + " cannot read \"" + line + "\"");
        }
      }
    }
    return problems;
  }

  private static Set<String> groupsIn(WordList list, String line) {
    return Phrase.groupsIn(list == WordList.GROUPS ? Phrases.valueOf(line) : line);
  }

  /** Cuts a text, with drawn-out and mistyped words put right where it is plain what is meant. */
  Words words(String typed) {
    return Words.of(typed, spelling);
  }

  /** Whether at least one word of a text is one of this language. */
  boolean knowsAnyOf(Words words) {
    return words.tokens().stream()
        .anyMatch(token -> token.is(Token.Kind.WORD) && spelling.knows(token.text()));
  }

  /** Returns the longest phrase of a list that starts at a token, with what it stands for. */
  Optional<Found<String>> at(WordList list, Words words, int at) {
    return phrases(list).at(words, at);
  }

  /** Whether nothing stands at a token that the number before it could count. */
  boolean endsNumber(Words words, int at) {
    return at >= words.size()
        || words.has(at, Token.Kind.MARK)
        || words.has(at, Token.Kind.SYMBOL)
        || has(WordList.MORE, words, at)
        || has(WordList.CLOCK_TAIL, words, at);
  }

  boolean has(WordList list, Words words, int at) {
    return at(list, words, at).isPresent();
  }

  private Phrases phrases(WordList list) {
    return Optional.ofNullable(lists.get(list)).orElseThrow();
  }
}
