package dev.sotto.core.talk;

import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Plan;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.Schedule;

/** A practice that is being set up. What was not said yet, or skipped, is blank. */
public record Draft(
    PracticeKind kind,
    PrivateText words,
    PrivateText tinyStep,
    PrivateText anchor,
    Schedule schedule,
    PrivateText obstacle,
    PrivateText ifThen,
    int confidence,
    PrivateText nudgeName) {

  static Draft of(PrivateText words) {
    return new Draft(
        PracticeKind.OTHER,
        words,
        PrivateText.NONE,
        PrivateText.NONE,
        new Schedule.OnRequest(),
        PrivateText.NONE,
        PrivateText.NONE,
        Plan.UNSAID,
        PrivateText.NONE);
  }

  /** What lists and nudges call it, unless the person chose something else. */
  public PrivateText name() {
    return nudgeName.isBlank() ? words : nudgeName;
  }

  public Plan plan() {
    return new Plan(schedule, anchor, obstacle, ifThen, confidence);
  }

  Draft withKind(PracticeKind kind) {
    PrivateText tiny = kind.isExact() ? PrivateText.NONE : tinyStep;
    return new Draft(kind, words, tiny, anchor, schedule, obstacle, ifThen, confidence, nudgeName);
  }

  Draft withWords(PrivateText words) {
    return new Draft(
        kind, words, tinyStep, anchor, schedule, obstacle, ifThen, confidence, nudgeName);
  }

  Draft withTinyStep(PrivateText tinyStep) {
    return new Draft(
        kind, words, tinyStep, anchor, schedule, obstacle, ifThen, confidence, nudgeName);
  }

  Draft withAnchor(PrivateText anchor) {
    return new Draft(
        kind, words, tinyStep, anchor, schedule, obstacle, ifThen, confidence, nudgeName);
  }

  Draft withSchedule(Schedule schedule) {
    return new Draft(
        kind, words, tinyStep, anchor, schedule, obstacle, ifThen, confidence, nudgeName);
  }

  /** The same practice, noted when the person says so and never asked about. */
  Draft unplanned() {
    return withSchedule(new Schedule.OnRequest());
  }

  Draft withObstacle(PrivateText obstacle) {
    return new Draft(
        kind, words, tinyStep, anchor, schedule, obstacle, ifThen, confidence, nudgeName);
  }

  Draft withIfThen(PrivateText ifThen) {
    return new Draft(
        kind, words, tinyStep, anchor, schedule, obstacle, ifThen, confidence, nudgeName);
  }

  Draft withConfidence(int confidence) {
    return new Draft(
        kind, words, tinyStep, anchor, schedule, obstacle, ifThen, confidence, nudgeName);
  }

  Draft withNudgeName(PrivateText nudgeName) {
    return new Draft(
        kind, words, tinyStep, anchor, schedule, obstacle, ifThen, confidence, nudgeName);
  }
}
