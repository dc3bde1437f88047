package dev.sotto.app;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.talk.Scene;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what a step may look at. */
final class Scenes {
  /** "Did it" without a reply answers a nudge this old at most; a reply answers any. */
  private static final Duration FRESH = Duration.ofHours(18);

  /** How long a nudge in the chat is kept in step with what is noted. */
  static final Duration REMEMBERED = Duration.ofDays(14);

  /** How many Days back a typed day can be told apart from an unanswered one. */
  private static final int DAYS_BACK = 7;

  private Scenes() {}

  static Scene of(Visit visit) {
    return of(visit, List.of());
  }

  /**
   * Sets the scene for a reply.
   *
   * @param repliedTo the slots it answers, when it answers certain ones
   */
  static Scene of(Visit visit, List<Slot> repliedTo) {
    List<Practice> practices = visit.tx().practices().active(visit.person().id());
    Map<Slot, Outcome> told = told(visit, practices, repliedTo);
    return new Scene(
        visit.now(),
        visit.person(),
        practices,
        asked(visit, practices, told),
        repliedTo,
        told,
        new StoredNotebook(visit),
        visit.house().books());
  }

  private static List<Slot> asked(Visit visit, List<Practice> practices, Map<Slot, Outcome> told) {
    Set<PracticeId> active =
        practices.stream().map(Practice::id).collect(Collectors.toUnmodifiableSet());
    return visit.tx().nudges().latest(visit.person().id(), visit.now().minus(FRESH)).stream()
        .map(nudge -> open(nudge, active, told))
        .filter(open -> !open.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Slot> open(Nudge nudge, Set<PracticeId> active, Map<Slot, Outcome> told) {
    return nudge.lines().stream()
        .map(Nudge.Item::slot)
        .filter(slot -> active.contains(slot.practice()) && !told.containsKey(slot))
        .toList();
  }

  private static Map<Slot, Outcome> told(
      Visit visit, List<Practice> practices, List<Slot> repliedTo) {
    Day today = visit.today();
    Map<Slot, Outcome> told = new HashMap<>();
    practices.stream()
        .flatMap(
            practice ->
                visit
                    .tx()
                    .checkins()
                    .between(practice.id(), today.minus(DAYS_BACK), today.plus(1))
                    .stream())
        .forEach(checkin -> told.put(checkin.slot(), checkin.outcome()));
    repliedTo.forEach(
        slot ->
            visit.tx().checkins().at(slot).map(Checkin::outcome).ifPresent(o -> told.put(slot, o)));
    return told;
  }
}
