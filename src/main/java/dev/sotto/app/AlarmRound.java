package dev.sotto.app;

import dev.sotto.core.person.Person;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.talk.Idle;
import dev.sotto.core.talk.Lapsed;
import dev.sotto.core.talk.Step;
import dev.sotto.store.AlarmKind;
import dev.sotto.store.AlarmRow;
import dev.sotto.store.Database;
import dev.sotto.store.Tx;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Everything whose time has come, once a second. Running it twice does what running it once does.
 */
public final class AlarmRound {
  private static final int MOST = 200;

  /** How long a claim holds when the process dies in the middle of it. */
  private static final Duration LEASE = Duration.ofMinutes(1);

  private static final Set<AlarmKind> ASKING = EnumSet.of(AlarmKind.NUDGE, AlarmKind.LOOK_IN);

  private final Database database;
  private final House house;
  private final Housekeeping housekeeping;
  private final Erasure erasure;
  private final RandomGenerator chance;
  private final Runnable wake;

  /**
   * Prepares the rounds.
   *
   * @param chance puts circles together; not to be foreseen by anybody in them
   * @param wake called when letters may be waiting
   */
  public AlarmRound(
      Database database,
      House house,
      Housekeeping housekeeping,
      Erasure erasure,
      RandomGenerator chance,
      Runnable wake) {
    this.database = database;
    this.house = house;
    this.housekeeping = housekeeping;
    this.erasure = erasure;
    this.chance = chance;
    this.wake = wake;
  }

  /** Deals with everything due by {@code now}. */
  public void run(Instant now) {
    int handled = MOST;
    while (handled == MOST) {
      List<Runnable> afterwards = new ArrayList<>();
      handled = database.write(tx -> batch(tx, now, afterwards));
      afterwards.forEach(Runnable::run);
      if (handled > 0) {
        wake.run();
      }
    }
  }

  private int batch(Tx tx, Instant now, List<Runnable> afterwards) {
    List<AlarmRow> due = tx.alarms().claimDue(now, LEASE, MOST);
    Map<PersonId, List<AlarmRow>> asking = new LinkedHashMap<>();
    for (AlarmRow row : due) {
      if (waits(tx, row)) {
        continue;
      }
      if (ASKING.contains(row.kind())) {
        asking.computeIfAbsent(row.whose(), nobody -> new ArrayList<>()).add(row);
      } else {
        other(tx, row, now, afterwards);
      }
    }
    asking.forEach((person, rows) -> ask(tx, person, rows, now));
    return due.size();
  }

  /**
   * Whoever is to be erased in minutes hears nothing more by itself. Their moments are claimed, so
   * they come again when the claim is over, and by then they are gone or stay.
   */
  private static boolean waits(Tx tx, AlarmRow row) {
    return row.person() != null
        && row.kind() != AlarmKind.FORGET
        && tx.alarms().forgetsAt(row.person()).isPresent();
  }

  private void ask(Tx tx, PersonId id, List<AlarmRow> rows, Instant now) {
    tx.people().byId(id).ifPresent(person -> new NudgeRound(visit(tx, person, now)).run(rows));
  }

  private void other(Tx tx, AlarmRow row, Instant now, List<Runnable> afterwards) {
    switch (row.kind()) {
      case LAST_LINE -> lastLine(tx, row, now);
      case SESSION_EVENING, SESSION_HOUR, SESSION_OVER -> session(tx, row, now);
      case UNDO_ENDS -> {
        undoEnds(tx, row, now);
        tx.alarms().remove(row.id());
      }
      case TALK_EXPIRES -> {
        talkExpires(tx, row.whose(), now);
        tx.alarms().remove(row.id());
      }
      case FORGET -> forget(tx, row, now, afterwards);
      case CIRCLES -> new CircleRound(tx, now, chance).run(row.dueAt());
      case RETENTION -> housekeeping.tidy(tx, now);
      case BACKUP -> housekeeping.copyLater(tx, now, afterwards);
      case NUDGE, LOOK_IN -> throw new IllegalStateException(row.kind() + " asks");
    }
  }

  private void lastLine(Tx tx, AlarmRow row, Instant now) {
    tx.alarms().remove(row.id());
    tx.people()
        .byId(row.whose())
        .ifPresent(person -> new FallingQuiet(visit(tx, person, now)).ring(row.dueAt()));
  }

  private void session(Tx tx, AlarmRow row, Instant now) {
    tx.people()
        .byId(row.whose())
        .map(person -> new SessionRound(visit(tx, person, now)))
        .ifPresent(round -> row.notice().ifPresent(notice -> round.ring(notice, row.dueAt())));
  }

  private void forget(Tx tx, AlarmRow row, Instant now, List<Runnable> afterwards) {
    tx.alarms().remove(row.id());
    tx.people()
        .byId(row.whose())
        .map(
            person ->
                new Visit(tx, house, person, tx.people().chatOf(person.id()), now, afterwards))
        .ifPresent(erasure::erase);
  }

  private void undoEnds(Tx tx, AlarmRow row, Instant now) {
    tx.people()
        .byId(row.whose())
        .map(person -> visit(tx, person, now))
        .ifPresent(
            visit ->
                tx.nudges()
                    .find(row.whose(), row.nudged())
                    .ifPresent(
                        nudge ->
                            new NudgeSheet(visit, nudge, Scenes.of(visit))
                                .redraw(nudge.messageId())));
  }

  /**
   * The talk is put away without a word. The next words the person sends get one line about it,
   * unless it was about a nudge, which is over, or they had told nothing in it.
   */
  private void talkExpires(Tx tx, PersonId id, Instant now) {
    tx.people().byId(id).map(person -> visit(tx, person, now)).ifPresent(AlarmRound::putAway);
  }

  private static void putAway(Visit visit) {
    Talk talk = Talk.of(visit);
    Step over = talk.step().afterNudge();
    Step later = over.holdsSomething() ? new Lapsed() : new Idle();
    Talk.rest(visit, over.isTalk() ? later : over, talk.serial() + 1);
  }

  private Visit visit(Tx tx, Person person, Instant now) {
    return new Visit(tx, house, person, tx.people().chatOf(person.id()), now, new ArrayList<>());
  }
}
