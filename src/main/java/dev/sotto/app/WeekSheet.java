package dev.sotto.app;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import dev.sotto.core.talk.Option;
import dev.sotto.core.talk.Question;
import dev.sotto.core.talk.Scene;
import dev.sotto.core.talk.WeekFace;
import dev.sotto.core.week.Account;
import dev.sotto.core.week.Span;
import dev.sotto.outbox.Letter;
import dev.sotto.store.WeekShown;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A week as one message that changes in place. */
record WeekSheet(Visit visit, Span span) {
  /** Within this time, a week that says the same is not sent again. */
  private static final Duration STANDS_ABOVE = Duration.ofHours(1);

  /** The week that a Day is in. */
  static WeekSheet around(Visit visit, Day day) {
    return new WeekSheet(visit, Span.weekOf(day));
  }

  /**
   * Sends the week, unless it stands right above.
   *
   * @param remarks what is said above it
   * @return what is said in its place; empty when it was sent
   */
  Optional<Saying> show(List<Saying> remarks) {
    WeekFace face = face();
    if (face.accounts().isEmpty()) {
      return Optional.of(Saying.of(Line.WEEK_EMPTY));
    }
    Spoken spoken = spoken();
    Question week = face.week();
    Optional<Saying> same = standsAbove(spoken.lines(week), face.scene());
    if (same.isEmpty()) {
      String text = spoken.text(remarks, week);
      Mail.reply(visit, new Letter.Words(text, keys(week), Letter.Hush.AUDIBLE));
    }
    return same;
  }

  private Optional<Saying> standsAbove(String text, Scene scene) {
    WeekShown weeks = visit.tx().weeksShown();
    Optional<WeekShown.Shown> before = weeks.last(visit.person().id());
    Optional<WeekShown.Shown> same =
        before
            .filter(shown -> shown.text().words().equals(text))
            .filter(shown -> visit.now().isBefore(shown.at().plus(STANDS_ABOVE)));
    if (same.isEmpty()) {
      weeks.remember(visit.person().id(), text, visit.now());
    }
    return same.map(shown -> shown.at().atZone(scene.zone()).toLocalTime())
        .map(at -> Saying.of(Line.WEEK_SAME, "time", scene.books().wording().clock(at)));
  }

  /** Puts something else into the message the week stands in. */
  void redraw(long messageId, Question question) {
    String text = spoken().lines(question);
    Mail.reply(visit, new Letter.Rewrite(messageId, text, keys(question)));
  }

  /** The week as it is now. */
  WeekFace face() {
    List<Account> accounts = Accounts.of(visit, span).all();
    boolean isFirst =
        visit
            .tx()
            .checkins()
            .firstDay(visit.person().id())
            .map(first -> first.compareTo(span.from()) >= 0)
            .orElse(true);
    return new WeekFace(span, accounts, isFirst, Scenes.of(visit));
  }

  private Spoken spoken() {
    return Spoken.fixed(visit.house());
  }

  private List<List<Letter.Key>> keys(Question question) {
    return spoken().keys(question, WeekSheet::code);
  }

  private static String code(Option option) {
    return new Tap.OnWeek(option.chip().name(), option.argument()).code();
  }
}
