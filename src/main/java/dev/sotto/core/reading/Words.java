package dev.sotto.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A typed text, cut into tokens in the order they stand. */
record Words(String typed, List<Token> tokens) {
  private static final Token.Kind[] KINDS = {
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
          "([0-9]++(?:-[0-9]++){2,}+|[0-9]++/[0-9]++(?:/[0-9]++)*+|[0-9]{5,}+)"
              + "|([0-9]{1,2}+:[0-9]{2}(?![0-9]))"
              + "|([0-9]{1,2}+\\.[0-9]{1,2}+(?![0-9]))"
              + "|([0-9]++)"
              + "|(\\p{L}[\\p{L}\\p{M}']*+)"
              + "|(\\p{So})"
              + "|(\\S)");

  Words {
    tokens = List.copyOf(tokens);
  }

  /**
   * Cuts a text.
   *
   * @param known gives the word that is meant for a word as typed
   */
  static Words of(String typed, UnaryOperator<String> known) {
    Folded folded = Normaliser.fold(typed);
    Matcher piece = PIECE.matcher(folded.text());
    List<Token> tokens = new ArrayList<>();
    while (piece.find()) {
      Token.Kind kind = kindOf(piece);
      String text = piece.group();
      tokens.add(
          new Token(
              kind,
              kind == Token.Kind.WORD ? known.apply(text.replace("'", "")) : text,
              folded.origin().of(piece.start()),
              folded.origin().of(piece.end())));
    }
    return new Words(typed, tokens);
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

  /** Returns what was typed between two tokens, the second excluded, as it was typed. */
  String typed(int from, int to) {
    return from < to ? typed.substring(get(from).start(), get(to - 1).end()) : "";
  }
}
