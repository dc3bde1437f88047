package dev.sotto.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.sotto.core.AnyText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever arrives, nothing throws, and what surrounds plain words does not hide them. */
class SafetyAnyTextTest {
  private static final List<String> PIECES =
      List.of(
          "i want to die",
          "not",
          "k i l l",
          "k.i.l.l",
          "myself",
          "d*e",
          "'s",
          "$",
          "^",
          "NUM",
          "~3",
          "<",
          "10/10",
          "lol",
          "i",
          "…",
          "\n",
          "💀",
          "\u200B",
          "ﷺ",
          "İ",
          "\uD800",
          "****",
          "@@",
          "1i1i1");

  private final PracticeScreen practices = new PracticeScreen(Shipped.SCREEN);

  @ParameterizedTest
  @MethodSource("texts")
  void nothingThrows(String text) {
    assertThatCode(
            () -> {
              Shipped.SCREEN.hear(text);
              practices.judge(text);
            })
        .doesNotThrowAnyException();
  }

  @Test
  void plainWordsAreHeardAmongMany() {
    String filler = "today i walked the dog and it rained. ";

    assertThat(
            Shipped.SCREEN.hear(filler.repeat(50) + "i want to kill myself. " + filler.repeat(50)))
        .isEqualTo(Concern.CRISIS);
  }

  @Test
  void withoutAHunchTheRulesDecide() {
    SafetyScreen bare = SafetyScreen.of(Shipped.WORDS, Inkling.NONE);

    assertThat(bare.hear("i want to kill myself")).isEqualTo(Concern.CRISIS);
    assertThat(bare.hear("everyone would be better off without me")).isEqualTo(Concern.CRISIS);
    assertThat(bare.hear("did it, 5 minutes")).isEqualTo(Concern.NONE);
  }

  static Stream<String> texts() {
    return Stream.concat(AnyText.of(PIECES), AnyText.unbroken(PIECES.toArray(String[]::new)));
  }
}
