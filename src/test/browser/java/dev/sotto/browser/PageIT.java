package dev.sotto.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** What the page does by itself. Each test speaks as somebody else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class PageIT {
  @AutoClose private final OpenSandbox sandbox = OpenSandbox.start();
  @AutoClose private final Chromium chromium = new Chromium();

  PageIT() throws IOException {}

  private void as(String person, Consumer<Window> doing) {
    try (Window window = chromium.open(sandbox.page(), Chromium.screen(1180, 780))) {
      window.press("chat-" + person);
      assertThat(window.at("chat-status")).containsText("you are " + person);
      doing.accept(window);
      assertThat(window.troubles()).isEmpty();
    }
  }

  @Test
  void aSlashOffersTheCommandsThatFit() {
    as(
        "Bo",
        window -> {
          window.press("start");
          window.hears("Sotto");
          window.at("text").fill("/");
          assertThat(window.at("command-week")).isVisible();

          window.at("text").fill("/priv");

          Locator offered = window.page().locator("#commands > li");
          assertThat(offered).hasCount(1);
          assertThat(offered).containsText("/privacy");
          window.at("text").press("Enter");
          assertThat(window.mine().last()).containsText("/privacy");
          assertThat(window.at("commands")).isHidden();
        });
  }

  @Test
  void whatOneSaysIsNotInTheChatOfAnother() {
    as(
        "Cem",
        window -> {
          window.press("start");
          window.hears("Sotto");

          window.press("chat-Dita");

          assertThat(window.at("chat-status")).containsText("you are Dita");
          assertThat(window.fromBot()).hasCount(0);
          assertThat(window.at("start")).isVisible();
          window.press("chat-Cem");
          assertThat(window.fromBot()).hasCount(1);
        });
  }

  @Test
  void theChosenLightStaysAfterAReload() {
    as(
        "Ewa",
        window -> {
          Locator html = window.page().locator("html");
          assertThat(html).hasAttribute("data-theme", "light");

          window.press("theme");

          assertThat(html).hasAttribute("data-theme", "dark");
          window.page().reload();
          assertThat(html).hasAttribute("data-theme", "dark");
        });
  }

  @Test
  void withoutAPlanThereIsNothingToSkipTo() {
    as(
        "Ewa",
        window -> {
          window.press("skip");

          assertThat(window.at("toast")).containsText("Nothing is planned yet");
        });
  }

  @Test
  void onAPhoneThePeopleAreBehindAButton() {
    try (Window window =
        chromium.open(
            sandbox.page(),
            Chromium.screen(360, 740).setTimezoneId("America/Argentina/Buenos_Aires"))) {
      assertThat(window.at("chat-Ewa")).isHidden();
      window.press("people-toggle");
      window.press("chat-Ewa");

      assertThat(window.at("chat-status")).containsText("you are Ewa");
      assertThat(window.at("chat-Ewa")).isHidden();
      assertThat(window.fits()).isTrue();
      assertThat(window.troubles()).isEmpty();
    }
  }
}
