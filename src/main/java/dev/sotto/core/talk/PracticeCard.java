package dev.sotto.core.talk;

import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Plan;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.Schedule;
import dev.sotto.core.safety.PracticeScreen.Verdict;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import java.util.ArrayList;
import java.util.List;

/**
 * The card: everything about a practice at a glance, before anything is kept.
 *
 * <pre>
 * bot  4-7-8 breathing
 *      When: weekdays at 08:00, after coffee
 *      Tiny step: one round
 *      Does this look right?                      [Looks right] [Change]
 * </pre>
 */
public sealed interface PracticeCard extends Step {

  static PracticeCard of(Draft draft) {
    return new Look(draft);
  }

  /** The card itself. */
  record Look(Draft draft) implements PracticeCard {
    @Override
    public Question asks(Scene scene) {
      return new Question(face(asKept(draft, scene), scene), List.of())
          .row(Option.of(Chip.LOOKS_RIGHT), Option.of(Chip.CHANGE));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.LOOKS_RIGHT)) {
        return Turn.end().and(new Effect.Begin(asKept(draft, scene)));
      }
      if (reply.chose(Chip.CHANGE)) {
        return Turn.to(new Choose(draft));
      }
      Draft retimed = Scheduling.retimed(draft, reply, scene);
      if (isAvoiding(draft, scene) && !retimed.equals(draft)) {
        return Turn.puzzled(this, Line.PRACTICE_NOT_ASKED);
      }
      return retimed.equals(draft)
          ? Turn.puzzled(this, Line.CARD_UNCLEAR)
          : Turn.to(new Look(retimed));
    }
  }

  /** Which line of the card to change. */
  record Choose(Draft draft) implements PracticeCard {
    @Override
    public Question asks(Scene scene) {
      Question question = Question.of(Line.WHAT_TO_CHANGE);
      question =
          isAvoiding(draft, scene)
              ? question.row(Option.of(Chip.CHANGE_WORDS))
              : question.row(Option.of(Chip.CHANGE_WORDS), Option.of(Chip.CHANGE_WHEN));
      question =
          draft.kind().isExact()
              ? question.row(Option.of(Chip.CHANGE_KIND), Option.of(Chip.CHANGE_ANCHOR))
              : question
                  .row(Option.of(Chip.CHANGE_TINY), Option.of(Chip.CHANGE_ANCHOR))
                  .row(Option.of(Chip.CHANGE_KIND));
      return question
          .row(Option.of(Chip.CHANGE_OBSTACLE), Option.of(Chip.CHANGE_CONFIDENCE))
          .row(Option.of(Chip.CHANGE_NUDGE_NAME), Option.of(Chip.BACK));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      return List.of(
              new Way(Chip.CHANGE_WORDS, new SettingUp.Reword(draft)),
              new Way(Chip.CHANGE_KIND, new Sorting.Kind(draft, Road.TO_CARD)),
              new Way(Chip.CHANGE_TINY, new SettingUp.TinyStep(draft, Road.TO_CARD, 0)),
              new Way(Chip.CHANGE_ANCHOR, new SettingUp.Anchor(draft, Road.TO_CARD)),
              new Way(Chip.CHANGE_WHEN, new SettingUp.When(draft, Road.TO_CARD, 0)),
              new Way(Chip.CHANGE_OBSTACLE, new Committing.Obstacle(draft, Road.TO_CARD)),
              new Way(Chip.CHANGE_CONFIDENCE, new Committing.Confidence(draft, Road.TO_CARD, 0)),
              new Way(Chip.CHANGE_NUDGE_NAME, new Committing.NudgeName(draft, Road.TO_CARD)),
              new Way(Chip.BACK, new Look(draft)))
          .stream()
          .filter(way -> reply.chose(way.chip()))
          .findFirst()
          .map(way -> Turn.to(way.step()))
          .orElseGet(() -> Turn.puzzled(this, Line.USE_THE_BUTTONS));
    }

    private record Way(Chip chip, Step step) {}
  }

  /** What is about not doing something is never asked about, whatever time was said. */
  private static Draft asKept(Draft draft, Scene scene) {
    return isAvoiding(draft, scene) ? draft.withSchedule(new Schedule.OnRequest()) : draft;
  }

  private static boolean isAvoiding(Draft draft, Scene scene) {
    return scene.books().practiceScreen().judge(draft.words().words()) == Verdict.AVOIDING;
  }

  private static List<Saying> face(Draft draft, Scene scene) {
    List<Saying> lines = new ArrayList<>();
    lines.add(Saying.of(Line.CARD_WORDS, "words", draft.words().words()));
    lines.add(when(draft, scene));
    add(lines, draft.anchor(), Line.CARD_ANCHOR, "anchor");
    String kind = scene.books().kinds().label(draft.kind());
    if (draft.kind().isExact()) {
      lines.add(Saying.of(Line.CARD_KIND, "kind", kind));
      lines.add(Saying.of(Line.CARD_EXACT));
    } else if (draft.kind() != PracticeKind.OTHER) {
      lines.add(Saying.of(Line.CARD_KIND, "kind", kind));
    }
    add(lines, draft.tinyStep(), Line.CARD_TINY, "tiny");
    if (!draft.ifThen().isBlank()) {
      lines.add(
          Saying.of(
              Line.CARD_IF_THEN,
              "obstacle",
              draft.obstacle().words(),
              "then",
              draft.ifThen().words()));
    }
    if (draft.confidence() != Plan.UNSAID) {
      lines.add(Saying.of(Line.CARD_CONFIDENCE, "number", String.valueOf(draft.confidence())));
    }
    add(lines, draft.nudgeName(), Line.CARD_NUDGE_NAME, "name");
    lines.add(Saying.of(Line.CARD_QUESTION));
    return lines;
  }

  private static Saying when(Draft draft, Scene scene) {
    Schedule schedule = draft.schedule();
    return schedule.times().isEmpty()
        ? Saying.of(Line.CARD_NEVER_ASKS)
        : Saying.of(Line.CARD_WHEN, "schedule", scene.books().wording().schedule(schedule));
  }

  private static void add(List<Saying> lines, PrivateText text, Line line, String placeholder) {
    if (!text.isBlank()) {
      lines.add(Saying.of(line, placeholder, text.words()));
    }
  }
}
