package dev.sotto.core;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts that nobody means: any characters, and pieces in any order. The same ones every time. */
public final class AnyText {
  private static final long SEED = 20261125;

  /** The longest text that Telegram takes. */
  private static final int LONGEST = 4096;

  private AnyText() {}

  /** Returns nonsense of any characters and of these pieces, short and as long as can be. */
  public static Stream<String> of(List<String> pieces) {
    Random random = new Random(SEED);
    Stream<String> unicode =
        Stream.generate(() -> unicode(random, 1 + random.nextInt(40))).limit(400);
    Stream<String> words = Stream.generate(() -> words(pieces, random)).limit(600);
    Stream<String> longOnes =
        pieces.stream().map(piece -> (piece + " ").repeat(LONGEST / (piece.length() + 1)));
    return Stream.of(Stream.of("", " ", "\0"), unicode, words, longOnes).flatMap(texts -> texts);
  }

  /** Returns each piece over and over, as long as can be, with nothing in between. */
  public static Stream<String> unbroken(String... pieces) {
    return Stream.of(pieces).map(piece -> piece.repeat(LONGEST / piece.length()));
  }

  private static String unicode(Random random, int length) {
    return random
        .ints(length, 0, Character.MAX_CODE_POINT + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String words(List<String> pieces, Random random) {
    return random
        .ints(1 + random.nextInt(8), 0, pieces.size())
        .mapToObj(pieces::get)
        .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
  }
}
