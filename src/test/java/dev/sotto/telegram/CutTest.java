package dev.sotto.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CutTest {
  @Test
  void leavesAloneWhatFits() {
    assertThat(Cut.to(5, "12345")).isEqualTo("12345");
    assertThat(Cut.to(1, "")).isEmpty();
  }

  @Test
  void endsWithAnEllipsis() {
    assertThat(Cut.to(5, "123456")).isEqualTo("1234…");
  }

  @Test
  void neverSplitsACharacter() {
    assertThat(Cut.to(5, "123🌿56")).isEqualTo("123…");
    assertThat(Cut.to(5, "12🌿56")).isEqualTo("12🌿…");
    assertThat(Cut.to(1, "🌿")).isEqualTo("…");
  }

  @Test
  void everyLimitGivesWholeCharacters() {
    String text = "a🌿é".repeat(20);
    for (int limit = 1; limit < text.length(); limit++) {
      String cut = Cut.to(limit, text);
      assertThat(cut.length()).isLessThanOrEqualTo(limit);
      assertThat(cut.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
  }
}
