package dev.sotto.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The installed browser without a window, which fetches and reports nothing of its own accord. */
final class Chromium implements AutoCloseable {
  private static final List<String> QUIETLY =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  Chromium() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(QUIETLY));
  }

  /** A screen of that size in Berlin, on which nothing moves. */
  static Browser.NewContextOptions screen(int width, int height) {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setTimezoneId("Europe/Berlin")
        .setReducedMotion(ReducedMotion.REDUCE);
  }

  /** A new window, which knows nothing of the others, on that page. */
  Window open(String address, Browser.NewContextOptions screen) {
    return new Window(browser.newContext(screen), address);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
