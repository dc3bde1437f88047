package dev.sotto.app;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.person.Country;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.script.Line;
import dev.sotto.core.talk.PageText;
import dev.sotto.core.talk.PageWords;
import dev.sotto.core.talk.WeekWords;
import dev.sotto.core.talk.Wording;
import dev.sotto.core.week.Account;
import dev.sotto.core.week.Besides;
import dev.sotto.core.week.Contents;
import dev.sotto.core.week.Page;
import dev.sotto.core.week.Palette;
import dev.sotto.core.week.Paper;
import dev.sotto.core.week.Span;
import dev.sotto.outbox.Drawing;
import dev.sotto.outbox.Letter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The Page: what it could hold, and the Page itself, as text and as a sheet of paper. */
record PageSheet(Visit visit) {
  /** Without a session to begin after, it looks back two weeks; never further than ten. */
  private static final int TWO_WEEKS = 14;

  private static final int TEN_WEEKS = 70;

  /** In Days. A picture of more would be longer than anybody scrolls. */
  private static final int A_MONTH = 35;

  /** Where letters are written on Letter (Unicode CLDR, paper size US-Letter). */
  private static final Set<String> LETTER =
      Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

  /** Everything it could hold. */
  Contents contents() {
    return contents(span());
  }

  private Contents contents(Span span) {
    List<Account> accounts = Accounts.of(visit, span).all();
    return new PageWords(wording(), visit.house().books().obstacles())
        .contents(span, accounts, besides(span, accounts));
  }

  private Besides besides(Span span, List<Account> accounts) {
    Map<PracticeId, Integer> uses = new HashMap<>();
    for (Account account : accounts) {
      PracticeId practice = account.practice().id();
      uses.put(practice, visit.tx().uses().count(practice, span.from(), span.to()));
    }
    PersonId person = visit.person().id();
    return new Besides(
        visit.tx().sessionLists().of(person),
        uses,
        visit.tx().numbers().between(person, Span.weekOf(span.from()).from(), span.to()));
  }

  /** From the last session on, or two weeks. */
  Span span() {
    Day today = visit.today();
    Day from =
        visit
            .tx()
            .sessions()
            .lastBefore(visit.person(), visit.now())
            .filter(session -> session.compareTo(today.minus(TEN_WEEKS)) > 0)
            .orElse(today.minus(TWO_WEEKS - 1));
    // Before anything was planned, blank would not mean that nobody answered.
    Day first = visit.tx().checkins().firstDay(visit.person().id()).orElse(today);
    return new Span(from.compareTo(first) >= 0 || first.compareTo(today) > 0 ? from : first, today);
  }

  /** Sends it without what is left out. */
  void send(Set<String> leftOut) {
    Span span = span();
    Contents contents = contents(span);
    Page page = contents.without(leftOut);
    new PageText(new WeekWords(wording()))
        .messages(page).stream()
            .map(text -> new Letter.Words(text, List.of(), Letter.Hush.SILENT))
            .forEach(letter -> Mail.reply(visit, letter));
    if (span.days().size() <= A_MONTH) {
      contents.picture(leftOut).ifPresent(card -> PictureSheet.send(visit, card, Palette.LIGHT));
    }
    Drawing sheet = sheet(wording().word(Line.PAGE_FILE), page);
    String caption = wording().word(Line.PAGE_MADE);
    Mail.reply(visit, new Letter.Drawn(sheet, caption, Letter.Hush.AUDIBLE));
  }

  /** All of it as a file of that name; empty when there is nothing to put on it. */
  Optional<Drawing> whole(String name) {
    Contents contents = contents();
    return contents.items().isEmpty()
        ? Optional.empty()
        : Optional.of(sheet(name, contents.without(Set.of())));
  }

  private Drawing sheet(String name, Page page) {
    Paper paper = paper(visit.person().settings().country());
    return new Drawing.Sheet(name, page, paper, wording().locale());
  }

  private static Paper paper(Country country) {
    return LETTER.contains(country.code()) ? Paper.LETTER : Paper.A4;
  }

  private Wording wording() {
    return visit.house().books().wording();
  }
}
