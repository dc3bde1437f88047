package dev.sotto.core.talk;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.script.Chip;
import dev.sotto.core.week.Palette;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A tap on a week in the chat. It works in any state and leaves the talk in progress as it is;
 * tapping twice does what tapping once does. Any entry can be changed, however old (promise Q8).
 *
 * @param slot the moment it is about; of a button that is about a Day, only the Day means something
 */
public record WeekTap(Chip chip, Slot slot) {
  private static final Map<Chip, Outcome> OUTCOMES =
      Map.of(
          Chip.DID_IT, Outcome.DONE,
          Chip.TINY_STEP, Outcome.TINY,
          Chip.TRIED, Outcome.TRIED,
          Chip.RESTED, Outcome.REST,
          Chip.NOT_TODAY, Outcome.NOT_TODAY);

  private static final Set<Chip> ABOUT_A_DAY =
      EnumSet.of(
          Chip.WEEK_BEFORE,
          Chip.WEEK_AFTER,
          Chip.WEEK_DAY,
          Chip.BACK,
          Chip.PICTURE,
          Chip.PICTURE_DARK);

  /** Whether such a button stands on a week, now or a while ago. */
  public boolean isKnown(WeekFace face) {
    boolean isAboutMoment =
        chip == Chip.WEEK_ENTRY || chip == Chip.LEAVE_BLANK || OUTCOMES.containsKey(chip);
    return ABOUT_A_DAY.contains(chip)
        || (isAboutMoment && slot.day().compareTo(face.scene().today()) <= 0 && face.has(slot));
  }

  /** What it notes; nothing twice, and nothing smaller of an exact practice. */
  public List<Effect> effects(WeekFace face) {
    if (chip == Chip.PICTURE || chip == Chip.PICTURE_DARK) {
      Palette palette = chip == Chip.PICTURE ? Palette.LIGHT : Palette.DARK;
      return List.of(new Effect.ShowPicture(face.span(), palette));
    }
    Optional<Outcome> noted = face.told(slot).map(Checkin::outcome);
    if (chip == Chip.LEAVE_BLANK) {
      return noted.isEmpty() ? List.of() : List.of(new Effect.TakeBack(slot));
    }
    return Optional.ofNullable(OUTCOMES.get(chip))
        .filter(outcome -> !noted.equals(Optional.of(outcome)))
        .filter(outcome -> outcome != Outcome.TINY || !face.isExact(slot))
        .<List<Effect>>map(outcome -> List.of(new Effect.Settle(slot, outcome, Duration.ZERO)))
        .orElseGet(List::of);
  }

  /**
   * What the message shows then.
   *
   * @param face the week as it is after the effects
   */
  public Question shows(WeekFace face) {
    if (chip == Chip.WEEK_ENTRY) {
      return face.entry(slot);
    }
    if (chip == Chip.WEEK_DAY || (!ABOUT_A_DAY.contains(chip) && face.hasSeveral(slot.day()))) {
      return face.day(slot.day());
    }
    return face.week();
  }
}
