package dev.sotto.year;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.content.UnkindWords;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one chat along, and holds every message in it to the quiet contract (DESIGN §2, BEHAVIOUR
 * d-4): what may come unasked, and what may come as an answer.
 */
final class Watch {
  private static final Duration LATEST = Duration.ofMinutes(60);
  static final Duration TOGETHER = Duration.ofMinutes(30);
  static final Duration TALK_RESTS = Duration.ofHours(2);
  private static final int MOST_A_DAY = 3;
  private static final int SPARSE_FROM = 3;
  private static final int WEEKLY_FROM = 10;
  private static final int WEEK = 7;
  private static final int OVER_FROM = 30;
  private static final Pattern CODE = Pattern.compile("n1:(\\d+):(\\d+):(\\w+)");

  /** Q7: nothing counts days on end, and nothing counts what did not happen. */
  private static final Pattern SCORE =
      Pattern.compile(
          "streak|in a row|consecutive|days? (straight|running|on end)|\\bday \\d"
              + "|\\bmiss(ed|ing)?\\b|\\bfail(ed|ure)?\\b|\\boverdue\\b",
          Pattern.CASE_INSENSITIVE);

  /** What the bot says back is the person's. */
  private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

  private static final Pattern RATE = Pattern.compile("(\\d+) of (\\d+) planned");
  private static final int LEAST_FOR_A_RATE = 3;
  private static final Set<String> SMALLER = Set.of("SMALLER_STEP", "DO_TINY_TODAY");

  /** What came unasked, and for the earliest of which times. */
  private record Asked(Instant earliest, Instant sent) {}

  /**
   * What lies in the tables before a tick.
   *
   * @param lookIns what people asked to be asked again, and when
   * @param midTalk who is in the middle of a talk
   */
  record Before(List<Rows.LookIn> lookIns, Set<Long> midTalk) {
    static Before at(Instant now, Rows rows) {
      return new Before(rows.lookInsDue(now.plus(TOGETHER)), rows.midTalk(now.minus(TALK_RESTS)));
    }
  }

  private final long person;
  private final Rows rows;
  private final List<Asked> asked = new ArrayList<>();
  private final Set<Rows.Moment> everAsked = new HashSet<>();
  private final Set<Long> worse = new HashSet<>();
  private Instant word = Instant.MIN;
  private Instant aboutASession = Instant.EPOCH;
  private Optional<LocalDate> askedLast = Optional.empty();
  private boolean isStopped;
  private boolean isOver;
  private boolean isShut;
  private int unprompted;
  private int answers;

  Watch(long person, Rows rows) {
    this.person = person;
    this.rows = rows;
  }

  int unprompted() {
    return unprompted;
  }

  int answers() {
    return answers;
  }

  /** The person did something: a silence ends. */
  void heard(Instant now) {
    word = now;
    askedLast = Optional.empty();
    isOver = false;
  }

  void stopped(boolean stopped) {
    isStopped = stopped;
  }

  void shut(boolean shut) {
    isShut = shut;
  }

  void saidWorse(long practice) {
    worse.add(practice);
  }

  void resumed() {
    worse.clear();
  }

  /** Which nudge a message is; empty when it is none. */
  static Optional<Long> nudge(Post.Sent sent) {
    return sent.keys().stream()
        .map(key -> CODE.matcher(key.code()))
        .filter(Matcher::matches)
        .map(code -> Long.parseLong(code.group(1)))
        .findFirst();
  }

  /** Holds whatever is shown to what is never shown. */
  static void isKind(Post.Sent sent) {
    if (sent.kind() == Post.Kind.REACTION) {
      return;
    }
    String own = QUOTED.matcher(sent.text()).replaceAll("");
    assertThat(SCORE.matcher(own).find()).as("Q7: %s", own).isFalse();
    Matcher rate = RATE.matcher(own);
    while (rate.find()) {
      assertThat(Integer.parseInt(rate.group(2)))
          .as("Q7: %s", sent.text())
          .isGreaterThanOrEqualTo(LEAST_FOR_A_RATE);
    }
    assertThat(UnkindWords.in(own)).as(own).isEmpty();
  }

  /**
   * Something came that the person did not just ask for.
   *
   * @param before what lay in the tables when it was decided
   */
  void unasked(Post.Sent sent, Planned plan, Before before, Instant now) {
    if (sent.kind() != Post.Kind.MESSAGE) {
      return;
    }
    assertThat(isStopped).as("Q10: nothing after a stop").isFalse();
    assertThat(isShut).as("nothing to who blocked the bot").isFalse();
    assertThat(plan.person().pause().until()).as("Q5: paused").isBeforeOrEqualTo(now);
    assertThat(rows.isHeld(person)).as("Q5: held").isFalse();
    assertThat(isOver).as("Q3: silence after the last line").isFalse();
    if (sent.keys().stream().anyMatch(key -> key.code().startsWith("r1:"))) {
      session(sent, plan, before, now);
      return;
    }
    unprompted++;
    Optional<Long> nudge = nudge(sent);
    if (nudge.isPresent()) {
      assertThat(before.midTalk()).as("Q5: mid-talk").doesNotContain(person);
      nudge(nudge.get(), plan, before.lookIns(), now);
    } else {
      lastLine(sent, plan, now);
    }
  }

  private Instant silentSince(Planned plan, Instant now) {
    Instant until = plan.person().pause().until();
    return until.isAfter(word) && !until.isAfter(now) ? until : word;
  }

  private void lastLine(Post.Sent sent, Planned plan, Instant now) {
    long silent = ChronoUnit.DAYS.between(plan.dayOf(silentSince(plan, now)), plan.dayOf(now));
    assertThat(sent.keys()).as("Q1: the last line asks nothing").isEmpty();
    assertThat(sent.text()).as("Q1").doesNotContain("?");
    assertThat(silent).as("Q3: days before the last line").isGreaterThanOrEqualTo(OVER_FROM);
    assertThat(plan.isQuiet(now) && !hasTimeInQuietHours(plan)).as("Q4: quiet hours").isFalse();
    isOver = true;
  }

  /** Q1: the evening before, the hour before and the hour after a session they entered. */
  private void session(Post.Sent sent, Planned plan, Before before, Instant now) {
    boolean isEvening = sent.text().contains("tomorrow at ");
    boolean isHour = sent.text().contains("today at ");
    ZonedDateTime clock = now.atZone(plan.zone());
    LocalDate date = clock.toLocalDate().plusDays(isEvening ? 1 : 0);
    Rows.Sessions sessions = rows.sessions(person).get(0);
    ZonedDateTime begins = date.atTime(sessions.time()).atZone(plan.zone());
    ZonedDateTime due =
        isEvening
            ? date.minusDays(1).atTime(19, 0).atZone(plan.zone())
            : isHour ? begins.minusHours(1) : begins.plusMinutes(sessions.minutes() + 60);
    long late = ChronoUnit.MINUTES.between(due, clock);
    long silent = ChronoUnit.DAYS.between(plan.dayOf(silentSince(plan, now)), plan.dayOf(now));
    assertThat(sessions.areOn(date)).as("Q1: %s on %s", sent.text(), date).isTrue();
    assertThat(late).as("Q6: %s", sent.text()).isBetween(0L, LATEST.toMinutes());
    assertThat(plan.isQuiet(now)).as("Q4: quiet hours").isFalse();
    assertThat(before.midTalk()).as("Q5: mid-talk").doesNotContain(person);
    assertThat(silent).as("Q3: days of silence").isLessThan(OVER_FROM);
    assertThat(Duration.between(aboutASession, now))
        .as("two about a session")
        .isGreaterThanOrEqualTo(LATEST);
    aboutASession = now;
  }

  private static boolean hasTimeInQuietHours(Planned plan) {
    return plan.practices().stream()
        .flatMap(practice -> practice.plan().schedule().times().stream())
        .anyMatch(
            time -> plan.isQuiet(time.atDate(LocalDate.EPOCH).atZone(plan.zone()).toInstant()));
  }

  private void nudge(long nudge, Planned plan, List<Rows.LookIn> lookIns, Instant now) {
    List<Rows.Moment> moments = rows.items(nudge);
    assertThat(moments).isNotEmpty().doesNotHaveDuplicates();
    List<Instant> times = new ArrayList<>();
    boolean isPlanned = false;
    for (Rows.Moment moment : moments) {
      Optional<Rows.LookIn> lookIn =
          lookIns.stream().filter(it -> it.moment().equals(moment)).findFirst();
      Instant time =
          lookIn
              .map(Rows.LookIn::dueAt)
              .or(() -> plan.at(moment))
              .orElseThrow(() -> new AssertionError("Q1: nobody planned " + moment));
      isPlanned |= lookIn.isEmpty();
      isTimely(time, moment, now);
      isOpen(moment, plan, now);
      if (lookIn.isEmpty()) {
        assertThat(everAsked.add(moment)).as("Q3: asked twice about %s", moment).isTrue();
        isInTurn(LocalDate.parse(moment.day()), plan, now);
      }
      times.add(time);
    }
    Instant earliest = times.stream().min(Instant::compareTo).orElseThrow();
    assertThat(times)
        .as("Q4: together")
        .allMatch(time -> !time.isAfter(earliest.plus(TOGETHER)) || !time.isAfter(now));
    assertThat(plan.isQuiet(now) && times.stream().noneMatch(plan::isQuiet))
        .as("Q4: quiet hours")
        .isFalse();
    if (isPlanned) {
      counts(plan, earliest, now);
      askedLast = Optional.of(LocalDate.parse(moments.get(0).day()));
    }
  }

  private void isTimely(Instant time, Rows.Moment moment, Instant now) {
    assertThat(Duration.between(time, now)).as("Q6: %s", moment).isLessThanOrEqualTo(LATEST);
    assertThat(Duration.between(now, time)).as("Q1: %s", moment).isLessThanOrEqualTo(TOGETHER);
  }

  private void isOpen(Rows.Moment moment, Planned plan, Instant now) {
    assertThat(rows.outcome(moment)).as("Q5: answered %s", moment).isEmpty();
    assertThat(rows.isDeclined(moment)).as("Q5: not today %s", moment).isFalse();
    assertThat(plan.practice(moment.practice()))
        .as("Q5: rests")
        .hasValueSatisfying(
            practice -> assertThat(practice.pause().until()).isBeforeOrEqualTo(now));
    assertThat(worse).as("Q9").doesNotContain(moment.practice());
  }

  /** Q3, by BEHAVIOUR d-4. The first planned Day after a word is always asked. */
  private void isInTurn(LocalDate day, Planned plan, Instant now) {
    long silent = ChronoUnit.DAYS.between(plan.dayOf(silentSince(plan, now)), day);
    Optional<LocalDate> before =
        askedLast.filter(last -> !last.isBefore(plan.dayOf(silentSince(plan, now))));
    if (silent < SPARSE_FROM || before.isEmpty() || before.get().equals(day)) {
      return;
    }
    String where = "Q3: day %d of silence, asked before on %s".formatted(silent, before.get());
    assertThat(silent).as(where).isLessThan(OVER_FROM);
    if (silent >= WEEKLY_FROM) {
      assertThat(ChronoUnit.DAYS.between(before.get(), day)).as(where).isGreaterThanOrEqualTo(WEEK);
    } else {
      assertThat(plan.plannedBetween(before.get(), day, now)).as(where).isGreaterThanOrEqualTo(2);
    }
  }

  private void counts(Planned plan, Instant earliest, Instant now) {
    assertThat(asked)
        .as("Q4: one nudge for what is close together")
        .noneMatch(
            it ->
                Duration.between(it.earliest(), earliest).abs().compareTo(TOGETHER) <= 0
                    && it.sent().isAfter(word));
    asked.removeIf(it -> it.sent().isBefore(now.minus(Duration.ofDays(3))));
    asked.add(new Asked(earliest, now));
    Instant dayBegan = plan.began(plan.dayOf(now));
    assertThat(asked.stream().filter(it -> !it.sent().isBefore(dayBegan)).count())
        .as("Q4: nudges on one Day")
        .isLessThanOrEqualTo(MOST_A_DAY);
  }

  /** What came as an answer to one thing the person did. */
  void answered(Act act, List<Post.Sent> came) {
    List<Post.Sent> messages =
        came.stream().filter(sent -> sent.kind() == Post.Kind.MESSAGE).toList();
    answers += messages.size();
    switch (act.kind()) {
      case CHECKIN -> assertThat(messages).as("Q2: a check-in adds no message").isEmpty();
      case STOP -> {
        assertThat(messages).as("Q10: one line").hasSize(1);
        assertThat(messages.get(0).text()).as("Q10: no question").doesNotContain("?");
        assertThat(messages.get(0).keys()).as("Q10").isEmpty();
      }
      case WORSE ->
          assertThat(messages.stream().flatMap(sent -> sent.keys().stream()))
              .as("Q9: nothing smaller")
              .noneMatch(key -> SMALLER.stream().anyMatch(key.code()::contains));
      case OTHER -> {}
    }
  }
}
