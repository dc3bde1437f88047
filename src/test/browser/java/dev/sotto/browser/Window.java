package dev.sotto.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The sandbox page as a person uses it, who looks before doing the next thing. */
final class Window implements AutoCloseable {
  private static final double PATIENCE_MS = 30_000;

  private final BrowserContext context;
  private final Page page;
  private final List<String> troubles = new CopyOnWriteArrayList<>();

  Window(BrowserContext context, String address) {
    this.context = context;
    context.setDefaultTimeout(PATIENCE_MS);
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    context.onRequest(request -> note(!isFrom(address, request.url()), "asks " + request.url()));
    page = context.newPage();
    page.onConsoleMessage(line -> note(line.type().equals("error"), "console: " + line.text()));
    page.onPageError(error -> note(true, "error: " + error));
    page.navigate(address);
    assertThat(at("clock-time")).not().isEmpty();
  }

  private static boolean isFrom(String address, String url) {
    return url.startsWith(address) || url.startsWith("data:") || url.startsWith("blob:");
  }

  private void note(boolean isTrouble, String trouble) {
    if (isTrouble) {
      troubles.add(trouble);
    }
  }

  /** What went wrong in the page, and every request for anything that is not on it. */
  List<String> troubles() {
    return List.copyOf(troubles);
  }

  Page page() {
    return page;
  }

  Locator at(String testId) {
    return page.getByTestId(testId);
  }

  Locator fromBot() {
    return page.locator("[data-testid^=message-][data-from=bot]");
  }

  /** What the bot said last. */
  Locator newest() {
    return fromBot().last();
  }

  Locator mine() {
    return page.locator("[data-testid^=message-][data-from=me]");
  }

  Locator button(Locator message, String label) {
    return message.locator("[data-testid=inline-button][data-label=\"" + label + "\"]");
  }

  void press(String testId) {
    at(testId).click();
  }

  /** Presses a button under the bot's newest message. */
  void tap(String label) {
    button(newest(), label).click();
  }

  void say(String text) {
    at("text").fill(text);
    press("send");
  }

  void hears(String words) {
    assertThat(newest()).containsText(words);
  }

  /** Moves the clock to the next Monday at seven. */
  void untilMonday() {
    do {
      String before = at("clock").innerText();
      press("next-morning");
      assertThat(at("clock")).not().hasText(before);
    } while (!at("clock-date").innerText().startsWith("Mon"));
  }

  /** Whether everything on the page fits its width. */
  boolean fits() {
    return (boolean)
        page.evaluate(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth");
  }

  void photograph(String name) {
    page.mouse().move(1, 1);
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name)));
  }

  @Override
  public void close() {
    context.close();
  }
}
