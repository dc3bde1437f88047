package dev.sotto.core.talk;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.person.Country;
import dev.sotto.core.person.Hold;
import dev.sotto.core.person.Pause;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.person.Settings;
import dev.sotto.core.person.Standing;
import dev.sotto.core.practice.Adjustment;
import dev.sotto.core.practice.Obstacle;
import dev.sotto.core.practice.Plan;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.Schedule;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import dev.sotto.core.session.Appointment;
import dev.sotto.core.week.Account;
import dev.sotto.core.week.Besides;
import dev.sotto.core.week.Contents;
import dev.sotto.core.week.NumberAsked;
import dev.sotto.core.week.NumberAsked.State;
import dev.sotto.core.week.SessionLine;
import dev.sotto.core.week.Span;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * One person and all that is noted about them, in memory: what a step does here is what the next
 * step sees. A scene is drawn anew after every reply.
 */
final class SmallWorld implements Notebook, Effect.Performer, SessionEffect.Performer {
  private static final List<ZoneId> ZONES =
      List.of(ZoneId.of("America/St_Johns"), ZoneId.of("Asia/Tokyo"));
  private static final List<Instant> MOMENTS =
      List.of(
          Instant.parse("2026-11-25T01:10:00Z"),
          Instant.parse("2026-11-25T19:00:00Z"),
          Instant.parse("2026-11-26T21:59:00Z"));
  private static final Instant LONG_AGO = Instant.parse("2026-10-20T08:00:00Z");
  private static final int MOST_LINES = 22;

  private final Random random;
  private final Books books;
  private final List<Practice> practices = new ArrayList<>();
  private final Map<Slot, Outcome> told = new HashMap<>();
  private final Map<PracticeId, List<Adjustment>> adjustments = new HashMap<>();
  private final List<SessionLine> lines = new ArrayList<>();
  private final Set<PracticeId> worse = new HashSet<>();
  private final List<Saying> remarks = new ArrayList<>();
  private final SmallCompany company;
  private Person person;
  private Instant now;
  private Optional<Appointment> appointment = Optional.empty();
  private Optional<NumberAsked> number = Optional.empty();
  private long ids = 1;
  private boolean mayKeepWords;

  SmallWorld(Random random, Books books) {
    this.random = random;
    this.books = books;
    this.now = any(MOMENTS);
    this.company = SmallCompany.any(random);
    this.person =
        new Person(
            new PersonId(1),
            random.nextInt(20) > 0 ? Standing.PRESENT : any(List.of(Standing.values())),
            Settings.in(any(ZONES), new Country("DE")),
            Pause.NONE,
            random.nextInt(10) > 0 ? Hold.NONE : Hold.HELD,
            Person.NEVER,
            PrivateText.NONE,
            random.nextInt(4) > 0 ? now : LONG_AGO);
    for (int i = random.nextInt(4); i > 0; i--) {
      practices.add(practice());
    }
    for (int i = random.nextInt(4) > 0 ? random.nextInt(3) : MOST_LINES; i > 0; i--) {
      note(any(List.of(SessionLine.Kind.values())), new PrivateText("a line to bring"));
    }
    if (random.nextBoolean()) {
      number = Optional.of(number(new PrivateText("worry"), 0, any(List.of(State.values()))));
    }
    everythingIsTold();
  }

  private Practice practice() {
    PracticeId id = new PracticeId(ids++);
    PracticeKind kind = any(List.of(PracticeKind.values()));
    PrivateText words = new PrivateText("practice " + id.value());
    PrivateText tiny =
        kind.isExact() || random.nextBoolean() ? PrivateText.NONE : new PrivateText("one line");
    List<LocalTime> times =
        List.of(LocalTime.of(8, 0), LocalTime.of(21, 30)).subList(random.nextInt(2), 2);
    Schedule schedule = random.nextInt(6) > 0 ? daily(times) : new Schedule.OnRequest();
    Plan plan =
        new Plan(schedule, PrivateText.NONE, PrivateText.NONE, PrivateText.NONE, Plan.UNSAID);
    for (int made = random.nextInt(4); made > 0; made--) {
      adjusted(id, any(List.of(Adjustment.Kind.values())));
    }
    return new Practice(id, kind, words, tiny, words, plan, Pause.NONE);
  }

  private static Schedule daily(List<LocalTime> times) {
    return Schedule.daily(times.toArray(LocalTime[]::new));
  }

  private void everythingIsTold() {
    for (Practice practice : practices) {
      for (int number = 0; number < 2; number++) {
        if (random.nextInt(3) == 0) {
          Slot slot = new Slot(practice.id(), today(), number);
          told.put(slot, any(List.of(Outcome.values())));
        }
      }
    }
  }

  /** Draws the scene as it is, with something asked or replied to now and then. */
  Scene scene() {
    List<Slot> open =
        practices.stream()
            .map(practice -> new Slot(practice.id(), today(), random.nextInt(2)))
            .filter(slot -> !told.containsKey(slot))
            .toList();
    boolean isReply = random.nextInt(8) == 0;
    return new Scene(
        now,
        person,
        List.copyOf(practices),
        random.nextBoolean() ? open : List.of(),
        isReply ? open.stream().limit(1).toList() : List.of(),
        Map.copyOf(told),
        this,
        books);
  }

  Day today() {
    return Day.at(now, person.settings().zone(), person.settings().dayStart());
  }

  /** Whether the person said that a practice makes things worse, and has not taken it up again. */
  boolean isWorse(PracticeId practice) {
    return worse.contains(practice) && isThere(practice);
  }

  private boolean isThere(PracticeId practice) {
    return practices.stream().anyMatch(it -> it.id().equals(practice));
  }

  /** Makes a turn true, and returns what it says by the way. */
  List<Saying> perform(Turn turn) {
    remarks.clear();
    turn.effects().forEach(effect -> effect.perform(this));
    return List.copyOf(remarks);
  }

  @Override
  public List<SessionLine> sessionList() {
    return lines.stream().sorted(SessionLine.IN_ORDER).toList();
  }

  @Override
  public Contents contents() {
    Day today = today();
    Span span = new Span(today.minus(6), today);
    List<Account> accounts =
        practices.stream()
            .map(it -> Account.of(it, span, today, Set.of(), List.of(), List.of()))
            .toList();
    return new PageWords(books.wording(), books.obstacles())
        .contents(span, accounts, new Besides(sessionList(), Map.of(), List.of()));
  }

  @Override
  public List<Adjustment> adjustments(PracticeId practice) {
    return adjustments.getOrDefault(practice, List.of());
  }

  @Override
  public Optional<Appointment> appointment() {
    return appointment;
  }

  @Override
  public Optional<NumberAsked> number() {
    return number;
  }

  private void adjusted(PracticeId practice, Adjustment.Kind kind) {
    adjustments
        .computeIfAbsent(practice, unknown -> new ArrayList<>())
        .add(new Adjustment(kind, now));
  }

  private void note(SessionLine.Kind kind, PrivateText words) {
    lines.add(new SessionLine(ids++, kind, words, now));
  }

  private void replace(Practice changed) {
    practices.replaceAll(practice -> practice.id().equals(changed.id()) ? changed : practice);
  }

  @Override
  public void say(Effect.Say effect) {
    remarks.add(effect.saying());
  }

  @Override
  public void acknowledge(Effect.Acknowledge effect) {}

  @Override
  public void consent(Effect.Consent effect) {
    person = person.standing(Standing.PRESENT);
  }

  @Override
  public void set(Effect.Set effect) {
    person = person.settings(effect.settings());
  }

  @Override
  public void begin(Effect.Begin effect) {
    Draft draft = effect.draft();
    practices.add(
        new Practice(
            new PracticeId(ids++),
            draft.kind(),
            draft.words(),
            draft.tinyStep(),
            draft.name(),
            draft.plan(),
            Pause.NONE));
    remarks.add(Saying.of(Line.PRACTICE_KEPT, "when", "Mon 23 Nov, 20:00"));
  }

  @Override
  public void settle(Effect.Settle effect) {
    told.put(effect.slot(), effect.outcome());
    if (effect.outcome() == Outcome.NOT_TODAY) {
      remarks.add(Saying.of(Line.NOT_TODAY_OKAY));
    }
  }

  @Override
  public void takeBack(Effect.TakeBack effect) {
    told.remove(effect.slot());
  }

  @Override
  public void keepNote(Effect.KeepNote effect) {}

  @Override
  public void lookIn(Effect.LookIn effect) {}

  @Override
  public void pausePractice(Effect.PausePractice effect) {
    practices.stream()
        .filter(practice -> practice.id().equals(effect.practice()))
        .findFirst()
        .ifPresent(practice -> replace(practice.pausedBy(Pause.OPEN_ENDED)));
  }

  @Override
  public void pauseAll(Effect.PauseAll effect) {
    person = person.pause(effect.pause());
    if (effect.pause().equals(Pause.NONE)) {
      worse.clear();
      practices.replaceAll(practice -> practice.pausedBy(Pause.NONE));
    }
  }

  @Override
  public void putAway(Effect.PutAway effect) {
    practices.removeIf(practice -> practice.id().equals(effect.practice()));
  }

  @Override
  public void turned(Effect.Turned effect) {}

  @Override
  public void stop(Effect.Stop effect) {
    person = person.standing(Standing.STOPPED).pause(Pause.NONE);
    remarks.add(Saying.of(Line.STOPPED));
  }

  @Override
  public void comeBack(Effect.ComeBack effect) {
    person = person.standing(Standing.PRESENT);
  }

  @Override
  public void erase(Effect.Erase effect) {
    practices.clear();
    worse.clear();
    lines.clear();
    told.clear();
  }

  @Override
  public void showToday(Effect.ShowToday effect) {}

  @Override
  public void showWeek(Effect.ShowWeek effect) {}

  @Override
  public void showPicture(Effect.ShowPicture effect) {}

  @Override
  public void makePage(Effect.MakePage effect) {
    remarks.add(Saying.of(Line.PAGE_MADE));
  }

  @Override
  public void noteObstacle(Effect.NoteObstacle effect) {
    PracticeId practice = effect.slot().practice();
    if (effect.obstacle() == Obstacle.MAKES_IT_WORSE && isThere(practice)) {
      worse.add(practice);
    }
  }

  @Override
  public void adjust(Effect.Adjust effect) {
    replace(effect.changed());
    adjusted(effect.changed().id(), effect.kind());
  }

  @Override
  public void dropOffer(Effect.DropOffer effect) {}

  @Override
  public void lowDay(Effect.LowDay effect) {
    person = person.lowOn(effect.day().date());
  }

  @Override
  public Company company() {
    return company;
  }

  @Override
  public CircleEffect.Performer circles() {
    return company;
  }

  @Override
  public SessionEffect.Performer session() {
    return this;
  }

  @Override
  public void bring(SessionEffect.Bring effect) {
    if (effect.kind() == SessionLine.Kind.OPENER) {
      lines.removeIf(line -> line.kind() == SessionLine.Kind.OPENER);
    }
    note(effect.kind(), effect.words());
  }

  @Override
  public void rewordLine(SessionEffect.RewordLine effect) {
    lines.replaceAll(
        line ->
            line.id() == effect.line()
                ? new SessionLine(line.id(), line.kind(), effect.words(), line.addedAt())
                : line);
  }

  @Override
  public void removeLine(SessionEffect.RemoveLine effect) {
    lines.removeIf(line -> line.id() == effect.line());
  }

  @Override
  public void clearLines(SessionEffect.ClearLines effect) {
    lines.clear();
  }

  @Override
  public void meet(SessionEffect.Meet effect) {
    appointment = Optional.of(effect.appointment());
  }

  @Override
  public void meetNoMore(SessionEffect.MeetNoMore effect) {
    appointment = Optional.empty();
  }

  @Override
  public void askNumber(SessionEffect.AskNumber effect) {
    number = Optional.of(number(effect.name(), NumberAsked.NOTHING, NumberAsked.State.ON));
  }

  @Override
  public void askNoNumber(SessionEffect.AskNoNumber effect) {
    number = number.map(it -> number(it.name(), it.value(), NumberAsked.State.OFF));
  }

  @Override
  public void deleteNumbers(SessionEffect.DeleteNumbers effect) {
    number = Optional.empty();
  }

  @Override
  public void tellNumber(SessionEffect.TellNumber effect) {
    number = number.map(it -> number(it.name(), effect.value(), it.state()));
  }

  @Override
  public void takeBackNumber(SessionEffect.TakeBackNumber effect) {
    number = number.map(it -> number(it.name(), NumberAsked.NOTHING, it.state()));
  }

  private NumberAsked number(PrivateText name, int value, NumberAsked.State state) {
    return new NumberAsked(name, today().monday(), value, state);
  }

  /** It says so in a message of its own. */
  @Override
  public void use(SessionEffect.Use effect) {
    remarks.add(Saying.of(Line.USED, "name", "practice " + effect.practice().value()));
  }

  @Override
  public void takeBackUse(SessionEffect.TakeBackUse effect) {}

  @Override
  public void showHelplines(Effect.ShowHelplines effect) {
    remarks.add(Saying.of(Line.PEOPLE_TO_CALL, "text", "Somebody: 1"));
  }

  @Override
  public void export(Effect.Export effect) {}

  @Override
  public void agreeToKeep(Effect.AgreeToKeep effect) {
    mayKeepWords = true;
  }

  @Override
  public boolean mayKeepWords() {
    return mayKeepWords;
  }

  @Override
  public void leave(Effect.Leave effect) {}

  @Override
  public void stay(Effect.Stay effect) {}

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
