package dev.sotto.year;

/** How people are. Percentages are of chances, days are days of the simulation. */
enum Habit {
  /** Answers nearly everything, soon. */
  DILIGENT,
  /** Begins so, and answers less and less. */
  FADING,
  /** Sets everything up, and is not heard from for months at a time. */
  SILENT,
  /**
   * Answers late or twice, takes things back, opens talks and leaves them, pauses, is ill at ease.
   */
  CHAOTIC,
  /** Says stop wherever they happen to be, and comes back. */
  STOPPING,
  /** Lives in another zone every few weeks. */
  MOVING,
  /** Blocks the bot now and then, and lets it in again. */
  BLOCKING;

  private static final int MOST = 95;
  private static final int MONTH = 30;

  /** How likely a nudge is answered on a day of the simulation. */
  int answers(int day, int own) {
    return switch (this) {
      case DILIGENT, MOVING -> MOST;
      case STOPPING, BLOCKING -> 80;
      case CHAOTIC -> 60;
      case FADING -> Math.max(1, MOST - day * (1 + own % 3));
      case SILENT -> isThere(day) ? MOST : 0;
    };
  }

  private static boolean isThere(int day) {
    boolean isBack = (day / MONTH) % 5 == 4 && day % MONTH < 4;
    return day < 3 || isBack;
  }

  /** How many days lie between the larger things somebody does; none for whoever does none. */
  int restlessness() {
    return switch (this) {
      case DILIGENT -> 30;
      case FADING, SILENT -> 0;
      case CHAOTIC -> 3;
      case STOPPING -> 18;
      case MOVING -> 25;
      case BLOCKING -> 35;
    };
  }
}
