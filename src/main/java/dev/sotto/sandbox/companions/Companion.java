package dev.sotto.sandbox.companions;

import dev.sotto.sandbox.world.Button;
import dev.sotto.sandbox.world.Message;
import dev.sotto.sandbox.world.Seat;
import java.util.List;
import java.util.Optional;

/**
 * One simulated person: comes in by a link, agrees to what is asked, sets a practice, and answers
 * most nudges. It deals with a message once, when it comes, and with none it wrote itself.
 *
 * <pre>
 * me   /start c0123456789abc
 * bot  …   [I'm 18 or older — begin]
 * me   (presses the first button, of this and of each further question)
 * bot  (says something without buttons)
 * me   /new breathing, 2 minutes, every day at 07:30
 * bot  …   [Looks right] [Change]
 * me   (presses the first button)
 * bot  (says something without buttons; from here on it takes nudges only)
 * </pre>
 *
 * <p>Used under the lock of the world.
 */
final class Companion {
  private static final String PRACTICE = "/new breathing, 2 minutes, every day at 07:30";

  /** In messages; whoever is asked for longer than that leaves the rest open. */
  private static final int PATIENCE = 20;

  /** The labels that the shipped words put on a nudge; a nudge with others is let pass. */
  private static final String DID_IT = "Did it";

  private static final String TINY_STEP = "Tiny step";
  private static final String ANOTHER_ROUND = "Another round";

  /** What is pressed on three nudges in a row; the empty one is a nudge without an answer. */
  private static final List<String> HABIT = List.of(DID_IT, "", TINY_STEP);

  private final Seat seat;
  private Phase phase = Phase.ARRIVING;
  private int read;
  private int asked;
  private int nudges;

  /** How far it is. */
  private enum Phase {
    ARRIVING,
    SETTING_UP,
    PRACTISING
  }

  /**
   * Takes a place.
   *
   * @param seat in a private chat; the name decides with which of its habits it begins
   */
  Companion(Seat seat) {
    this.seat = seat;
    this.nudges = Math.floorMod(seat.person().name().hashCode(), HABIT.size());
  }

  /** Presses Start on a link with that code. */
  void follow(String code) {
    seat.start(code);
  }

  /** Deals with everything that came since it last looked. */
  void look() {
    for (Message message : seat.chat().messages()) {
      if (message.id() > read) {
        read = message.id();
        if (message.from() != seat.person().id()) {
          answer(message);
        }
      }
    }
  }

  private void answer(Message message) {
    switch (phase) {
      case ARRIVING, SETTING_UP -> setUp(message);
      case PRACTISING -> checkIn(message);
    }
  }

  private void setUp(Message message) {
    Optional<Button> first = first(message);
    if (first.isPresent()) {
      seat.press(message.id(), first.get());
    } else if (phase == Phase.ARRIVING) {
      phase = Phase.SETTING_UP;
      seat.say(PRACTICE);
    } else {
      phase = Phase.PRACTISING;
    }
    asked++;
    if (asked == PATIENCE) {
      phase = Phase.PRACTISING;
    }
  }

  private static Optional<Button> first(Message message) {
    return message.markup().rows().stream()
        .flatMap(List::stream)
        .filter(button -> button.purpose() == Button.Purpose.CALL)
        .findFirst();
  }

  private void checkIn(Message message) {
    press(message, ANOTHER_ROUND);
    if (message.markup().button(DID_IT).isPresent()) {
      press(message, HABIT.get(nudges % HABIT.size()));
      nudges++;
    }
  }

  private void press(Message message, String label) {
    message.markup().button(label).ifPresent(button -> seat.press(message.id(), button));
  }
}
