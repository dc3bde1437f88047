package dev.sotto.core.talk;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.circle.InviteCode;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Adjustment;
import dev.sotto.core.practice.Obstacle;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.Schedule;
import dev.sotto.core.reading.Rhythm;
import dev.sotto.core.reading.Stance;
import dev.sotto.core.session.Appointment;
import dev.sotto.core.session.Dates;
import dev.sotto.core.session.Repeats;
import dev.sotto.core.week.Contents;
import dev.sotto.core.week.Item;
import dev.sotto.core.week.Legend;
import dev.sotto.core.week.NumberAsked;
import dev.sotto.core.week.SessionLine;
import dev.sotto.core.week.Topic;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One step of each kind, by the tag it is stored under. A tag once shipped stays. */
public final class StepSamples {
  static final PracticeId BREATHING = new PracticeId(1);
  static final PracticeId JOURNAL = new PracticeId(2);
  static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private static final List<Slot> SLOTS =
      List.of(new Slot(BREATHING, new Day(TODAY), 0), new Slot(JOURNAL, new Day(TODAY), 1));
  private static final List<Slot> ONE = SLOTS.subList(0, 1);
  private static final List<LocalTime> TIMES = List.of(LocalTime.of(8, 0), LocalTime.of(21, 30));
  private static final Draft DRAFT =
      new Draft(
          PracticeKind.JOURNALING,
          text("journal"),
          text("one line"),
          text("after dinner"),
          new Schedule.Weekly(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), TIMES),
          text("guests"),
          text("one line on my phone"),
          6,
          text("kettle"));
  private static final Draft EXACT =
      Draft.of(text("bus ride"))
          .withKind(PracticeKind.EXPOSURE)
          .withSchedule(new Schedule.EveryDays(2, TODAY, TIMES));
  private static final SettingUp.When WHEN = new SettingUp.When(DRAFT, Road.ONWARD, 1);
  private static final Places PLACES =
      new Places(
          List.of(
              new Places.Choice("Springfield", "Oregon", "US", "America/Los_Angeles"),
              new Places.Choice("Springfield", "", "", "America/Argentina/ComodRivadavia")));

  /** A list with a few lines, and nothing adjusted so far. */
  static final Notebook NOTEBOOK = notebook(new SmallCompany());

  /** The same of somebody who stands otherwise with circles and pairs. */
  static Notebook notebook(Company company) {
    return new Notebook() {
      @Override
      public List<SessionLine> sessionList() {
        return List.of(
            line(7, SessionLine.Kind.QUESTION, "what comes after the first column?"),
            line(9, SessionLine.Kind.WORSE, "the body scan makes things worse"));
      }

      @Override
      public Contents contents() {
        List<Item> items =
            List.of(
                new Item.Line("a1", Topic.AGREED, "breathing (every day at 08:00)"),
                new Item.Line("l7", Topic.SESSION_LIST, "what comes after the first column?"));
        return new Contents(
            "For my session",
            "Thu 12 Nov – Wed 25 Nov",
            Map.of(Topic.AGREED, "What we agreed on", Topic.SESSION_LIST, "To talk about"),
            items,
            new Legend(Map.of(), "", Map.of(), Map.of(), ""),
            "and {number} more",
            "Self-reported.");
      }

      @Override
      public boolean mayKeepWords() {
        return true;
      }

      @Override
      public List<Adjustment> adjustments(PracticeId practice) {
        return List.of();
      }

      @Override
      public Optional<Appointment> appointment() {
        return Optional.empty();
      }

      @Override
      public Optional<NumberAsked> number() {
        return Optional.empty();
      }

      @Override
      public Company company() {
        return company;
      }
    };
  }

  private StepSamples() {}

  private static SessionLine line(long id, SessionLine.Kind kind, String words) {
    return new SessionLine(id, kind, text(words), Instant.EPOCH);
  }

  public static Map<String, Step> byTag() {
    return Map.ofEntries(
        Map.entry("idle", new Idle()),
        Map.entry("lapsed", new Lapsed()),
        Map.entry(
            "aside", new Aside(new InTheWay.Notice(SLOTS, Stance.PLAIN, 1), new SettingUp.What())),
        Map.entry("welcome.consent", new Welcome.Consent()),
        Map.entry("welcome.where", new Welcome.Where()),
        Map.entry("welcome.which", new Welcome.Which(PLACES)),
        Map.entry("setup.full", new SettingUp.Full()),
        Map.entry("setup.what", new SettingUp.What()),
        Map.entry("setup.reword", new SettingUp.Reword(DRAFT)),
        Map.entry("setup.kind", new Sorting.Kind(DRAFT, Road.TO_CARD)),
        Map.entry(
            "setup.kind-within",
            new Sorting.KindWithin(DRAFT, Road.ONWARD, PracticeKind.Group.EXACT)),
        Map.entry("setup.tiny", new SettingUp.TinyStep(DRAFT, Road.ONWARD, 2)),
        Map.entry("setup.anchor", new SettingUp.Anchor(EXACT, Road.ONWARD)),
        Map.entry("setup.when", WHEN),
        Map.entry(
            "setup.time",
            new Scheduling.AtWhatTime(WHEN, new Rhythm.OnDays(EnumSet.of(DayOfWeek.SUNDAY)))),
        Map.entry("setup.days", new Scheduling.OnWhichDays(WHEN, TIMES)),
        Map.entry(
            "setup.other-days",
            new Scheduling.OtherDays(
                new SettingUp.When(
                    DRAFT.withKind(PracticeKind.DREAMS_AND_PATTERNS), Road.TO_CARD, 0),
                TIMES)),
        Map.entry("setup.obstacle", new Committing.Obstacle(EXACT, Road.ONWARD)),
        Map.entry("setup.if-then", new Committing.IfThen(DRAFT, Road.TO_CARD)),
        Map.entry("setup.confidence", new Committing.Confidence(DRAFT, Road.ONWARD, 1)),
        Map.entry("setup.unsure", new Committing.Unsure(DRAFT, Road.ONWARD, 1)),
        Map.entry("setup.nudge-name", new Committing.NudgeName(DRAFT, Road.ONWARD)),
        Map.entry("card.look", new PracticeCard.Look(EXACT)),
        Map.entry("card.choose", new PracticeCard.Choose(DRAFT)),
        Map.entry(
            "checkin.which", new CheckingIn.Which(Outcome.DONE, Duration.ofMinutes(5), SLOTS)),
        Map.entry("checkin.clarify", new CheckingIn.Clarify(SLOTS)),
        Map.entry("checkin.noting", new CheckingIn.Noting(SLOTS.get(0), text("calmer"))),
        Map.entry("checkin.later", new LookingIn(SLOTS)),
        Map.entry("way.notice", new InTheWay.Notice(SLOTS, Stance.TORN, 1)),
        Map.entry(
            "way.reflecting",
            new Reflecting(ONE, Obstacle.TOO_MUCH, Stance.PLAIN, text("huge"), 2)),
        Map.entry("way.told", new InTheWay.Told(ONE, text("my sister is here"), 3)),
        Map.entry("way.shown", new InTheWay.Shown(ONE, 3)),
        Map.entry("way.safe", new InTheWay.Safe(ONE)),
        Map.entry("way.smaller", new Reshaping.SmallerStep(ONE, 3)),
        Map.entry("way.another-time", new Reshaping.AnotherTime(ONE, 2)),
        Map.entry("way.moment", new Reshaping.Moment(ONE, Adjustment.Kind.FOLDED_IN, 3)),
        Map.entry("way.more", new Reshaping.More(ONE, 1)),
        Map.entry("session.lines", new SessionList.Lines()),
        Map.entry("session.one", new SessionList.One(7)),
        Map.entry("session.rewording", new SessionList.Rewording(7)),
        Map.entry("session.adding", new SessionList.Adding()),
        Map.entry("session.opening", new SessionList.Opening()),
        Map.entry("session.clearing", new SessionList.Clearing()),
        Map.entry("session.when", new Appointing.When()),
        Map.entry(
            "session.which-day",
            new Appointing.WhichDay(new PrivateText("tuesdays and thursdays at 17:00"))),
        Map.entry(
            "session.time",
            new Appointing.AtWhatTime(new Dates(TODAY.plusDays(1), Repeats.EVERY_TWO_WEEKS))),
        Map.entry("session.kept", new Appointing.Kept()),
        Map.entry("session.how-long", new Appointing.HowLong()),
        Map.entry("session.over", new AfterSession()),
        Map.entry("number.name", new NumberAWeek.Name()),
        Map.entry("number.kept", new NumberAWeek.Kept()),
        Map.entry("using.which", new Using.Which()),
        Map.entry("circle.look", new Circling.Look()),
        Map.entry("circle.making", new Circling.Making()),
        Map.entry("circle.sure", new Circling.Sure()),
        Map.entry(
            "circle.invited",
            new Circling.Invited(new InviteCode(InviteCode.Purpose.CIRCLE, "c0123456789abc"))),
        Map.entry("pair.look", new Pairing.Look()),
        Map.entry(
            "pair.invited",
            new Pairing.Invited(new InviteCode(InviteCode.Purpose.PAIR, "p0123456789abc"))),
        Map.entry("way.which-is-worse", new InTheWay.WhichIsWorse(SLOTS, 1)),
        Map.entry("settings.menu", new ChangingSettings.Menu()),
        Map.entry("settings.zone", new ChangingSettings.Zone()),
        Map.entry("settings.which-zone", new ChangingSettings.WhichZone(PLACES)),
        Map.entry("settings.country", new ChangingSettings.WhichCountry()),
        Map.entry("settings.day-start", new ChangingSettings.DayStart()),
        Map.entry("settings.quiet", new ChangingSettings.Quiet()),
        Map.entry("settings.loudness", new ChangingSettings.Loudness()),
        Map.entry("settings.code-word", new ChangingSettings.CodeWord()),
        Map.entry("settings.own-contact", new ChangingSettings.OwnContact()),
        Map.entry("page.look", new Paging(Set.of("l7"), 0)),
        Map.entry("pausing", new Pausing()),
        Map.entry("pausing.session", new Pausing.UntilSession()),
        Map.entry("forgetting", new Forgetting()),
        Map.entry(
            "keeping", new Keeping(new Keeping.Note(SLOTS.get(0), text("calmer")), new Idle())),
        Map.entry("leaving", new Leaving(Instant.parse("2026-11-25T19:05:00Z"))));
  }

  private static PrivateText text(String words) {
    return new PrivateText(words);
  }
}
