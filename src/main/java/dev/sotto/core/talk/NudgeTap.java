package dev.sotto.core.talk;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A tap on a nudge. It works in any state and leaves the talk in progress as it is; tapping twice
 * does what tapping once does.
 *
 * @param line which line of the nudge; {@link #ALL} for every open one
 */
public record NudgeTap(Nudge nudge, String line, Chip chip) {
  /** A button that speaks for every open line. */
  public static final String ALL = "all";

  /**
   * Decides what the tap leads to.
   *
   * @param current where the talk rests
   * @param told what is noted for the nudge's slots
   * @return a turn that rests at {@code current}, unless the person opened another talk
   */
  public Turn on(Step current, Map<Slot, Checkin> told, Scene scene) {
    Turn stay = Turn.restAt(current);
    return switch (chip) {
      case DID_IT -> record(stay, Outcome.DONE, told);
      case TINY_STEP -> record(stay, Outcome.TINY, told);
      case TRIED -> record(stay, Outcome.TRIED, told);
      case NOT_TODAY -> record(stay, Outcome.NOT_TODAY, told);
      case REST -> record(stay, Outcome.REST, told);
      case LATER -> stay.and(new Effect.Turned(nudge.id(), Nudge.Face.CHOOSING_LATER));
      case BACK -> stay.and(new Effect.Turned(nudge.id(), Nudge.Face.ASKING));
      case IN_30_MINUTES, IN_2_HOURS, TONIGHT -> later(stay, told, scene);
      case UNDO -> undo(stay, told, scene);
      case IN_THE_WAY -> Aside.from(current, InTheWay.notice(slots()));
      default -> stay;
    };
  }

  private Turn record(Turn stay, Outcome outcome, Map<Slot, Checkin> told) {
    return stay.andAll(
        slots().stream()
            .filter(slot -> !isNoted(told, slot, outcome))
            .map(slot -> new Effect.Record(slot, outcome, Duration.ZERO))
            .toList());
  }

  private static boolean isNoted(Map<Slot, Checkin> told, Slot slot, Outcome outcome) {
    return told.containsKey(slot) && told.get(slot).outcome() == outcome;
  }

  private Turn later(Turn stay, Map<Slot, Checkin> told, Scene scene) {
    return LookingIn.after(new Reply.Chosen(Option.of(chip)), scene.clock())
        .map(
            at ->
                stay.andAll(
                    slots().stream()
                        .filter(slot -> !told.containsKey(slot))
                        .map(slot -> new Effect.LookIn(slot, at.toInstant()))
                        .toList()))
        .orElse(stay)
        .and(new Effect.Turned(nudge.id(), Nudge.Face.ASKING));
  }

  private Turn undo(Turn stay, Map<Slot, Checkin> told, Scene scene) {
    List<Slot> fresh =
        slots().stream()
            .filter(
                slot ->
                    !told.containsKey(slot)
                        || scene
                            .now()
                            .isBefore(told.get(slot).toldAt().plus(NudgeFace.UNDO)))
            .toList();
    return fresh.isEmpty()
        ? stay.say(Line.TAP_TOO_OLD)
        : stay.andAll(fresh.stream().map(Effect.TakeBack::new).toList());
  }

  /** The slots the tap is about; none when the line does not exist. */
  private List<Slot> slots() {
    return IntStream.range(0, nudge.lines().size())
        .filter(i -> line.equals(ALL) || line.equals(String.valueOf(i)))
        .mapToObj(i -> nudge.lines().get(i).slot())
        .toList();
  }
}
