package dev.sotto.core.nudge;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.Settings;
import dev.sotto.core.practice.Practice;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long somebody has said nothing, and which of their planned Days are asked meanwhile. Promise
 * Q3 holds here.
 *
 * <p>It follows from the plan alone, which nobody can change without a word: a Day counts as asked
 * when its turn came, also if the bot was down, so that nothing is made up for. The steps are those
 * of BEHAVIOUR d-4, made quieter after the policy of the JOOL trial (Bidargaddi 2018, <a
 * href="https://doi.org/10.2196/10123">10.2196/10123</a>); that it ends at thirty Days is ours.
 *
 * @param since the Day of their last word, or of the end of a pause
 * @param planned the Days on which something was planned after that, in order; at least those up to
 *     the Day in question, as far as they decide anything
 */
public record Silence(Day since, List<Day> planned) {
  /** From this Day of silence on, two planned Days are passed over after each that was asked. */
  static final int SPARSE_FROM = 3;

  /** How many planned Days are passed over then. */
  static final int PASSED_OVER = 2;

  /** From this Day of silence on, a Day is asked at most weekly. */
  static final int WEEKLY_FROM = 10;

  static final int WEEK = 7;

  /** On this Day of silence comes the one last line; from then on nothing is asked. */
  static final int OVER_FROM = 30;

  /** The last line goes out this many Days after the first question at the earliest. */
  static final int PATIENCE = WEEK;

  public Silence {
    planned = List.copyOf(planned);
  }

  /** Nobody was silent before this Day. */
  public static Silence after(Day since) {
    return new Silence(since, List.of());
  }

  /**
   * Looks at somebody's silence.
   *
   * @param practices theirs that are active, paused or not
   */
  public static Silence of(Person person, Collection<Practice> practices, Instant now) {
    Settings settings = person.settings();
    Instant word = person.silentSince(now);
    Day since = Day.at(word, settings.zone(), settings.dayStart());
    Instant ahead = now.plus(NudgePolicy.REACH);
    Day last = Day.at(ahead, settings.zone(), settings.dayStart());
    return days(since, last) < SPARSE_FROM
        ? after(since)
        : new Silence(
            since,
            practices.stream()
                .flatMap(practice -> planned(practice, settings, word, ahead))
                .map(planned -> planned.slot().day())
                .distinct()
                .sorted()
                .toList());
  }

  /** What a pause of one practice covers was never planned. */
  private static Stream<Occurrence> planned(
      Practice practice, Settings settings, Instant word, Instant ahead) {
    Cadence cadence = Cadence.of(practice, settings);
    Instant rested = practice.pause().until();
    Instant from = rested.isAfter(word) ? rested : word;
    if (from.isAfter(ahead)) {
      return Stream.empty();
    }
    Instant end = word.plus(Duration.ofDays(OVER_FROM + 1));
    return Stream.concat(
        cadence.next(from).filter(first -> !first.at().isAfter(ahead)).stream(),
        cadence.between(from, end.isBefore(ahead) ? end : ahead).stream());
  }

  /**
   * Whether what is planned for a Day is asked. The first planned Day after a word always is:
   * silence is an answer that did not come, and nothing was asked before it.
   */
  boolean asks(Day day) {
    return days(since, day) < SPARSE_FROM || asked().contains(day);
  }

  /** Whether planned Days may be passed over by now. */
  public boolean isLongOn(Day day) {
    return days(since, day) >= SPARSE_FROM;
  }

  /** Whether nothing unprompted comes any more by now. */
  public boolean isOverOn(Day day) {
    return days(since, day) >= OVER_FROM;
  }

  /** Returns the Day of the one last line; empty while nothing that was asked is unanswered. */
  public Optional<Day> lastLine() {
    return planned.stream()
        .findFirst()
        .map(first -> later(since.plus(OVER_FROM), first.plus(PATIENCE)));
  }

  private List<Day> asked() {
    List<Day> asked = new ArrayList<>();
    int passed = 0;
    for (Day day : planned) {
      if (asked.isEmpty() || isDue(day, asked.get(asked.size() - 1), passed)) {
        asked.add(day);
        passed = 0;
      } else {
        passed++;
      }
    }
    return asked;
  }

  /**
   * Whether it is a Day's turn.
   *
   * @param before the Day asked last
   * @param passed how many planned Days lie between the two
   */
  private boolean isDue(Day day, Day before, int passed) {
    long silent = days(since, day);
    if (silent < SPARSE_FROM) {
      return true;
    }
    if (silent < WEEKLY_FROM) {
      return passed >= PASSED_OVER;
    }
    return silent < OVER_FROM && days(before, day) >= WEEK;
  }

  private static Day later(Day one, Day other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static long days(Day from, Day to) {
    return ChronoUnit.DAYS.between(from.date(), to.date());
  }
}
