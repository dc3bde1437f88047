package dev.sotto.core.talk;

import dev.sotto.core.script.Line;

/** A talk was left alone for a day. The next words get one line about it, and are heard afresh. */
public record Lapsed() implements Step {
  @Override
  public Question asks(Scene scene) {
    return Question.NONE;
  }

  @Override
  public Turn on(Reply reply, Scene scene) {
    return new Idle().on(reply, scene).say(Line.TALK_EXPIRED);
  }

  @Override
  public boolean isTalk() {
    return false;
  }
}
