package dev.sotto.app;

import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Cadence;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.script.Saying;
import dev.sotto.core.talk.Scene;
import dev.sotto.outbox.Lane;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Today on request: every practice with its check-in buttons, planned for today or not. */
record TodaySheet(Visit visit) {
  private static final Duration LASTS = Duration.ofHours(24);

  /**
   * Sends the sheet.
   *
   * @param remarks what is said above it
   * @return whether there was anything to show
   */
  boolean show(List<Saying> remarks) {
    Scene scene = Scenes.of(visit);
    List<Slot> slots =
        scene.practices().stream().flatMap(practice -> slots(practice, scene)).toList();
    if (slots.isEmpty()) {
      return false;
    }
    Nudge nudge =
        visit.tx().nudges().write(visit.person().id(), Nudge.Origin.ON_REQUEST, visit.now(), slots);
    visit
        .tx()
        .outbox()
        .put(
            visit.person().id(),
            visit.chat(),
            Lane.REPLY,
            new NudgeSheet(visit, nudge, scene).message(remarks),
            visit.now(),
            visit.now().plus(LASTS),
            nudge.id());
    return true;
  }

  private static Stream<Slot> slots(Practice practice, Scene scene) {
    List<Slot> planned = Cadence.of(practice, scene.settings()).slotsOf(scene.today());
    return planned.isEmpty()
        ? Stream.of(new Slot(practice.id(), scene.today(), 0))
        : planned.stream();
  }
}
