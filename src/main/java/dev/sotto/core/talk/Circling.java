package dev.sotto.core.talk;

import dev.sotto.core.circle.InviteCode;
import dev.sotto.core.circle.InviteCode.Purpose;
import dev.sotto.core.circle.Seat;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import java.util.Optional;

/**
 * Circles: what they are, joining one for one round, and leaving without being noticed.
 *
 * <pre>
 * me   /circle
 * bot  A circle is five to ten people …   [Find me a circle] [Make a link] [Not now]
 * me   (taps the first)
 * bot  You're down for the next round. …
 *
 * me   /circle          (some weeks later)
 * bot  You're in a circle until Sun 6 Dec.
 *      Some of your circle practised yesterday.      [Nod] [Leave] [Make a link] [That's all]
 * </pre>
 */
public sealed interface Circling extends Step {

  /** Opens the talk. */
  static Turn open() {
    return Turn.to(new Look());
  }

  /** Whoever asks for company means to hear from the bot, also after a stop. */
  private static Turn wish(CircleEffect effect) {
    return Turn.end().and(new Effect.ComeBack()).and(effect);
  }

  /** Where they stand, with everything that can be done about it. */
  record Look() implements Circling {
    @Override
    public boolean holdsSomething() {
      return false;
    }

    @Override
    public Question asks(Scene scene) {
      return new CircleFace(scene).drawn();
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.NOT_NOW) || reply.chose(Chip.THATS_ALL)) {
        return Turn.end().say(Line.ANY_TIME);
      }
      if (reply.chose(Chip.MAKE_LINK)) {
        return scene.notebook().company().mayInvite(Purpose.CIRCLE)
            ? Turn.to(new Making())
            : Turn.restAt(this).say(Line.CIRCLE_LINKS_ENOUGH);
      }
      if (reply.chose(Chip.CIRCLE_LEAVE)) {
        return Turn.to(new Sure());
      }
      return WhoAsked.in(reply, scene)
          .map(answer -> Turn.restAt(this).andAll(answer.effects()))
          .or(() -> join(reply))
          .or(() -> within(reply))
          .orElseGet(() -> Turn.puzzled(this, Line.USE_THE_BUTTONS));
    }

    private static Optional<Turn> join(Reply reply) {
      if (reply.chose(Chip.CIRCLE_FIND)) {
        return Optional.of(wish(new CircleEffect.BeMatched()).say(Line.CIRCLE_WAITS_MATCHED));
      }
      return reply.chose(Chip.CIRCLE_STOP_WAITING)
          ? Optional.of(
              Turn.end().and(new CircleEffect.WaitNoMore()).say(Line.CIRCLE_WAITS_NO_MORE))
          : Optional.empty();
    }

    /** What changes one line of what is shown is shown there. */
    private Optional<Turn> within(Reply reply) {
      if (reply.chose(Chip.CIRCLE_NOD)) {
        return Optional.of(Turn.amend(this).and(new CircleEffect.Nod()));
      }
      if (reply.chose(Chip.CIRCLE_GO_ON)) {
        return Optional.of(Turn.amend(this).and(new CircleEffect.GoOn()));
      }
      return reply.chose(Chip.CIRCLE_NO_MORE)
          ? Optional.of(Turn.amend(this).and(new CircleEffect.WaitNoMore()))
          : Optional.empty();
    }
  }

  /** A link brings a circle of its own, and whoever makes it need not be in it. */
  record Making() implements Circling {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.CIRCLE_MAKING)
          .row(Option.of(Chip.CIRCLE_WITH_ME), Option.of(Chip.CIRCLE_LINK_ONLY))
          .row(Option.of(Chip.NOT_NOW));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.CIRCLE_WITH_ME)) {
        return wish(new CircleEffect.Invite(Purpose.CIRCLE, true));
      }
      if (reply.chose(Chip.CIRCLE_LINK_ONLY)) {
        return Turn.end().and(new CircleEffect.Invite(Purpose.CIRCLE, false));
      }
      return reply.chose(Chip.NOT_NOW)
          ? Turn.end().say(Line.ANY_TIME)
          : Turn.puzzled(this, Line.USE_THE_BUTTONS);
    }
  }

  /** Leaving, which cannot be taken back before the round is over. */
  record Sure() implements Circling {
    @Override
    public Question asks(Scene scene) {
      CircleFace face = new CircleFace(scene);
      return face.company()
          .seat()
          .map(Seat::round)
          .map(round -> Question.of(Line.CIRCLE_LEAVE_SURE, "day", face.day(round.last())))
          .orElseGet(() -> Question.of(Line.CIRCLE_ROUND_OVER))
          .row(Option.of(Chip.CIRCLE_LEAVE_NOW), Option.of(Chip.CIRCLE_STAY));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.CIRCLE_LEAVE_NOW)) {
        return Turn.end().and(new CircleEffect.LeaveCircle()).say(Line.CIRCLE_LEFT);
      }
      return reply.chose(Chip.CIRCLE_STAY)
          ? Turn.end().say(Line.ANY_TIME)
          : Turn.puzzled(this, Line.USE_THE_BUTTONS);
    }
  }

  /** They came with a link, and are asked before anything becomes of it. */
  record Invited(InviteCode code) implements Circling {
    @Override
    public Step withoutInvitation() {
      return new Idle();
    }

    @Override
    public Question asks(Scene scene) {
      return new CircleFace(scene)
          .invited()
          .row(Option.of(Chip.CIRCLE_JOIN), Option.of(Chip.NOT_NOW));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.NOT_NOW)) {
        return Turn.end().say(Line.ANY_TIME);
      }
      return reply.chose(Chip.CIRCLE_JOIN)
          ? Following.closed(code, scene)
              .orElseGet(() -> wish(new CircleEffect.FollowInto(code)).say(Line.CIRCLE_JOINED))
          : Turn.puzzled(this, Line.USE_THE_BUTTONS);
    }
  }
}
