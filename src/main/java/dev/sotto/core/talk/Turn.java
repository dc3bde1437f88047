package dev.sotto.core.talk;

import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import java.util.ArrayList;
import java.util.List;

/**
 * What one reply leads to: where the talk rests next, what must happen because of it, and whether
 * the next step's question is asked. Everything said in one turn becomes one message.
 */
public record Turn(Step next, List<Effect> effects, Manner manner) {

  /** How a turn leaves the person. */
  public enum Manner {
    /** The next step asks its question. */
    ASKING,
    /** The next step waits without a word of its own. */
    WAITING,
    /** The next step's question takes the place of the one that was answered by a button. */
    AMENDING,
    /** The reply made no sense here; the question is asked again. */
    PUZZLED
  }

  public Turn {
    effects = List.copyOf(effects);
  }

  /** Goes on to a step, which asks its question. */
  public static Turn to(Step next) {
    return new Turn(next, List.of(), Manner.ASKING);
  }

  /** Goes on to a step whose question stands where this one stood. */
  public static Turn amend(Step next) {
    return new Turn(next, List.of(), Manner.AMENDING);
  }

  /** Rests at a step without asking anything. */
  public static Turn restAt(Step next) {
    return new Turn(next, List.of(), Manner.WAITING);
  }

  /** Ends the talk. */
  public static Turn end() {
    return restAt(new Idle());
  }

  /** Asks again, after saying what would be understood. */
  public static Turn puzzled(Step same, Line hint, String... pairs) {
    return new Turn(same, List.of(), Manner.PUZZLED).say(hint, pairs);
  }

  public Turn say(Line line, String... pairs) {
    return and(new Effect.Say(Saying.of(line, pairs)));
  }

  public Turn and(Effect effect) {
    List<Effect> more = new ArrayList<>(effects);
    more.add(effect);
    return new Turn(next, more, manner);
  }

  public Turn andAll(List<? extends Effect> others) {
    Turn turn = this;
    for (Effect effect : others) {
      turn = turn.and(effect);
    }
    return turn;
  }
}
