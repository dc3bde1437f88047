package dev.sotto.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.circle.InviteCode;
import org.junit.jupiter.api.Test;

/** What is passed on so that somebody comes in. */
class LinksTest {
  private static final InviteCode CODE = InviteCode.in("c0123456789abc").orElseThrow();

  private final Links links = new Links();

  @Test
  void whatIsTypedWorksWhileTheBotHasNoName() {
    assertThat(links.to(CODE)).isEqualTo("/start c0123456789abc");
  }

  @Test
  void aTapWorksOnceItHasOne() {
    links.named("sotto_sandbox_bot");

    assertThat(links.to(CODE)).isEqualTo("https://t.me/sotto_sandbox_bot?start=c0123456789abc");
  }
}
