package dev.sotto.app;

import dev.sotto.core.practice.Adjustment;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.talk.Notebook;
import dev.sotto.core.week.SessionLine;
import java.util.List;

/** What the store holds about the person of a visit, looked up when a talk turns to it. */
record StoredNotebook(Visit visit) implements Notebook {
  @Override
  public List<SessionLine> sessionList() {
    return visit.tx().sessionLists().of(visit.person().id());
  }

  @Override
  public boolean mayKeepWords() {
    return visit.tx().people().mayKeepWords(visit.person().id());
  }

  @Override
  public List<Adjustment> adjustments(PracticeId practice) {
    return visit.tx().adjustments().of(practice);
  }
}
