package dev.sotto.core.talk;

import dev.sotto.core.person.PrivateText;
import dev.sotto.core.reading.Normaliser;
import dev.sotto.core.week.NumberAsked;
import dev.sotto.core.week.WeeklyNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hears the one number a week in typed words: "worry 6", or "6" where it waits for an answer. */
final class NumberSaid {
  /** "Worry is 6", "worry: 6/10" and no more. */
  private static final int MOST_OTHER_WORDS = 1;

  private NumberSaid() {}

  /** Notes the number; empty when the words say none, or the person chose none. */
  static Optional<Turn> in(Reply reply, Scene scene) {
    PrivateText words = reply.words();
    return words.words().chars().noneMatch(c -> c >= '0' && c <= '9')
        ? Optional.empty()
        : scene.notebook().number().flatMap(number -> said(words, number));
  }

  private static Optional<Turn> said(PrivateText words, NumberAsked number) {
    List<String> rest = split(words.words());
    List<String> name = split(number.name().words());
    boolean isNamed = rest.containsAll(name);
    rest.removeAll(name);
    Optional<Integer> value = value(rest);
    boolean isAnswer = isNamed || (number.state() == NumberAsked.State.WAITING && rest.size() == 1);
    return value
        .filter(it -> isAnswer)
        .map(
            it ->
                Turn.end()
                    .and(new SessionEffect.TellNumber(number.monday(), it))
                    .and(new Effect.Acknowledge()));
  }

  private static List<String> split(String words) {
    return new ArrayList<>(List.of(Normaliser.essence(words).split(" ", -1)));
  }

  /** The one number among the words, which may be told "of 10". */
  private static Optional<Integer> value(List<String> words) {
    List<Integer> numbers =
        words.stream().filter(word -> word.matches("[0-9]{1,2}")).map(Integer::valueOf).toList();
    boolean isOfTen = numbers.size() == 2 && numbers.get(1) == WeeklyNumber.MOST;
    boolean isOne = numbers.size() == 1 || isOfTen;
    return isOne
            && words.size() - numbers.size() <= MOST_OTHER_WORDS
            && WeeklyNumber.isOne(numbers.get(0))
        ? Optional.of(numbers.get(0))
        : Optional.empty();
  }
}
