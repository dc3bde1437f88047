package dev.sotto.core.talk;

import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Frequency;
import dev.sotto.core.safety.PracticeScreen.Verdict;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import dev.sotto.core.week.SessionLine;
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
      Question card =
          new Question(CardFace.of(draft, asKept(draft, scene), scene), List.of())
              .row(Option.of(Chip.LOOKS_RIGHT), Option.of(Chip.CHANGE));
      return mayBeAsked(scene) ? card.row(Option.of(Chip.ASK_THERAPIST)) : card;
    }

    /** Where nobody said when, the therapist may know; once it is on the list, it is asked. */
    private boolean mayBeAsked(Scene scene) {
      List<SessionLine> list = scene.notebook().sessionList();
      return draft.schedule().times().isEmpty()
          && draft.kind().frequency() != Frequency.AS_IT_COMES
          && !isAvoiding(draft, scene)
          && list.size() < Limits.SESSION_LINES
          && list.stream().noneMatch(line -> line.words().equals(question(scene)));
    }

    private PrivateText question(Scene scene) {
      String name = draft.name().words();
      return new PrivateText(scene.books().wording().word(Line.SESSION_NOT_CLEAR, "name", name));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.LOOKS_RIGHT)) {
        return Turn.end().and(new Effect.Begin(asKept(draft, scene)));
      }
      if (reply.chose(Chip.CHANGE)) {
        return Turn.to(new Choose(draft));
      }
      if (reply.chose(Chip.ASK_THERAPIST) && mayBeAsked(scene)) {
        PrivateText question = question(scene);
        return Turn.to(this)
            .and(new SessionEffect.Bring(SessionLine.Kind.QUESTION, question))
            .say(Line.KEPT_FOR_SESSION, "words", question.words());
      }
      Draft retimed = Scheduling.retimed(draft, reply, scene);
      if (isAvoiding(draft, scene) && !retimed.equals(draft)) {
        return Turn.puzzled(this, Line.PRACTICE_NOT_ASKED);
      }
      return retimed.equals(draft)
          ? Turn.puzzled(this, Line.CARD_UNCLEAR)
          : Turn.to(Planning.atCard(draft).ready(retimed));
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

  /**
   * What is about not doing something is never asked about, whatever time was said; and nothing is
   * asked in a moment that leaves no hand for a phone, but before it.
   */
  private static Draft asKept(Draft draft, Scene scene) {
    Draft kept = isAvoiding(draft, scene) ? draft.unplanned() : draft;
    PrivateText moment = kept.anchor().isBlank() ? kept.words() : kept.anchor();
    return kept.schedule().times().isEmpty()
        ? kept
        : scene
            .books()
            .kinds()
            .before(moment.words())
            .map(before -> kept.withAnchor(new PrivateText(before)))
            .orElse(kept);
  }

  private static boolean isAvoiding(Draft draft, Scene scene) {
    return scene.books().practiceScreen().judge(draft.words().words()) == Verdict.AVOIDING;
  }
}
