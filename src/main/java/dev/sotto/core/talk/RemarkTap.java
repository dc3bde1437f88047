package dev.sotto.core.talk;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import dev.sotto.core.week.WeeklyNumber;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tap on something the bot said by the way. It works in any state and leaves the talk in progress
 * as it is, unless it opens another.
 *
 * @param argument what it is about, as the button carries it; believed no further than it is
 *     checked here and looked up with the person
 */
public record RemarkTap(Chip chip, String argument) {
  static final String BETWEEN = ".";

  private static final Pattern NUMBER = Pattern.compile("([0-9-]{10})\\.([0-9]{1,2})");
  private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");

  /**
   * Decides what the tap leads to.
   *
   * @param current where the talk rests
   * @return empty for a button that stands under no remark
   */
  public Optional<Turn> on(Step current, Scene scene) {
    Turn stay = Turn.restAt(current);
    if (chip == Chip.MAKE_PAGE) {
      return Optional.of(Aside.from(current, Paging.open(scene)));
    }
    if (chip == Chip.SOMETHING_NEW || chip == Chip.CLEAR_LIST) {
      Turn opening = new AfterSession().on(new Reply.Chosen(Option.of(chip)), scene);
      return Optional.of(Aside.from(current, opening));
    }
    if (chip == Chip.LEAVE_AS_IS) {
      return Optional.of(stay);
    }
    if (chip == Chip.CIRCLE_GO_ON) {
      return Optional.of(goOn(stay, scene));
    }
    return effect().map(stay::and);
  }

  /** A nudge stays in the chat, and the round it speaks of may be over. */
  private static Turn goOn(Turn stay, Scene scene) {
    return scene.notebook().company().seat().isPresent()
        ? stay.and(new CircleEffect.GoOn()).say(Line.CIRCLE_GOES_ON)
        : stay.say(Line.CIRCLE_ROUND_OVER);
  }

  private Optional<SessionEffect> effect() {
    if (chip == Chip.WEEKLY_NUMBER) {
      return number();
    }
    if (chip == Chip.WEEKLY_OTHER) {
      return monday(argument).map(SessionEffect.TakeBackNumber::new);
    }
    return chip == Chip.TAKE_BACK_USE && ID.matcher(argument).matches()
        ? Optional.of(new SessionEffect.TakeBackUse(Long.parseLong(argument)))
        : Optional.empty();
  }

  private Optional<SessionEffect> number() {
    Matcher told = NUMBER.matcher(argument);
    return told.matches() && WeeklyNumber.isOne(Integer.parseInt(told.group(2)))
        ? monday(told.group(1))
            .map(monday -> new SessionEffect.TellNumber(monday, Integer.parseInt(told.group(2))))
        : Optional.empty();
  }

  private static Optional<Day> monday(String date) {
    try {
      return Optional.of(new Day(LocalDate.parse(date)));
    } catch (DateTimeParseException forged) {
      return Optional.empty();
    }
  }

  /** What the remark says from now on, without buttons; empty when it stays as it is. */
  public Optional<Saying> settled() {
    if (chip == Chip.SOMETHING_NEW) {
      return Optional.of(Saying.of(Line.SESSION_SOMETHING_NEW));
    }
    if (chip == Chip.LEAVE_AS_IS) {
      return Optional.of(Saying.of(Line.SESSION_LEFT_AS_IS));
    }
    return chip == Chip.TAKE_BACK_USE
        ? Optional.of(Saying.of(Line.USED_TAKEN_BACK))
        : Optional.empty();
  }
}
