package dev.sotto.core.talk;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.practice.Adjustment;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A tap on a nudge. It works in any state and leaves the talk in progress as it is; tapping twice
 * does what tapping once does.
 *
 * @param line which line of the nudge; {@link #ALL} for every open one
 */
public record NudgeTap(Nudge nudge, int line, Chip chip) {
  /** A button that speaks for every open line. */
  public static final int ALL = 99;

  private static final Map<Chip, Outcome> OUTCOMES =
      Map.of(
          Chip.DID_IT, Outcome.DONE,
          Chip.TINY_STEP, Outcome.TINY,
          Chip.NOT_TODAY, Outcome.NOT_TODAY);

  /**
   * Decides what the tap leads to.
   *
   * @param current where the talk rests
   * @param told what is noted for the nudge's slots
   * @return a turn that rests at {@code current}, unless the person opened another talk
   */
  public Turn on(Step current, Map<Slot, Checkin> told, Scene scene) {
    Turn stay = Turn.restAt(current);
    Optional<Turn> offered = offered(current, scene);
    if (offered.isPresent()) {
      return offered.get();
    }
    Optional<ZonedDateTime> later =
        LookingIn.after(new Reply.Chosen(Option.of(chip)), scene.clock());
    if (later.isPresent()) {
      return stay.andAll(lookIns(later.get().toInstant(), told)).and(turned(Nudge.Face.ASKING));
    }
    if (chip == Chip.LATER) {
      return stay.and(turned(Nudge.Face.CHOOSING_LATER));
    }
    if (chip == Chip.BACK) {
      return stay.and(turned(Nudge.Face.ASKING));
    }
    if (chip == Chip.UNDO) {
      return undo(stay, told, scene);
    }
    return chip == Chip.IN_THE_WAY
        ? Aside.from(current, InTheWay.notice(slots(told)))
        : stay.andAll(records(told, scene));
  }

  /** Takes or leaves what is offered below a line; empty when nothing such is offered there. */
  private Optional<Turn> offered(Step current, Scene scene) {
    return nudge.lines().stream()
        .skip(line)
        .findFirst()
        .flatMap(
            item ->
                taken(item, current, scene)
                    .map(turn -> turn.and(new Effect.DropOffer(item.slot()))));
  }

  private Optional<Turn> taken(Nudge.Item item, Step current, Scene scene) {
    List<Slot> slot = List.of(item.slot());
    if (item.aside().isOffer() && chip == Chip.LEAVE_IT) {
      return Optional.of(Turn.restAt(current));
    }
    return switch (item.aside()) {
      case NONE, GOOD_TO_HAVE_IT_BACK -> Optional.empty();
      case EASIER -> easier(slot).map(step -> Aside.from(current, Turn.to(step)));
      case MORE ->
          chip == Chip.A_LITTLE_MORE
              ? Optional.of(Aside.from(current, Turn.to(new Reshaping.More(slot, 1))))
              : Optional.empty();
      case LESS_OFTEN ->
          chip == Chip.ASK_LESS_OFTEN
              ? scene.practice(item.slot().practice()).flatMap(it -> lessOften(it, current, scene))
              : Optional.empty();
    };
  }

  private Optional<Step> easier(List<Slot> slot) {
    if (chip == Chip.SMALLER_STEP) {
      return Optional.of(new Reshaping.SmallerStep(slot, 1));
    }
    return chip == Chip.OTHER_TIME
        ? Optional.of(new Reshaping.AnotherTime(slot, 1))
        : Optional.empty();
  }

  private static Optional<Turn> lessOften(Practice practice, Step current, Scene scene) {
    return practice
        .plan()
        .schedule()
        .lessOften()
        .map(
            sparse ->
                Turn.restAt(current)
                    .and(
                        new Effect.Adjust(
                            practice.withPlan(practice.plan().withSchedule(sparse)),
                            Adjustment.Kind.LESS_OFTEN))
                    .say(
                        Line.ASKED_LESS_OFTEN,
                        "schedule",
                        scene.books().wording().schedule(sparse)));
  }

  private Effect turned(Nudge.Face face) {
    return new Effect.Turned(nudge.id(), face);
  }

  /** What a check-in label notes; nothing for any other button, and nothing twice. */
  private List<Effect.Settle> records(Map<Slot, Checkin> told, Scene scene) {
    return Stream.ofNullable(OUTCOMES.get(chip))
        .flatMap(
            outcome ->
                slots(told).stream()
                    .filter(slot -> !isNoted(told, slot, outcome))
                    .filter(slot -> isOffered(slot, scene))
                    .map(slot -> new Effect.Settle(slot, outcome, Duration.ZERO)))
        .toList();
  }

  /** An exact practice has no smaller version, whatever an old or forged button says. */
  private boolean isOffered(Slot slot, Scene scene) {
    return chip != Chip.TINY_STEP
        || scene.practice(slot.practice()).stream().noneMatch(p -> p.kind().isExact());
  }

  private static boolean isNoted(Map<Slot, Checkin> told, Slot slot, Outcome outcome) {
    return told.containsKey(slot) && told.get(slot).outcome() == outcome;
  }

  private List<Effect.LookIn> lookIns(Instant at, Map<Slot, Checkin> told) {
    return slots(told).stream()
        .filter(slot -> !told.containsKey(slot))
        .map(slot -> new Effect.LookIn(slot, at))
        .toList();
  }

  private Turn undo(Turn stay, Map<Slot, Checkin> told, Scene scene) {
    List<Effect.TakeBack> fresh =
        slots(told).stream()
            .filter(slot -> !told.containsKey(slot) || isFresh(told.get(slot), scene))
            .map(Effect.TakeBack::new)
            .toList();
    return fresh.isEmpty() ? stay.say(Line.TAP_TOO_OLD) : stay.andAll(fresh);
  }

  private static boolean isFresh(Checkin checkin, Scene scene) {
    return scene.now().isBefore(checkin.toldAt().plus(NudgeFace.UNDO));
  }

  /** The slots the tap is about; none when the line does not exist. */
  private List<Slot> slots(Map<Slot, Checkin> told) {
    return IntStream.range(0, nudge.lines().size())
        .filter(i -> line == ALL || line == i)
        .mapToObj(i -> nudge.lines().get(i).slot())
        .filter(slot -> line != ALL || !told.containsKey(slot))
        .toList();
  }
}
