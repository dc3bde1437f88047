package dev.sotto.jar;

import dev.sotto.sandbox.Sandbox;
import dev.sotto.sandbox.world.Message;
import dev.sotto.sandbox.world.Seat;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** A person who talks with the bot and waits for what it says. */
record Talker(Sandbox sandbox, Seat seat) {
  static final String BEGIN = "I'm 18 or older — begin";

  static Talker named(String name, Sandbox sandbox) {
    return new Talker(sandbox, sandbox.person(name));
  }

  /** From the first word to a practice that is set. */
  void setUp(String practice) throws InterruptedException {
    seat.start();
    press(BEGIN);
    hears("Which city");
    seat.say(Noon.now().city());
    hears("What would you like to practise?");
    seat.say(practice);
    press("Looks right");
    hears("It's set.");
  }

  /** Says something and returns what comes back. */
  Message ask(String words) throws InterruptedException {
    int said = seat.say(words);
    await("an answer to " + words, () -> !heardSince(said).isEmpty());
    return heardSince(said).get(0);
  }

  /** Presses a button once there is one with that label, and waits for the answer to the press. */
  String press(String label) throws InterruptedException {
    await("a button " + label, () -> offers(label));
    String tap = seat.press(label);
    await("the end of the press on " + label, () -> seat.answerTo(tap).isPresent());
    return tap;
  }

  /** Waits until the bot has said something in which these words occur. */
  void hears(String words) throws InterruptedException {
    await(words, () -> heard().stream().anyMatch(message -> message.text().contains(words)));
  }

  boolean offers(String label) {
    return heard().stream().anyMatch(message -> message.markup().button(label).isPresent());
  }

  /** What stands in the chat from the bot, oldest first. */
  List<Message> heard() {
    return heardSince(0);
  }

  /** What came from the bot after a message. */
  List<Message> heardSince(int message) {
    return seat.chat().messages().stream()
        .filter(said -> said.id() > message)
        .filter(said -> said.from() != seat.person().id())
        .toList();
  }

  void await(String what, BooleanSupplier seen) throws InterruptedException {
    try (Sight sight = new Sight(sandbox)) {
      if (!sight.comes(Sight.PATIENCE, seen)) {
        throw new AssertionError(
            seat.person().name() + " waits for " + what + " in this chat:\n" + transcript());
      }
    }
  }

  private String transcript() {
    return seat.chat().messages().stream().map(this::line).collect(Collectors.joining("\n"));
  }

  private String line(Message message) {
    String labels =
        message.markup().rows().stream()
            .flatMap(List::stream)
            .map(button -> " [" + button.label() + "]")
            .collect(Collectors.joining());
    return (message.from() == seat.person().id() ? "me   " : "bot  ") + message.text() + labels;
  }
}
