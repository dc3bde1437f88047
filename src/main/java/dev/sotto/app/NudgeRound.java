package dev.sotto.app;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Cadence;
import dev.sotto.core.nudge.Circumstances;
import dev.sotto.core.nudge.Due;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.nudge.NudgePolicy;
import dev.sotto.core.nudge.Occurrence;
import dev.sotto.core.nudge.Ruling;
import dev.sotto.core.nudge.Silence;
import dev.sotto.core.person.Hold;
import dev.sotto.core.person.Pause;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.Settings;
import dev.sotto.core.person.Standing;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.talk.Step;
import dev.sotto.outbox.Lane;
import dev.sotto.store.AlarmKind;
import dev.sotto.store.AlarmRow;
import dev.sotto.store.Tx;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The moments of one person that came: what is asked now, and what is planned next. */
record NudgeRound(Visit visit) {
  /** No zone is further from another than a Day, and a Day is a little longer than its hours. */
  private static final Duration TWO_DAYS = Duration.ofDays(2);

  /**
   * Rules on what is due, writes the nudge if there is one, and plans what comes after.
   *
   * @param due the person's moments that came; none of them is asked about again
   */
  void run(List<AlarmRow> due) {
    List<AlarmRow> near =
        tx().alarms().nudgesOf(visit.person().id(), visit.now().plus(NudgePolicy.REACH));
    List<AlarmRow> all = Stream.concat(due.stream(), near.stream()).distinct().toList();
    Set<Slot> asked = alreadyAsked();
    List<Practice> practices = tx().practices().active(visit.person().id());
    Set<PracticeId> active = practices.stream().map(Practice::id).collect(Collectors.toSet());
    List<Due> dues =
        all.stream()
            .map(NudgeRound::due)
            .filter(moment -> isLookIn(moment) || !asked.contains(moment.slot()))
            .filter(moment -> active.contains(moment.slot().practice()))
            .toList();
    Ruling ruling = NudgePolicy.rule(dues, circumstances(dues, practices), visit.now());
    if (!ruling.isSilent()) {
      ask(ruling, practices);
    }
    new FallingQuiet(visit).plan();
    for (AlarmRow row : all) {
      if (!row.dueAt().isAfter(visit.now()) || ruling.asked().contains(due(row))) {
        goOn(row);
      }
    }
  }

  private Tx tx() {
    return visit.tx();
  }

  /** A slot can come round again when the person moves zones; it is asked about once. */
  private Set<Slot> alreadyAsked() {
    return tx().nudges().latest(visit.person().id(), visit.now().minus(TWO_DAYS)).stream()
        .filter(nudge -> nudge.origin() == Nudge.Origin.PLANNED)
        .flatMap(nudge -> nudge.lines().stream())
        .map(Nudge.Item::slot)
        .collect(Collectors.toSet());
  }

  private static boolean isLookIn(Due due) {
    return due.origin() == Nudge.Origin.LOOK_IN;
  }

  private static Due due(AlarmRow row) {
    Nudge.Origin origin =
        row.kind() == AlarmKind.LOOK_IN ? Nudge.Origin.LOOK_IN : Nudge.Origin.PLANNED;
    return new Due(row.moment(), row.dueAt(), origin, Due.Chosen.BY_PERSON);
  }

  private Circumstances circumstances(List<Due> dues, List<Practice> practices) {
    Person person = visit.person();
    Instant dayBegan = dayBegan(person.settings());
    return new Circumstances(
        person,
        pauses(practices),
        told(dues),
        Talk.lastWord(visit),
        tx().nudges().plannedSince(person.id(), dayBegan),
        visit.house().nudgesADay(),
        Silence.of(person, practices, visit.now()));
  }

  private Instant dayBegan(Settings settings) {
    return visit
        .today()
        .moment(settings.dayStart(), settings.dayStart())
        .atZone(settings.zone())
        .toInstant();
  }

  private static Map<PracticeId, Pause> pauses(List<Practice> practices) {
    return practices.stream().collect(Collectors.toMap(Practice::id, Practice::pause));
  }

  private Map<Slot, Outcome> told(List<Due> dues) {
    Map<Slot, Outcome> told = new HashMap<>();
    for (Due due : dues) {
      Day day = due.slot().day();
      for (Checkin said : tx().checkins().between(due.slot().practice(), day, day)) {
        told.put(said.slot(), said.outcome());
      }
    }
    return told;
  }

  private void ask(Ruling ruling, List<Practice> practices) {
    Talk talk = Talk.of(visit);
    Step rested = talk.step().afterNudge();
    if (!rested.equals(talk.step())) {
      Talk.rest(visit, rested, talk.serial() + 1);
    }
    Nudge nudge =
        tx().nudges().write(visit.person().id(), ruling.origin(), visit.now(), ruling.slots());
    if (nudge.origin() == Nudge.Origin.PLANNED) {
      new AskingNumber(visit).on(nudge, practices);
      new CompanySheet(visit, nudge).take();
    }
    Instant earliest =
        ruling.asked().stream().map(Due::at).min(Comparator.naturalOrder()).orElseThrow();
    tx().outbox()
        .put(
            visit.person().id(),
            visit.chat(),
            Lane.NUDGE,
            new NudgeSheet(visit, nudge, Scenes.of(visit)).message(List.of()),
            visit.now(),
            earliest.plus(NudgePolicy.LATEST),
            nudge.id());
  }

  private void goOn(AlarmRow row) {
    if (row.kind() == AlarmKind.LOOK_IN) {
      tx().alarms().remove(row.id());
    } else {
      tx().practices()
          .find(visit.person().id(), row.moment().practice())
          .ifPresentOrElse(
              practice -> planNext(practice, row), () -> tx().alarms().remove(row.id()));
    }
  }

  /** Marks what the plan had up to now, also while the bot was down, and plans what comes next. */
  private void planNext(Practice practice, AlarmRow row) {
    Instant reached = row.dueAt().isAfter(visit.now()) ? row.dueAt() : visit.now();
    if (isOn(practice)) {
      tx().checkins().markPlanned(row.moment());
      Cadence.of(practice, visit.person().settings()).between(row.dueAt(), reached).stream()
          .map(Occurrence::slot)
          .forEach(slot -> tx().checkins().markPlanned(slot));
    }
    Planner.plan(tx(), visit.person(), practice, reached);
  }

  /** What falls into a pause, or while the bot waits for the person, was never planned. */
  private boolean isOn(Practice practice) {
    Set<Standing> here = Set.of(Standing.PRESENT, Standing.AWAY);
    return here.contains(visit.person().standing())
        && !visit.person().pause().covers(visit.now())
        && visit.person().hold() == Hold.NONE
        && !practice.pause().covers(visit.now());
  }
}
