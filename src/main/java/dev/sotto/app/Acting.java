package dev.sotto.app;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Hindrance;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.nudge.NudgeId;
import dev.sotto.core.person.Pause;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.Settings;
import dev.sotto.core.person.Standing;
import dev.sotto.core.practice.Adjustment;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.safety.LifelineWords.Listener;
import dev.sotto.core.safety.LifelineWords.Wish;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import dev.sotto.core.talk.CircleEffect;
import dev.sotto.core.talk.Draft;
import dev.sotto.core.talk.Effect;
import dev.sotto.core.talk.NudgeFace;
import dev.sotto.core.talk.SessionEffect;
import dev.sotto.outbox.Letter;
import dev.sotto.store.Tx;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a turn's effects true, in the transaction of the visit. What is said is gathered, because a
 * turn becomes one message.
 */
final class Acting implements Effect.Performer {
  /** Answers a "not today" that no nudge shows, where nothing else is said. */
  private static final Saying A_PLAIN_NO = Saying.of(Line.NOT_TODAY_OKAY);

  private final Origin origin;
  private final Erasure erasure;
  private final List<Saying> remarks = new ArrayList<>();
  private final Set<NudgeId> touched = new LinkedHashSet<>();
  private Visit visit;
  private boolean acknowledged;
  private boolean erased;

  Acting(Visit visit, Origin origin, Erasure erasure) {
    this.visit = visit;
    this.origin = origin;
    this.erasure = erasure;
  }

  /** The visit after everything that was done. */
  Visit visit() {
    return visit;
  }

  List<Saying> remarks() {
    return List.copyOf(remarks);
  }

  /**
   * The nudges whose face says something else now. A plain "did it" is not among the reasons,
   * unless there is something to add to it: the small emoji on it has said so already.
   */
  Set<NudgeId> touched() {
    return touched;
  }

  /** Whether the person is owed a sign that something was noted. */
  boolean hasAcknowledged() {
    return acknowledged;
  }

  /** Whether the person is gone from the store; nothing more may be written about them. */
  boolean hasErased() {
    return erased;
  }

  private Tx tx() {
    return visit.tx();
  }

  @Override
  public void say(Effect.Say effect) {
    remarks.remove(A_PLAIN_NO);
    remarks.add(effect.saying());
  }

  @Override
  public void acknowledge(Effect.Acknowledge effect) {
    acknowledged = true;
    origin.acknowledge(visit);
  }

  @Override
  public void consent(Effect.Consent effect) {
    become(Standing.PRESENT, visit.person().pause());
  }

  @Override
  public void set(Effect.Set effect) {
    save(visit.person().settings(effect.settings()));
    Planner.planAll(tx(), visit.person(), visit.now());
  }

  @Override
  public void begin(Effect.Begin effect) {
    returnIfStopped();
    Draft draft = effect.draft();
    PracticeId id =
        tx().practices()
            .add(
                visit.person().id(),
                draft.kind(),
                draft.words(),
                draft.tinyStep(),
                draft.name(),
                draft.plan(),
                visit.now());
    Practice practice = tx().practices().find(visit.person().id(), id).orElseThrow();
    remarks.add(
        Planner.plan(tx(), visit.person(), practice, visit.now())
            .map(next -> Saying.of(Line.PRACTICE_KEPT, "when", moment(next.at())))
            .orElseGet(() -> Saying.of(Line.PRACTICE_KEPT_SILENT)));
  }

  @Override
  public void settle(Effect.Settle effect) {
    Optional<Outcome> before = tx().checkins().at(effect.slot()).map(Checkin::outcome);
    tx().checkins().record(new Noted(visit).as(effect));
    tx().alarms().dropLookIn(effect.slot());
    List<Nudge> nudges = nudgesWith(effect.slot());
    nudges.forEach(nudge -> afterSettling(nudge, effect));
    nudges.stream()
        .filter(nudge -> saysMore(nudge, before, effect.outcome()))
        .forEach(nudge -> touched.add(nudge.id()));
    touched.addAll(new Asides(visit, effect.slot(), nudges).after(effect.outcome()));
    if (effect.outcome() == Outcome.NOT_TODAY && nudges.isEmpty() && remarks.isEmpty()) {
      remarks.add(A_PLAIN_NO);
    }
  }

  private boolean saysMore(Nudge nudge, Optional<Outcome> before, Outcome outcome) {
    return before
        .map(said -> said != outcome)
        .orElseGet(() -> new CompanySheet(visit, nudge).saysMoreOnceAnswered());
  }

  private void afterSettling(Nudge nudge, Effect.Settle effect) {
    lookIn(nudge, effect.slot(), Instant.EPOCH);
    tx().alarms().undoEnds(visit.person().id(), nudge.id(), visit.now().plus(NudgeFace.UNDO));
    if (effect.outcome() != Outcome.DONE) {
      touched.add(nudge.id());
    }
    if (nudge.messageId() == Letter.NO_MESSAGE && isAnswered(nudge)) {
      tx().outbox().withdrawNudge(nudge.id());
    }
  }

  private boolean isAnswered(Nudge nudge) {
    return nudge.lines().stream().allMatch(item -> tx().checkins().at(item.slot()).isPresent());
  }

  @Override
  public void takeBack(Effect.TakeBack effect) {
    tx().checkins().remove(effect.slot());
    tx().alarms().dropLookIn(effect.slot());
    List<Nudge> nudges = nudgesWith(effect.slot());
    nudges.forEach(nudge -> lookIn(nudge, effect.slot(), Instant.EPOCH));
    touched.addAll(new Asides(visit, effect.slot(), nudges).clear());
  }

  @Override
  public void keepNote(Effect.KeepNote effect) {
    tx().checkins().keepNote(effect.slot(), effect.note());
  }

  @Override
  public void lookIn(Effect.LookIn effect) {
    tx().alarms().lookIn(visit.person().id(), effect.slot(), effect.at());
    for (Nudge nudge : nudgesWith(effect.slot())) {
      lookIn(nudge, effect.slot(), effect.at());
      touched.add(nudge.id());
    }
  }

  @Override
  public void pausePractice(Effect.PausePractice effect) {
    tx().practices()
        .find(visit.person().id(), effect.practice())
        .ifPresent(
            practice ->
                tx().practices().save(visit.person().id(), practice.pausedBy(Pause.OPEN_ENDED)));
  }

  @Override
  public void pauseAll(Effect.PauseAll effect) {
    returnIfStopped();
    become(visit.person().standing(), effect.pause());
    tx().outbox().withdrawNudges(visit.person().id());
    if (effect.pause().equals(Pause.NONE)) {
      takeUpAgain();
    }
  }

  /** Whoever resumes takes up every practice, also one that was paused by itself. */
  private void takeUpAgain() {
    tx().practices().active(visit.person().id()).stream()
        .filter(practice -> practice.pause().covers(visit.now()))
        .map(practice -> practice.pausedBy(Pause.NONE))
        .forEach(practice -> tx().practices().save(visit.person().id(), practice));
  }

  @Override
  public void putAway(Effect.PutAway effect) {
    tx().practices().end(visit.person().id(), effect.practice(), visit.now());
    tx().alarms().dropNudge(effect.practice());
  }

  @Override
  public void turned(Effect.Turned effect) {
    tx().nudges().face(effect.nudge(), effect.face());
  }

  @Override
  public void stop(Effect.Stop effect) {
    if (visit.person().standing() != Standing.GUEST) {
      become(Standing.STOPPED, Pause.NONE);
    }
    tx().alarms().dropAll(visit.person().id());
    tx().outbox().withdrawNudges(visit.person().id());
    remarks.add(Saying.of(Line.STOPPED));
  }

  @Override
  public void comeBack(Effect.ComeBack effect) {
    returnIfStopped();
  }

  /** Whoever plans something anew after a stop means to hear from the bot again. */
  private void returnIfStopped() {
    if (visit.person().standing() == Standing.STOPPED) {
      become(Standing.PRESENT, Pause.NONE);
      Planner.planAll(tx(), visit.person(), visit.now());
    }
  }

  @Override
  public void erase(Effect.Erase effect) {
    erased = true;
    erasure.erase(visit);
  }

  @Override
  public void showToday(Effect.ShowToday effect) {
    if (!new TodaySheet(visit).show(List.copyOf(remarks))) {
      remarks.add(Saying.of(Line.NO_PRACTICE_YET));
      return;
    }
    remarks.clear();
  }

  @Override
  public void showWeek(Effect.ShowWeek effect) {
    Optional<Saying> instead = WeekSheet.around(visit, visit.today()).show(List.copyOf(remarks));
    if (instead.isEmpty()) {
      remarks.clear();
    }
    instead.ifPresent(remarks::add);
  }

  @Override
  public void showPicture(Effect.ShowPicture effect) {
    new PictureSheet(visit, effect.span()).send(effect.palette());
  }

  @Override
  public void makePage(Effect.MakePage effect) {
    new PageSheet(visit).send(effect.leftOut());
  }

  @Override
  public void noteObstacle(Effect.NoteObstacle effect) {
    LocalTime clock = visit.now().atZone(visit.person().settings().zone()).toLocalTime();
    tx().hindrances().record(new Hindrance(effect.slot(), effect.obstacle(), clock, visit.now()));
  }

  @Override
  public void adjust(Effect.Adjust effect) {
    Practice changed = effect.changed();
    tx().practices().save(visit.person().id(), changed);
    tx().adjustments().add(changed.id(), new Adjustment(effect.kind(), visit.now()));
    Planner.plan(tx(), visit.person(), changed, visit.now());
  }

  @Override
  public void dropOffer(Effect.DropOffer effect) {
    List<Nudge> nudges = nudgesWith(effect.slot());
    touched.addAll(new Asides(visit, effect.slot(), nudges).clear());
  }

  @Override
  public void lowDay(Effect.LowDay effect) {
    save(visit.person().lowOn(effect.day().date()));
    tx().nudges().latest(visit.person().id(), visit.now().minus(Scenes.REMEMBERED)).stream()
        .filter(nudge -> isOn(nudge, effect.day()))
        .forEach(nudge -> touched.add(nudge.id()));
  }

  private static boolean isOn(Nudge nudge, Day day) {
    return nudge.lines().stream().anyMatch(item -> item.slot().day().equals(day));
  }

  @Override
  public void showHelplines(Effect.ShowHelplines effect) {
    Settings settings = visit.person().settings();
    String people =
        visit
            .house()
            .lifelineWords()
            .list(new Listener(settings.country(), settings.ownContact(), Wish.NOTHING, 0));
    remarks.add(Saying.of(Line.PEOPLE_TO_CALL, "text", people));
  }

  @Override
  public SessionEffect.Performer session() {
    return new Bringing(visit, touched);
  }

  @Override
  public CircleEffect.Performer circles() {
    return new Joining(visit, remarks);
  }

  @Override
  public void agreeToKeep(Effect.AgreeToKeep effect) {
    tx().people().keepWords(visit.person().id(), visit.now());
  }

  @Override
  public void export(Effect.Export effect) {
    new Parting(visit).export();
  }

  @Override
  public void leave(Effect.Leave effect) {
    new Parting(visit).leave(effect.at());
  }

  @Override
  public void stay(Effect.Stay effect) {
    new Parting(visit).stay();
  }

  private void become(Standing standing, Pause pause) {
    save(visit.person().standing(standing).pause(pause));
  }

  private void save(Person person) {
    tx().people().save(person);
    visit = visit.with(person);
  }

  private List<Nudge> nudgesWith(Slot slot) {
    return tx().nudges().latest(visit.person().id(), visit.now().minus(Scenes.REMEMBERED)).stream()
        .filter(nudge -> nudge.lines().stream().anyMatch(item -> item.slot().equals(slot)))
        .toList();
  }

  private void lookIn(Nudge nudge, Slot slot, Instant at) {
    for (int line = 0; line < nudge.lines().size(); line++) {
      if (nudge.lines().get(line).slot().equals(slot)) {
        tx().nudges().lookIn(nudge.id(), line, at);
      }
    }
  }

  private String moment(Instant at) {
    return visit.house().books().wording().dayAndClock(at.atZone(visit.person().settings().zone()));
  }
}
