package dev.sotto.core.practice;

import dev.sotto.core.person.PrivateText;

/**
 * How a practice fits into a week.
 *
 * @param anchor the everyday event it follows ("after coffee"); blank when none
 * @param obstacle one thing that may get in the way; blank when not said
 * @param ifThen what the person does then; blank when not said
 * @param confidence 0 to 10, as the person put it; {@link #UNSAID} when they did not
 */
public record Plan(
    Schedule schedule,
    PrivateText anchor,
    PrivateText obstacle,
    PrivateText ifThen,
    int confidence) {
  public static final int UNSAID = -1;

  public Plan withSchedule(Schedule schedule) {
    return new Plan(schedule, anchor, obstacle, ifThen, confidence);
  }

  public Plan withAnchor(PrivateText anchor) {
    return new Plan(schedule, anchor, obstacle, ifThen, confidence);
  }
}
