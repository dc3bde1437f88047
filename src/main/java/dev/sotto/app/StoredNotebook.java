package dev.sotto.app;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.practice.Adjustment;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.session.Appointment;
import dev.sotto.core.talk.Company;
import dev.sotto.core.talk.Notebook;
import dev.sotto.core.week.Contents;
import dev.sotto.core.week.NumberAsked;
import dev.sotto.core.week.SessionLine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the store holds about the person of a visit, looked up when a talk turns to it. */
record StoredNotebook(Visit visit) implements Notebook {
  /** Who answers a question this old answers that one. */
  private static final Duration LATELY = Duration.ofDays(2);

  @Override
  public List<SessionLine> sessionList() {
    return visit.tx().sessionLists().of(visit.person().id());
  }

  @Override
  public Contents contents() {
    return new PageSheet(visit).contents();
  }

  @Override
  public boolean mayKeepWords() {
    return visit.tx().people().mayKeepWords(visit.person().id());
  }

  @Override
  public List<Adjustment> adjustments(PracticeId practice) {
    return visit.tx().adjustments().of(practice);
  }

  @Override
  public Optional<Appointment> appointment() {
    return visit.tx().sessions().of(visit.person().id());
  }

  @Override
  public Company company() {
    return new StoredCompany(visit);
  }

  /** An answer is about the week that was asked about lately, else about this one. */
  @Override
  public Optional<NumberAsked> number() {
    PersonId person = visit.person().id();
    Day monday =
        visit
            .tx()
            .numbers()
            .askedSince(person, visit.now().minus(LATELY))
            .map(NumberAsked::monday)
            .orElse(visit.today().monday());
    return visit.tx().numbers().of(person, monday);
  }
}
