package dev.sotto.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BotTokenTest {
  @Test
  void doesNotShowItself() {
    assertThat(BotToken.of("123:abcdef")).hasToString("BotToken[…]");
  }

  @Test
  void aFileEndsWithANewline() {
    assertThat(BotToken.of("123:abc-_9\n").secret()).isEqualTo("123:abc-_9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "123", "123:", ":abc", "123:a b", "123:../getme", "１２３:abc"})
  void whatCannotBeATokenIsRefusedUnquoted(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BotToken.of(written + "\u0000secret"))
        .withMessageNotContaining("secret");
  }
}
