package dev.sotto.core.session;

/** How a session comes round. Stored by name. */
public enum Repeats {
  ONCE(0),
  WEEKLY(7),
  EVERY_TWO_WEEKS(14);

  private final int days;

  Repeats(int days) {
    this.days = days;
  }

  /** From one to the next, in days; 0 when there is no next. */
  int days() {
    return days;
  }
}
