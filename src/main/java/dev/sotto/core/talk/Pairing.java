package dev.sotto.core.talk;

import dev.sotto.core.circle.InviteCode;
import dev.sotto.core.circle.InviteCode.Purpose;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;

/**
 * Pairs: two people who know each other and chose to see each other's yes, and nothing else.
 *
 * <pre>
 * me   /pair
 * bot  A pair is two people who see each other's yes. …   [Make a link] [Not now]
 * me   (taps the first)
 * bot  Here is the link for your pair. …
 *
 * me   /pair            (once the other followed it)
 * bot  You're in a pair. …                                [End it] [That's all]
 * </pre>
 */
public sealed interface Pairing extends Step {

  /** Opens the talk. */
  static Turn open() {
    return Turn.to(new Look());
  }

  /** Where they stand. */
  record Look() implements Pairing {
    @Override
    public boolean holdsSomething() {
      return false;
    }

    @Override
    public Question asks(Scene scene) {
      Company company = scene.notebook().company();
      if (!company.isPaired()) {
        return Question.of(Line.PAIR_ABOUT).row(Option.of(Chip.MAKE_LINK), Option.of(Chip.NOT_NOW));
      }
      Question in = Question.of(Line.PAIR_IN);
      return (company.otherPractisedYesterday() ? in.also(Line.PAIR_YESTERDAY) : in)
          .row(Option.of(Chip.PAIR_END), Option.of(Chip.THATS_ALL));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.NOT_NOW) || reply.chose(Chip.THATS_ALL)) {
        return Turn.end().say(Line.ANY_TIME);
      }
      if (reply.chose(Chip.MAKE_LINK)) {
        return Turn.end().and(new CircleEffect.Invite(Purpose.PAIR, true));
      }
      if (reply.chose(Chip.PAIR_END)) {
        return Turn.end().and(new CircleEffect.EndPair()).say(Line.PAIR_ENDED);
      }
      return WhoAsked.in(reply, scene)
          .map(answer -> Turn.restAt(this).andAll(answer.effects()))
          .orElseGet(() -> Turn.puzzled(this, Line.USE_THE_BUTTONS));
    }
  }

  /** They came with a link, and are asked before anything becomes of it. */
  record Invited(InviteCode code) implements Pairing {
    @Override
    public Step withoutInvitation() {
      return new Idle();
    }

    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.PAIR_INVITED).row(Option.of(Chip.PAIR_JOIN), Option.of(Chip.NOT_NOW));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.NOT_NOW)) {
        return Turn.end().say(Line.ANY_TIME);
      }
      return reply.chose(Chip.PAIR_JOIN)
          ? Following.closed(code, scene)
              .orElseGet(
                  () ->
                      Turn.end()
                          .and(new Effect.ComeBack())
                          .and(new CircleEffect.PairUp(code))
                          .say(Line.PAIR_JOINED))
          : Turn.puzzled(this, Line.USE_THE_BUTTONS);
    }
  }
}
