package dev.sotto.app;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.circle.CircleId;
import dev.sotto.core.circle.CircleKind;
import dev.sotto.core.circle.Matching;
import dev.sotto.core.circle.Opening;
import dev.sotto.core.circle.Rhythm;
import dev.sotto.core.circle.Round;
import dev.sotto.core.circle.Salt;
import dev.sotto.core.circle.Waiting;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.Settings;
import dev.sotto.store.AlarmKind;
import dev.sotto.store.CircleStore;
import dev.sotto.store.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * What the clock does with circles: Days are counted and shown, once each, and on Mondays rounds
 * begin. It sends nothing; what is shown waits for the nudges people get anyway.
 *
 * @param chance who meets whom, and when less is said
 */
record CircleRound(Tx tx, Instant now, RandomGenerator chance) {
  /** One alone is no circle. */
  private static final int FEWEST_INVITED = 2;

  /** In Days: how long a line can be looked at. */
  private static final int LINES_KEPT = 7;

  /**
   * Makes sure that the clock rings for circles; one that should have rung by now rings at once.
   */
  static void begin(Tx tx, Instant now) {
    tx.alarms().dailyUnlessPlanned(AlarmKind.CIRCLES, next(tx, now));
  }

  private static Instant next(Tx tx, Instant now) {
    return Stream.concat(tx.circles().nextCount().stream(), Stream.of(Opening.after(now)))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /**
   * Does everything of which it is time.
   *
   * @param due when the clock was to ring, which may be a while ago
   */
  void run(Instant due) {
    count();
    if (!Opening.after(due.minusMillis(1)).isAfter(now)) {
      form();
    }
    tx.alarms().daily(AlarmKind.CIRCLES, next(tx, now));
  }

  /** Forgets what nobody needs any more. */
  static void tidy(Tx tx, Instant now) {
    Day today = Opening.today(now);
    tx.circles().forgetBefore(today.minus(Round.LENGTH + LINES_KEPT), today.minus(LINES_KEPT));
    tx.invitations().forgetBefore(now);
    tx.pairs().forgetTold();
  }

  private void count() {
    List<CircleStore.Due> due = tx.circles().due(now);
    while (!due.isEmpty()) {
      due.forEach(day -> tx.circles().show(tx.circles().count(day)));
      due = tx.circles().due(now);
    }
  }

  private void form() {
    tx.wishes().dropOfAbsent();
    Day monday = Opening.today(now).monday();
    Map<CircleId, List<Person>> invited = new LinkedHashMap<>();
    Map<PersonId, Person> unmatched = new LinkedHashMap<>();
    tx.wishes()
        .ready(monday.minus(Round.LENGTH - 1))
        .forEach(
            (id, wish) ->
                tx.people()
                    .byId(id)
                    .ifPresent(
                        person ->
                            wish.circle()
                                .ifPresentOrElse(
                                    circle -> among(invited, circle).add(person),
                                    () -> unmatched.put(id, person))));
    invited.forEach(
        (circle, people) -> {
          if (people.size() >= FEWEST_INVITED) {
            begin(circle, CircleKind.INVITED, monday, people);
          }
        });
    List<Waiting> waiting = unmatched.values().stream().map(this::waiting).toList();
    for (List<PersonId> ids : Matching.circles(waiting, new Random(chance.nextLong()))) {
      List<Person> people = ids.stream().flatMap(id -> find(unmatched, id)).toList();
      begin(tx.circles().add(CircleKind.MATCHED), CircleKind.MATCHED, monday, people);
    }
  }

  private static List<Person> among(Map<CircleId, List<Person>> circles, CircleId circle) {
    return circles.computeIfAbsent(circle, nobody -> new ArrayList<>());
  }

  private static Stream<Person> find(Map<PersonId, Person> people, PersonId id) {
    return Stream.ofNullable(people.get(id));
  }

  private Waiting waiting(Person person) {
    return new Waiting(
        person.id(),
        Rhythm.of(tx.practices().active(person.id())),
        person.settings().zone().getRules().getOffset(now));
  }

  private void begin(CircleId circle, CircleKind kind, Day monday, List<Person> people) {
    List<Settings> settings = people.stream().map(Person::settings).toList();
    List<PersonId> ids = people.stream().map(Person::id).toList();
    Round round =
        Opening.round(tx.circles().nextRound(), circle, kind, monday, settings, Salt.draw(chance));
    tx.circles().begin(round, ids);
    ids.forEach(tx.wishes()::drop);
  }
}
