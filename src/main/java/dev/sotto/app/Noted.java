package dev.sotto.app;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.talk.Effect;
import java.time.Duration;
import java.util.Optional;

/** What a check-in is written down as, after what was said about the same slot before. */
record Noted(Visit visit) {

  /**
   * Saying it again keeps what was said with it: the note, and the minutes if none are told now.
   */
  Checkin as(Effect.Settle effect) {
    Optional<Checkin> before = visit.tx().checkins().at(effect.slot());
    Duration spent =
        before
            .filter(said -> said.outcome() == effect.outcome() && effect.spent().isZero())
            .map(Checkin::spent)
            .orElse(effect.spent());
    PrivateText note = before.map(Checkin::note).orElse(PrivateText.NONE);
    return new Checkin(
        effect.slot(), effect.outcome(), spent, note, part(effect, before), visit.now());
  }

  private DayPart part(Effect.Settle effect, Optional<Checkin> before) {
    DayPart now =
        effect.slot().day().equals(visit.today())
            ? DayPart.of(visit.clock().toLocalTime())
            : DayPart.UNTOLD;
    return before.filter(said -> said.outcome() == effect.outcome()).map(Checkin::part).orElse(now);
  }
}
