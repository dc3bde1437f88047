package dev.sotto.core.reading;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A typed text, cut into tokens in the order they stand.
 *
 * @param vocabulary every text a token has
 */
record Words(String typed, List<Token> tokens, Set<String> vocabulary) {
  private static final Token.Kind[] KINDS = {
    Token.Kind.SYMBOL,
    Token.Kind.CODE,
    Token.Kind.CLOCK,
    Token.Kind.DECIMAL,
    Token.Kind.NUMBER,
    Token.Kind.WORD,
    Token.Kind.SYMBOL,
    Token.Kind.MARK
  };

  /** One group for each of {@link #KINDS}. Possessive, so that no input makes it slow. */
  private static final Pattern PIECE =
      Pattern.compile(
          "((?<![\\p{L}0-9])(?::'?-?[()/|dpo]|;-?\\)|=\\)|<3|t_t|-_-|\\^\\^)(?![\\p{L}0-9]))"
              + "|([0-9]++(?:-[0-9]++){2,}+|[0-9]++/[0-9]++(?:/[0-9]++)*+|[0-9]{5,}+)"
              + "|([0-9]{1,2}+:[0-9]{2}(?![0-9]))"
              + "|([0-9]{1,2}+\\.[0-9]{1,2}+(?![0-9]))"
              + "|([0-9]++)"
              + "|(\\p{L}[\\p{L}\\p{M}']*+)"
              + "|(\\p{So})"
              + "|(\\S)");

  /** Letters with digits among them. Looked at first, and left alone unless it spells a word. */
  private static final Pattern MIXED =
      Pattern.compile(
          "(?=[\\p{L}@$]*+[0-9@$])(?=[0-9@$]*+\\p{L})[\\p{L}0-9@$']{2,24}+(?![\\p{L}0-9])");

  Words {
    tokens = List.copyOf(tokens);
    vocabulary = Set.copyOf(vocabulary);
  }

  /**
   * Cuts a text.
   *
   * @param spelling gives the word that is meant for a word as typed
   */
  static Words of(String typed, Spelling spelling) {
    Folded folded = Normaliser.fold(typed);
    Matcher piece = PIECE.matcher(folded.text());
    Matcher mixed = MIXED.matcher(folded.text());
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (piece.find(at)) {
      Optional<String> spelled =
          mixed.region(piece.start(), folded.text().length()).lookingAt()
              ? spelling.mixed(mixed.group())
              : Optional.empty();
      Token.Kind kind = spelled.isPresent() ? Token.Kind.WORD : kindOf(piece);
      at = spelled.isPresent() ? mixed.end() : piece.end();
      String text = piece.group();
      tokens.add(
          new Token(
              kind,
              spelled.orElseGet(
                  () -> kind == Token.Kind.WORD ? spelling.meant(text.replace("'", "")) : text),
              folded.origin().of(piece.start()),
              folded.origin().of(at)));
    }
    return new Words(typed, tokens, tokens.stream().map(Token::text).collect(toSet()));
  }

  private static Token.Kind kindOf(Matcher piece) {
    int group = 1;
    while (piece.start(group) < 0) {
      group++;
    }
    return KINDS[group - 1];
  }

  int size() {
    return tokens.size();
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  Token get(int at) {
    return tokens.get(at);
  }

  boolean has(int at, Token.Kind kind) {
    return at >= 0 && at < size() && get(at).is(kind);
  }

  boolean has(int at, String text) {
    return at >= 0 && at < size() && get(at).is(text);
  }

  /** Whether nothing but punctuation stands from a token on. */
  boolean onlyMarksFrom(int from) {
    return tokens.subList(from, size()).stream().allMatch(token -> token.is(Token.Kind.MARK));
  }

  /** Returns what was typed between two tokens, the second excluded, as it was typed. */
  String typed(int from, int to) {
    return from < to ? typed.substring(get(from).start(), get(to - 1).end()) : "";
  }
}
