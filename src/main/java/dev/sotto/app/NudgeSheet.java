package dev.sotto.app;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.person.Sound;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import dev.sotto.core.talk.CompanyFace;
import dev.sotto.core.talk.NudgeFace;
import dev.sotto.core.talk.NumberFace;
import dev.sotto.core.talk.Option;
import dev.sotto.core.talk.Question;
import dev.sotto.core.talk.Scene;
import dev.sotto.outbox.Letter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A nudge as it stands in the chat, drawn from what is noted at this moment. */
final class NudgeSheet {
  private final Visit visit;
  private final Nudge nudge;
  private final Scene scene;
  private final Spoken spoken;
  private final Question drawn;

  NudgeSheet(Visit visit, Nudge nudge, Scene scene) {
    this.visit = visit;
    this.nudge = nudge;
    this.scene = scene;
    this.spoken = Spoken.fixed(visit.house().books().wording().script(), nudge.id().value());
    this.drawn =
        new NudgeFace(nudge, told(visit, nudge), scene)
            .drawn()
            .and(number())
            .and(new CompanySheet(visit, nudge).drawn());
  }

  /** The one number a week, where this nudge asks for it. */
  private Question number() {
    return visit
        .tx()
        .numbers()
        .onNudge(nudge.person(), nudge.id())
        .map(number -> new NumberFace(number, scene).drawn())
        .orElse(Question.NONE);
  }

  static Map<Slot, Checkin> told(Visit visit, Nudge nudge) {
    Map<Slot, Checkin> told = new HashMap<>();
    for (Nudge.Item item : nudge.lines()) {
      visit.tx().checkins().at(item.slot()).ifPresent(said -> told.put(item.slot(), said));
    }
    return told;
  }

  /**
   * The nudge as a message of its own.
   *
   * @param remarks what is said above it
   */
  Letter.Words message(List<Saying> remarks) {
    Letter.Hush hush =
        scene.settings().sound() == Sound.SILENT ? Letter.Hush.SILENT : Letter.Hush.AUDIBLE;
    return new Letter.Words(spoken.text(remarks, headed()), keys(), hush);
  }

  /**
   * Redraws the message this nudge became.
   *
   * @param messageId the message; nothing happens when it is not known
   */
  void redraw(long messageId) {
    if (messageId != Letter.NO_MESSAGE) {
      Mail.reply(visit, new Letter.Rewrite(messageId, spoken.lines(headed()), keys()));
    }
  }

  /** What the person asked to see says which Day it shows. */
  private Question headed() {
    if (nudge.origin() != Nudge.Origin.ON_REQUEST) {
      return drawn;
    }
    String day = scene.books().wording().date(nudge.lines().get(0).slot().day());
    return Question.of(Line.TODAY, "day", day).and(drawn);
  }

  private List<List<Letter.Key>> keys() {
    return spoken.keys(drawn, this::code);
  }

  private String code(Option option) {
    if (NumberFace.has(option) || CompanyFace.has(option)) {
      return Tap.OnRemark.of(option).code();
    }
    return new Tap.OnNudge(nudge.id(), Integer.parseInt(option.argument()), option.chip().name())
        .code();
  }
}
