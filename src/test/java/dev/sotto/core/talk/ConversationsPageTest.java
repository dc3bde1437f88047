package dev.sotto.core.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConversationsPageTest {
  @Test
  void thePageIsWhatTheStepsDo() {
    assertThat(ConversationsPage.FILE).content().isEqualTo(ConversationsPage.text());
  }
}
