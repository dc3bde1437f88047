package dev.sotto.app;

import dev.sotto.core.script.Saying;
import dev.sotto.core.talk.Idle;
import dev.sotto.core.talk.Option;
import dev.sotto.core.talk.Question;
import dev.sotto.core.talk.Scene;
import dev.sotto.core.talk.Step;
import dev.sotto.core.talk.Turn;
import dev.sotto.outbox.Letter;
import dev.sotto.store.StoredTalk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a person's talk rests, and the number of its last question. The number travels in every
 * button, so that a button of an earlier question is known for what it is.
 */
record Talk(Step step, long serial) {

  static Talk of(Visit visit) {
    return visit
        .tx()
        .talks()
        .of(visit.person().id())
        .map(stored -> new Talk(step(stored), stored.serial()))
        .orElseGet(() -> new Talk(new Idle(), 0));
  }

  /** When the person last spoke in a talk that is open; {@link Instant#EPOCH} when none is. */
  static Instant lastWord(Visit visit) {
    return of(visit).step().isTalk()
        ? visit
            .tx()
            .talks()
            .of(visit.person().id())
            .map(StoredTalk::touchedAt)
            .orElse(Instant.EPOCH)
        : Instant.EPOCH;
  }

  private static Step step(StoredTalk stored) {
    Optional<Step> step =
        stored.version() == StepForms.VERSION ? StepForms.step(stored.json()) : Optional.empty();
    return step.orElseGet(Idle::new);
  }

  /** Stores where the talk rests now, and when it is put away if nobody comes back to it. */
  static void rest(Visit visit, Step step, long serial) {
    visit
        .tx()
        .talks()
        .save(
            visit.person().id(),
            new StoredTalk(
                StepForms.tag(step), StepForms.VERSION, StepForms.of(step), serial, visit.now()));
    if (step.isTalk()) {
      visit
          .tx()
          .alarms()
          .talkExpires(visit.person().id(), visit.now().plus(visit.house().talkExpiry()));
    } else {
      visit.tx().alarms().dropTalkExpiry(visit.person().id());
    }
  }

  /**
   * Rests at the turn's next step, and sends one message with everything that was said and, where
   * there is one, the question.
   *
   * @param pressed the message whose button was pressed, or {@link Letter#NO_MESSAGE}
   */
  void go(Visit visit, Turn turn, List<Saying> remarks, Scene scene, long pressed) {
    long next = staysAsked(turn) ? serial : serial + 1;
    Question question = asked(turn, scene);
    rest(visit, turn.next(), next);
    Spoken spoken = Spoken.to(visit);
    String text = spoken.text(remarks, question);
    if (!text.isBlank()) {
      List<List<Letter.Key>> keys = spoken.keys(question, option -> code(next, option));
      boolean isAmended = turn.manner() == Turn.Manner.AMENDING && pressed != Letter.NO_MESSAGE;
      Mail.reply(
          visit,
          isAmended
              ? new Letter.Rewrite(pressed, text, keys)
              : new Letter.Words(text, keys, Letter.Hush.AUDIBLE));
    }
  }

  /** Whether the last question is the one that waits after this turn as well. */
  private boolean staysAsked(Turn turn) {
    return step.isTalk() && turn.manner() == Turn.Manner.WAITING && turn.next().equals(step);
  }

  /** What is asked again stands above already: the hint and the buttons are enough then. */
  private static Question asked(Turn turn, Scene scene) {
    return switch (turn.manner()) {
      case ASKING, AMENDING -> turn.next().asks(scene);
      case PUZZLED -> new Question(List.of(), turn.next().asks(scene).rows());
      case WAITING -> Question.NONE;
    };
  }

  private static String code(long serial, Option option) {
    return new Tap.OnQuestion(serial, option.chip().name(), option.argument()).code();
  }

  /** Returns the option a button stands for; empty when it is not one of the last question. */
  Optional<Option> option(Tap.OnQuestion tap, Scene scene) {
    return options(scene)
        .filter(option -> tap.serial() == serial)
        .filter(option -> option.chip().name().equals(tap.chip()))
        .filter(option -> option.argument().equals(tap.argument()))
        .findFirst();
  }

  /** Every option of the last question. */
  Stream<Option> options(Scene scene) {
    return step.asks(scene).rows().stream().flatMap(List::stream);
  }
}
