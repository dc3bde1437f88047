package dev.sotto.store;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.nudge.NudgeId;
import dev.sotto.core.person.PersonId;
import java.util.Optional;
import org.jdbi.v3.core.statement.Update;

/** Two people who chose to see each other's yes, and nothing else of each other. */
public final class PairStore {
  private static final String JOIN =
      "INSERT INTO pair (person_id, other_id, since) VALUES (:person, :other, :since)";

  private static final String OTHER = "SELECT other_id FROM pair WHERE person_id = :person";

  private static final String END =
      "DELETE FROM pair WHERE person_id = :person OR other_id = :person";

  private static final String TELL =
      "INSERT INTO pair_over (person_id) VALUES (:person) ON CONFLICT DO NOTHING";

  private static final String PUT_ON =
      "UPDATE pair_over SET nudge_id = :nudge WHERE person_id = :person AND nudge_id IS NULL";

  private static final String TOLD_ON =
      "SELECT count(*) FROM pair_over WHERE person_id = :person AND nudge_id = :nudge";

  private static final String YES =
      """
      SELECT count(*)
        FROM pair
        JOIN practice ON practice.person_id = pair.other_id
        JOIN checkin ON checkin.practice_id = practice.id
       WHERE pair.person_id = :person
         AND pair.since <= :day
         AND checkin.day = :day
         AND checkin.outcome IN ('DONE', 'TINY', 'TRIED')
      """;

  private final Session session;

  PairStore(Session session) {
    this.session = session;
  }

  /** Makes a pair of two people who are in none. */
  public void join(PersonId one, PersonId other, Day since) {
    update(JOIN, one).bind("other", other.value()).bind("since", since.date().toString()).execute();
    update(JOIN, other).bind("other", one.value()).bind("since", since.date().toString()).execute();
    for (PersonId person : new PersonId[] {one, other}) {
      update("DELETE FROM pair_over WHERE person_id = :person", person).execute();
    }
  }

  /** Whether somebody is in a pair. */
  public boolean has(PersonId person) {
    return other(person).isPresent();
  }

  /** Ends somebody's pair; the other one is to be told once, in passing. */
  public void end(PersonId person) {
    other(person).ifPresent(other -> update(TELL, other).execute());
    update(END, person).execute();
  }

  /** Whether the other one practised on a Day; false also when they said nothing of it. */
  public boolean otherPractised(PersonId person, Day day) {
    return session
            .handle()
            .createQuery(YES)
            .bind("person", person.value())
            .bind("day", day.date().toString())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /** Lets a nudge tell that the other one ended the pair, unless that stands on another. */
  public void tellOn(NudgeId nudge, PersonId person) {
    update(PUT_ON, person).bind("nudge", nudge.value()).execute();
  }

  /** Whether a nudge tells that the other one ended the pair. */
  public boolean isToldOn(NudgeId nudge, PersonId person) {
    return session
            .handle()
            .createQuery(TOLD_ON)
            .bind("person", person.value())
            .bind("nudge", nudge.value())
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /** Forgets endings that were told on a nudge nobody remembers. */
  public void forgetTold() {
    session
        .handle()
        .execute(
            """
            DELETE FROM pair_over
             WHERE nudge_id IS NOT NULL AND nudge_id NOT IN (SELECT id FROM nudge)
            """);
  }

  private Optional<PersonId> other(PersonId person) {
    return session
        .handle()
        .createQuery(OTHER)
        .bind("person", person.value())
        .mapTo(Long.class)
        .findOne()
        .map(PersonId::new);
  }

  private Update update(String sql, PersonId person) {
    return session.handle().createUpdate(sql).bind("person", person.value());
  }
}
