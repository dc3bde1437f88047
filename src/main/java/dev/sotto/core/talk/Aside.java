package dev.sotto.core.talk;

/**
 * A short talk in the middle of another, which goes on where it was afterwards.
 *
 * @param outer the talk that waits
 */
public record Aside(Step inner, Step outer) implements Step {

  /** Opens a talk without losing the one in progress. */
  static Turn from(Step current, Turn opening) {
    return current.isTalk() && opening.next().isTalk()
        ? new Turn(new Aside(opening.next(), current), opening.effects(), opening.manner())
        : opening;
  }

  @Override
  public Step afterNudge() {
    return inner.afterNudge().isTalk() ? this : outer.afterNudge();
  }

  @Override
  public Step withoutInvitation() {
    return inner.withoutInvitation().isTalk() ? this : outer;
  }

  @Override
  public boolean holdsSomething() {
    return inner.holdsSomething() || outer.holdsSomething();
  }

  @Override
  public Question asks(Scene scene) {
    return inner.asks(scene);
  }

  @Override
  public Turn on(Reply reply, Scene scene) {
    Turn turn = inner.on(reply, scene);
    return turn.next().isTalk()
        ? new Turn(new Aside(turn.next(), outer), turn.effects(), turn.manner())
        : new Turn(outer, turn.effects(), Turn.Manner.ASKING);
  }
}
