package dev.sotto.core.talk;

/**
 * Nothing is being talked about. What comes in now is a check-in, or a question of the person's.
 */
public record Idle() implements Step {
  @Override
  public Question asks(Scene scene) {
    return Question.NONE;
  }

  @Override
  public Turn on(Reply reply, Scene scene) {
    return CheckingIn.heard(reply, scene);
  }

  @Override
  public boolean isTalk() {
    return false;
  }
}
