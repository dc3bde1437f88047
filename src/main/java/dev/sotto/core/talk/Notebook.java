package dev.sotto.core.talk;

import dev.sotto.core.practice.Adjustment;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.week.SessionLine;
import java.util.List;

/**
 * What is written down about a person and looked up only where a talk turns to it. Looking changes
 * nothing, and within one turn the answers stay the same.
 */
public interface Notebook {

  /** What they want to bring to their next session, in the order it is shown. */
  List<SessionLine> sessionList();

  /** Whether they agreed to their own words being kept. */
  boolean mayKeepWords();

  /** How a practice was changed in talks about what was in its way, earliest first. */
  List<Adjustment> adjustments(PracticeId practice);
}
