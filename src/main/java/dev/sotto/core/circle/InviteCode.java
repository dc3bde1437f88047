package dev.sotto.core.circle;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a link carries that lets somebody in: 65 bits of chance, in letters and digits that are not
 * taken for one another.
 *
 * @param letters the first says what it lets into; the rest is chance
 */
public record InviteCode(Purpose purpose, String letters) {

  /** What a code lets into. */
  public enum Purpose {
    CIRCLE("c"),
    PAIR("p");

    private final String letter;

    Purpose(String letter) {
      this.letter = letter;
    }
  }

  /** Crockford's base 32, five bits a letter. */
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

  private static final int CHANCE = 13;
  private static final Pattern FORM =
      Pattern.compile("(?:https?://\\S+[?&]start=)?([cp][0-9a-hjkmnp-tv-z]{" + CHANCE + "})");

  /** Draws a new one. */
  public static InviteCode draw(Purpose purpose, RandomGenerator random) {
    StringBuilder letters = new StringBuilder(purpose.letter);
    for (int i = 0; i < CHANCE; i++) {
      letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new InviteCode(purpose, letters.toString());
  }

  /** Reads a code, or a link with one; empty when nothing has even the form of a code. */
  public static Optional<InviteCode> in(String words) {
    Matcher said = FORM.matcher(words.strip().toLowerCase(Locale.ROOT));
    if (!said.matches()) {
      return Optional.empty();
    }
    String letters = said.group(1);
    Purpose purpose = letters.startsWith(Purpose.PAIR.letter) ? Purpose.PAIR : Purpose.CIRCLE;
    return Optional.of(new InviteCode(purpose, letters));
  }

  /** What can be kept of it: 65 bits of chance are not guessed from a digest. */
  public String digest() {
    return HexFormat.of().formatHex(Digest.of(letters));
  }

  /** Not to be read in a log. */
  @Override
  public String toString() {
    return "InviteCode of a " + purpose;
  }
}
