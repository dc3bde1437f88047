package dev.sotto.core.talk;

import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What kind of practice it is, in two taps or none. The kind decides which tiny step is suggested,
 * and what is left exactly as it was set.
 *
 * <pre>
 * bot  Does it belong to one of these?   [Thoughts] [Writing] [Body and breath] …
 * me   (taps Writing)
 * bot  Which comes closest?              [Mood tracking] [Journaling] …
 * </pre>
 */
public sealed interface Sorting extends Step {

  /** Which group of kinds it belongs to. */
  record Kind(Draft draft, Road road) implements Sorting {
    @Override
    public Question asks(Scene scene) {
      Question question = Question.of(Line.WHICH_KIND);
      List<Option> row = new ArrayList<>();
      for (PracticeKind.Group group : PracticeKind.Group.values()) {
        row.add(Option.of(Chip.KIND_GROUP, group.name(), scene.books().kinds().label(group)));
        if (row.size() == 2) {
          question = question.row(List.copyOf(row));
          row.clear();
        }
      }
      return SettingUp.skippable(question.row(row), road);
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.KIND_GROUP)) {
        return Arrays.stream(PracticeKind.Group.values())
            .filter(group -> group.name().equals(reply.argument()))
            .findFirst()
            .map(group -> Turn.to(within(group)))
            .orElseGet(() -> Turn.puzzled(this, Line.USE_THE_BUTTONS));
      }
      return SettingUp.answer(
          reply,
          this,
          draft,
          () -> SettingUp.afterKind(draft, road),
          words ->
              SettingUp.afterKind(
                  draft.withKind(scene.books().kinds().guess(words.words())), road));
    }

    private Step within(PracticeKind.Group group) {
      return group == PracticeKind.Group.OTHER
          ? SettingUp.afterKind(draft.withKind(PracticeKind.OTHER), road)
          : new KindWithin(draft, road, group);
    }
  }

  /** Which kind it is. */
  record KindWithin(Draft draft, Road road, PracticeKind.Group group) implements Sorting {
    @Override
    public Question asks(Scene scene) {
      List<Option> options =
          kinds()
              .map(kind -> Option.of(Chip.KIND, kind.name(), scene.books().kinds().label(kind)))
              .toList();
      return Question.of(Line.WHICH_KIND_IN_GROUP)
          .stack(options)
          .row(Option.of(Chip.BACK), Option.of(Chip.SKIP));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.BACK)) {
        return Turn.to(new Kind(draft, road));
      }
      return kinds()
          .filter(kind -> reply.chose(Chip.KIND) && kind.name().equals(reply.argument()))
          .findFirst()
          .map(kind -> Turn.to(SettingUp.afterKind(draft.withKind(kind), road)))
          .orElseGet(() -> new Kind(draft, road).on(reply, scene));
    }

    private Stream<PracticeKind> kinds() {
      return Arrays.stream(PracticeKind.values()).filter(kind -> kind.group() == group);
    }
  }
}
