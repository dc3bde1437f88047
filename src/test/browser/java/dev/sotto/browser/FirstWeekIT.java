package dev.sotto.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Somebody's first two days, from Start to a check-in taken back. */
@Timeout(300)
class FirstWeekIT {
  private static final NewContextOptions DESK =
      Chromium.screen(1180, 930).setDeviceScaleFactor(1.5);
  private static final NewContextOptions PHONE_AT_NIGHT =
      Chromium.screen(360, 740)
          .setDeviceScaleFactor(2)
          .setHasTouch(true)
          .setColorScheme(ColorScheme.DARK);

  @Test
  void goesFromStartToAnUndoneCheckIn() throws IOException {
    try (OpenSandbox sandbox = OpenSandbox.start();
        Chromium chromium = new Chromium()) {
      try (Window desk = chromium.open(sandbox.page(), DESK)) {
        setsUpAPractice(desk);
        isAnsweredWithAReaction(desk);
        showsTheWeek(desk);
        isEditedInPlace(desk);
        assertThat(desk.troubles()).isEmpty();
      }
      try (Window phone = chromium.open(sandbox.page(), PHONE_AT_NIGHT)) {
        fitsAPhone(phone);
        assertThat(phone.troubles()).isEmpty();
      }
    }
  }

  private static void setsUpAPractice(Window desk) {
    desk.untilMonday();
    desk.press("start");
    desk.tap("I'm 18 or older — begin");
    desk.hears("Which city");
    desk.say("berlin");
    desk.hears("Berlin, where it's 07:0");
    desk.say("4-7-8 breathing, 2 minutes, weekdays at 08:00 after coffee");
    desk.hears("Does this look right?");
    desk.tap("Looks right");
    desk.hears("It's set");
  }

  private static void isAnsweredWithAReaction(Window desk) {
    desk.press("skip");
    assertThat(desk.button(desk.newest(), "Did it")).isVisible();
    assertThat(desk.at("clock-time")).hasText("08:00");
    int said = desk.fromBot().count();

    desk.say("did it");

    assertThat(desk.mine().last().locator("[data-testid^=reaction-]")).isVisible();
    assertThat(desk.fromBot()).hasCount(said);
  }

  /** The reply to the next word is the next message: nothing came in between. */
  private static void showsTheWeek(Window desk) {
    int said = desk.fromBot().count();

    desk.say("/week");

    assertThat(desk.fromBot()).hasCount(said + 1);
    assertThat(desk.newest()).containsText(Pattern.compile("Mon ✓"));
  }

  private static void isEditedInPlace(Window desk) {
    int said = desk.fromBot().count();
    desk.press("skip");
    assertThat(desk.fromBot()).hasCount(said + 1);
    assertThat(desk.at("clock-date")).containsText("Tue");
    Locator nudge = desk.newest();
    assertThat(desk.button(nudge, "Something's in the way")).isVisible();
    desk.photograph("sandbox-desk.png");

    desk.tap("Did it");

    assertThat(nudge).containsText("✓");
    assertThat(desk.button(nudge, "Undo")).isVisible();
    assertThat(desk.button(nudge, "Did it")).hasCount(0);
    desk.tap("Undo");
    assertThat(desk.button(nudge, "Did it")).isVisible();
    assertThat(desk.fromBot()).hasCount(said + 1);
  }

  private static void fitsAPhone(Window phone) {
    assertThat(phone.page().locator("html")).hasAttribute("data-theme", "dark");
    whatIsNeededIsOnTheScreen(phone);
    phone.photograph("sandbox-dark-phone.png");
    phone.at("text").fill("/");
    assertThat(phone.at("command-week")).isVisible();
    assertThat(phone.fits()).isTrue();
  }

  private static void whatIsNeededIsOnTheScreen(Window phone) {
    assertThat(phone.fits()).isTrue();
    for (String label : new String[] {"Did it", "Tiny step", "Later", "Not today"}) {
      assertThat(phone.button(phone.newest(), label)).isInViewport();
    }
    for (String place : new String[] {"skip", "clock", "theme", "text", "send", "people-toggle"}) {
      assertThat(phone.at(place)).isInViewport();
    }
  }
}
