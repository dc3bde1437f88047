package dev.sotto.content;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What nobody is ever told: nothing scolds, counts what did not happen, shouts or pushes. */
public final class UnkindWords {
  private static final List<Pattern> NEVER =
      Stream.of(
              "\\bmiss(ed|es|ing)?\\b",
              "\\bfail(s|ed|ing|ure|ures)?\\b",
              "\\bbr(oke|oken)\\b",
              "\\bstreaks?\\b",
              "\\bin a row\\b",
              "\\bagain\\?",
              "\\bstill\\b",
              "\\bshould(n't)?\\b",
              "\\bmust(n't)?\\b",
              "\\blazy\\b",
              "\\bexcuses?\\b",
              "\\bdisappoint",
              "\\b(don't|do not) forget\\b",
              "\\binvalid\\b",
              "\\boverdue\\b",
              "\\bcatch(ing)? up\\b",
              "\\bpush through\\b",
              "\\byou('ve| have) got this\\b",
              "\\b24/7\\b",
              "\\bhere for you\\b",
              "\\bclinically\\b",
              "\\bhipaa\\b",
              "\\bwhy\\b[^.!?]*\\?",
              "!")
          .map(words -> Pattern.compile(words, Pattern.CASE_INSENSITIVE))
          .toList();

  private UnkindWords() {}

  /** Returns every such word in a text, as it stands there. */
  public static List<String> in(String text) {
    String plain = text.replace('\u2019', '\'');
    return NEVER.stream()
        .flatMap(never -> never.matcher(plain).results())
        .map(match -> match.group())
        .toList();
  }
}
