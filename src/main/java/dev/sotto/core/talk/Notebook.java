package dev.sotto.core.talk;

import dev.sotto.core.practice.Adjustment;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.session.Appointment;
import dev.sotto.core.week.Contents;
import dev.sotto.core.week.NumberAsked;
import dev.sotto.core.week.SessionLine;
import java.util.List;
import java.util.Optional;

/**
 * What is written down about a person and looked up only where a talk turns to it. Looking changes
 * nothing, and within one turn the answers stay the same.
 */
public interface Notebook {

  /** What they want to bring to their next session, in the order it is shown. */
  List<SessionLine> sessionList();

  /** Everything their Page could hold. */
  Contents contents();

  /** Whether they agreed to their own words being kept. */
  boolean mayKeepWords();

  /** How a practice was changed in talks about what was in its way, earliest first. */
  List<Adjustment> adjustments(PracticeId practice);

  /** When they see their therapist; empty when they did not say. The last session may be over. */
  Optional<Appointment> appointment();

  /** The one number a week, asked for or not; empty when they never named one. */
  Optional<NumberAsked> number();

  /** Where they stand with circles and pairs. */
  Company company();
}
