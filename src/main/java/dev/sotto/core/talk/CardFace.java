package dev.sotto.core.talk;

import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Frequency;
import dev.sotto.core.practice.Plan;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.Schedule;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import java.util.ArrayList;
import java.util.List;

/** Writes a card: a line for everything that was said, and none for what was not. */
final class CardFace {
  private final Draft kept;
  private final Scene scene;
  private final List<Saying> lines = new ArrayList<>();

  private CardFace(Draft kept, Scene scene) {
    this.kept = kept;
    this.scene = scene;
  }

  /** The lines of a card that is kept a little differently from what was said, or just so. */
  static List<Saying> of(Draft said, Draft kept, Scene scene) {
    CardFace face = new CardFace(kept, scene);
    face.add(kept.words(), Line.CARD_WORDS, "words");
    face.when();
    boolean asSaid = kept.anchor().equals(said.anchor());
    face.add(kept.anchor(), asSaid ? Line.CARD_ANCHOR : Line.CARD_ASKED_BEFORE, "anchor");
    face.kind();
    face.add(kept.tinyStep(), Line.CARD_TINY, "tiny");
    face.commitment();
    face.add(kept.nudgeName(), Line.CARD_NUDGE_NAME, "name");
    String guard = scene.books().kinds().guard(kept.kind());
    face.add(new PrivateText(guard), Line.CARD_GUARD, "guard");
    face.lines.add(Saying.of(Line.CARD_QUESTION));
    return face.lines;
  }

  private void when() {
    Schedule schedule = kept.schedule();
    if (!schedule.times().isEmpty()) {
      String planned = scene.books().wording().schedule(schedule);
      lines.add(Saying.of(Line.CARD_WHEN, "schedule", planned));
    } else if (kept.kind().frequency() == Frequency.AS_IT_COMES) {
      lines.add(Saying.of(Line.CARD_AS_IT_COMES));
    } else {
      lines.add(Saying.of(Line.CARD_NEVER_ASKS));
    }
    int most = scene.books().nudgesADay();
    if (schedule.times().size() > most) {
      lines.add(Saying.of(Line.CARD_MOST_A_DAY, "number", String.valueOf(most)));
    }
  }

  private void kind() {
    if (kept.kind() != PracticeKind.OTHER) {
      lines.add(Saying.of(Line.CARD_KIND, "kind", scene.books().kinds().label(kept.kind())));
    }
    if (kept.kind().isExact()) {
      lines.add(Saying.of(Line.CARD_EXACT));
    }
  }

  private void commitment() {
    if (!kept.ifThen().isBlank()) {
      lines.add(
          Saying.of(
              Line.CARD_IF_THEN,
              "obstacle",
              kept.obstacle().words(),
              "then",
              kept.ifThen().words()));
    }
    if (kept.confidence() != Plan.UNSAID) {
      lines.add(Saying.of(Line.CARD_CONFIDENCE, "number", String.valueOf(kept.confidence())));
    }
  }

  private void add(PrivateText text, Line line, String placeholder) {
    if (!text.isBlank()) {
      lines.add(Saying.of(line, placeholder, text.words()));
    }
  }
}
