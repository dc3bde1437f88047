package dev.sotto.story;

import dev.sotto.sandbox.world.Button;
import dev.sotto.sandbox.world.Message;
import dev.sotto.sandbox.world.Seat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody on their road through a talk, from its opening until nothing is asked any more. */
final class Walk {
  /** What people type where a question wants words, by the answer that led to it. */
  private static final Map<String, String> WORDS =
      Map.of(
          "A smaller step", "one word",
          "Another time", "8pm",
          "Tie it to a moment", "after coffee",
          "Fold it into something", "while the kettle boils",
          "Until the session", "in 5 days");

  private final Seat seat;
  private final Road ahead;
  private final List<String> answers = new ArrayList<>();
  private final Map<String, Road> turnings = new LinkedHashMap<>();
  private final List<Message> heard = new ArrayList<>();
  private int seen;

  Walk(Seat seat, Road ahead) {
    this.seat = seat;
    this.ahead = ahead;
  }

  Seat seat() {
    return seat;
  }

  /** What was answered: the road ahead, and the first button wherever it did not say. */
  Road road() {
    return new Road(ahead.kind(), ahead.opening(), answers);
  }

  /** Every other answer that could have been given where the road did not say, by its question. */
  Map<String, Road> turnings() {
    return turnings;
  }

  /** What the bot said, in the order it did. */
  List<Message> heard() {
    return heard;
  }

  void open() {
    seen = seat.chat().messages().size();
    seat.say(ahead.opening());
  }

  /** Takes in what the bot said since. */
  void listen() {
    List<Message> all = seat.chat().messages();
    all.subList(seen, all.size()).stream()
        .filter(message -> message.from() != seat.person().id())
        .forEach(heard::add);
    seen = all.size();
  }

  /** The talk as it can be read aloud, from one answer on. */
  String transcript(int from) {
    StringBuilder told = new StringBuilder();
    for (int i = from; i < answers.size(); i++) {
      boolean isPressed = labels(heard.get(i)).contains(answers.get(i));
      told.append("me   ")
          .append(isPressed ? "[" + answers.get(i) + "]" : answers.get(i))
          .append('\n')
          .append(told(heard.get(i + 1)));
    }
    return told.toString();
  }

  /** A message of the bot's with its buttons. */
  static String told(Message said) {
    String buttons =
        labels(said).stream().map(label -> "[" + label + "]").collect(Collectors.joining(" "));
    String words = buttons.isEmpty() ? said.text() : said.text() + "\n" + buttons;
    return "bot  " + words.replaceAll("\n(?!\n)", "\n     ") + "\n";
  }

  boolean isAsked() {
    return !labels(heard.get(heard.size() - 1)).isEmpty();
  }

  static List<String> labels(Message message) {
    return message.markup().rows().stream().flatMap(List::stream).map(Button::label).toList();
  }

  /** Answers what was asked last. */
  void answer() {
    List<String> offered = labels(heard.get(heard.size() - 1));
    String answer =
        answers.size() < ahead.answers().size()
            ? ahead.answers().get(answers.size())
            : chosen(offered);
    answers.add(answer);
    if (offered.contains(answer)) {
      seat.press(answer);
    } else {
      seat.say(answer);
    }
  }

  private String chosen(List<String> offered) {
    List<String> possible =
        Stream.concat(Stream.ofNullable(WORDS.get(road().end())), offered.stream()).toList();
    String question = ahead.kind() + heard.get(heard.size() - 1).text();
    possible.stream()
        .skip(1)
        .forEach(it -> turnings.put(question + it, road().turning(answers.size(), it)));
    return possible.get(0);
  }

  @Override
  public String toString() {
    return road().toString();
  }
}
