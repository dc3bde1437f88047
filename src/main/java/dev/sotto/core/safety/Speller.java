package dev.sotto.core.safety;

import dev.sotto.core.reading.Edits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns words as typed into the words that are meant. Immutable. */
final class Speller {
  /** So many single letters in a row spell a word. */
  private static final int SPELLED_OUT = 3;

  /** So many letters before them may be none of them. */
  private static final int MOST_BEFORE = 2;

  /** The ending that says whose something is, or that something is. */
  private static final String OWNS = "'s";

  private final Spellings spellings;
  private final Predicate<String> known;
  private final Set<String> real;
  private final Slips slips;
  private final RunTogether runTogether;
  private final Covered covered;

  Speller(Spellings spellings, Predicate<String> known, Set<String> strong, Set<String> real) {
    this.spellings = spellings;
    this.known = known;
    this.real = real;
    this.slips = new Slips(strong);
    this.runTogether = new RunTogether(word -> known.test(word) || spellings.has(word), strong);
    this.covered = new Covered(strong);
  }

  /** Puts every word right. */
  List<Piece> put(List<Piece> typed) {
    List<Piece> meant = new ArrayList<>();
    int at = 0;
    while (at < typed.size()) {
      int letters = lettersFrom(typed, at);
      at += letters >= SPELLED_OUT ? spelledOut(typed, at, letters, meant) : word(typed, at, meant);
    }
    return meant;
  }

  /** How many single letters stand in a row, as far as a few words take. */
  private static int lettersFrom(List<Piece> typed, int at) {
    int to = at;
    while (to < typed.size() && to - at < RunTogether.LONGEST && typed.get(to).isLetter()) {
      to++;
    }
    return to - at;
  }

  /** Puts right a row of letters; what is before the first word in it stays. */
  private int spelledOut(List<Piece> typed, int at, int letters, List<Piece> meant) {
    String joined =
        typed.subList(at, at + letters).stream().map(Piece::text).collect(Collectors.joining());
    for (int before = 0; before <= MOST_BEFORE && letters - before >= SPELLED_OUT; before++) {
      Optional<List<String>> words = whole(joined.substring(before));
      if (words.isPresent()) {
        meant.addAll(typed.subList(at, at + before));
        add(words.get(), typed.get(at + before), meant);
        return letters;
      }
    }
    typed.subList(at, at + letters).forEach(letter -> add(meant(letter.text()), letter, meant));
    return letters;
  }

  /** Puts right a word or the two halves of one; returns how many pieces that were. */
  private int word(List<Piece> typed, int at, List<Piece> meant) {
    Piece piece = typed.get(at);
    if (at + 1 < typed.size()) {
      Optional<List<String>> halves = halves(piece, typed.get(at + 1));
      if (halves.isPresent()) {
        add(halves.get(), piece, meant);
        return 2;
      }
    }
    add(meant(piece.text()), piece, meant);
    return 1;
  }

  private static void add(List<String> words, Piece piece, List<Piece> meant) {
    Border border = piece.before();
    for (String word : words) {
      meant.add(new Piece(word, border));
      border = Border.NONE;
    }
  }

  /** Two halves of one word, of which one is no word: "sui cide". */
  private Optional<List<String>> halves(Piece left, Piece right) {
    boolean apart =
        right.before() == Border.SENTENCE || (isWord(left.text()) && isWord(right.text()));
    return apart ? Optional.empty() : strong(left.text() + right.text());
  }

  private Optional<List<String>> strong(String word) {
    return runTogether.isStrong(word) ? Optional.of(List.of(word)) : Optional.empty();
  }

  private boolean isWord(String word) {
    return known.test(word) || spellings.has(word) || real.contains(word);
  }

  private List<String> meant(String typed) {
    return asIs(typed)
        .or(() -> asIs(Edits.squeezed(typed, 2)))
        .or(() -> asIs(Edits.squeezed(typed, 1)))
        .or(() -> Signs.in(typed) ? signed(typed) : whole(typed))
        .orElseGet(() -> Signs.in(typed) ? Signs.apart(typed) : List.of(typed));
  }

  /** A word with signs or digits in the place of letters. */
  private Optional<List<String>> signed(String typed) {
    return Signs.readings(typed)
        .map(this::whole)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> covered.meant(typed).map(List::of));
  }

  /** The known words that are meant by letters in a row. */
  private Optional<List<String>> whole(String letters) {
    return asIs(letters)
        .or(() -> asIs(Edits.squeezed(letters, 2)))
        .or(() -> slips.meant(letters).map(List::of))
        .or(() -> runTogether.apart(letters).map(this::each));
  }

  private List<String> each(List<String> words) {
    return words.stream().flatMap(word -> spellings.meant(word).stream()).toList();
  }

  private Optional<List<String>> asIs(String typed) {
    if (spellings.has(typed) || known.test(typed) || Vocabulary.isDigits(typed)) {
      return Optional.of(spellings.meant(typed));
    }
    String owner = typed.endsWith(OWNS) ? typed.substring(0, typed.length() - OWNS.length()) : "";
    if (isWord(owner)) {
      return Optional.of(
          Stream.concat(spellings.meant(owner).stream(), spellings.meant(OWNS).stream()).toList());
    }
    return real.contains(Spellings.bare(typed))
        ? Optional.of(List.of(Spellings.bare(typed)))
        : Optional.empty();
  }
}
