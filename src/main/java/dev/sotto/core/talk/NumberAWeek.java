package dev.sotto.core.talk;

import dev.sotto.core.person.PrivateText;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import dev.sotto.core.week.NumberAsked;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Choosing the one number a week, which nobody is asked for who did not name it.
 *
 * <pre>
 * bot  What would you like to call the number?     [Skip]
 * me   worry 1–10
 * bot  Noted. I'll ask with the last nudge of a week, and nowhere else.
 * </pre>
 */
public sealed interface NumberAWeek extends Step {
  /** It stands on a nudge, in one line with the week. */
  int LONGEST = 40;

  static Turn open(Scene scene) {
    return Turn.to(scene.notebook().number().isPresent() ? new Kept() : new Name());
  }

  /** What it is called. */
  record Name() implements NumberAWeek {
    /** The range everybody knows already: "worry 1–10" is called "worry". */
    private static final Pattern RANGE =
        Pattern.compile("[\\s(,:]*\\b1\\s*(?:-|–|—|to|/|\\.\\.+|…)\\s*10\\)?\\s*$");

    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.NUMBER_NAME).row(Option.of(Chip.SKIP));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.SKIP)) {
        return Turn.end().say(Line.ANY_TIME);
      }
      String name = RANGE.matcher(reply.words().words()).replaceFirst("").strip();
      if (name.isEmpty()) {
        return Turn.puzzled(this, Line.NUMBER_NAME_UNCLEAR);
      }
      return name.length() > LONGEST
          ? Turn.puzzled(this, Line.TOO_LONG, "limit", String.valueOf(LONGEST))
          : Turn.end()
              .and(new SessionEffect.AskNumber(new PrivateText(name)))
              .say(Line.NUMBER_ON, "name", name);
    }
  }

  /** It was named once; it may be asked or not, and be gone. */
  record Kept() implements NumberAWeek {
    @Override
    public Question asks(Scene scene) {
      Optional<NumberAsked> number = scene.notebook().number();
      boolean isOff = number.map(it -> it.state() == NumberAsked.State.OFF).orElse(true);
      return Question.of(isOff ? Line.NUMBER_IS_OFF : Line.NUMBER_IS_ON, "name", name(number))
          .row(
              Option.of(isOff ? Chip.NUMBER_ASK : Chip.NUMBER_ASK_NOT), Option.of(Chip.NUMBER_NAME))
          .row(Option.of(Chip.NUMBER_DELETE))
          .row(Option.of(Chip.LEAVE_IT));
    }

    private static String name(Optional<NumberAsked> number) {
      return number.map(it -> it.name().words()).orElse("");
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.LEAVE_IT)) {
        return Turn.end().say(Line.ANY_TIME);
      }
      if (reply.chose(Chip.NUMBER_NAME)) {
        return Turn.to(new Name());
      }
      if (reply.chose(Chip.NUMBER_ASK_NOT)) {
        return Turn.end().and(new SessionEffect.AskNoNumber()).say(Line.NUMBER_OFF);
      }
      if (reply.chose(Chip.NUMBER_DELETE)) {
        return Turn.end().and(new SessionEffect.DeleteNumbers()).say(Line.NUMBER_DELETED);
      }
      return scene
          .notebook()
          .number()
          .filter(it -> reply.chose(Chip.NUMBER_ASK))
          .map(
              it ->
                  Turn.end()
                      .and(new SessionEffect.AskNumber(it.name()))
                      .say(Line.NUMBER_ON, "name", it.name().words()))
          .orElseGet(() -> Turn.puzzled(this, Line.USE_THE_BUTTONS));
    }
  }
}
