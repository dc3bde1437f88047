package dev.sotto.core.reading;

import static dev.sotto.core.reading.Meaning.DONE;
import static dev.sotto.core.reading.Meaning.GREETING;
import static dev.sotto.core.reading.Meaning.IN_THE_WAY;
import static dev.sotto.core.reading.Meaning.KEEP;
import static dev.sotto.core.reading.Meaning.LATER;
import static dev.sotto.core.reading.Meaning.NO;
import static dev.sotto.core.reading.Meaning.NOT_TODAY;
import static dev.sotto.core.reading.Meaning.QUESTION;
import static dev.sotto.core.reading.Meaning.REST;
import static dev.sotto.core.reading.Meaning.THANKS;
import static dev.sotto.core.reading.Meaning.TINY;
import static dev.sotto.core.reading.Meaning.TRIED;
import static dev.sotto.core.reading.Meaning.WORSE;
import static dev.sotto.core.reading.Meaning.YES;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which meaning gives way to which when a reply has several. What no rule settles stays open, and
 * the person is asked. No rule lets a no give way to a done.
 */
final class Precedence {

  /** One meaning and those that give way to it. */
  private record Rule(Meaning stronger, Set<Meaning> weaker) {}

  private static final List<Rule> RULES =
      List.of(
          // Harm is heard first, whatever else was said.
          new Rule(WORSE, EnumSet.complementOf(EnumSet.of(WORSE))),
          // "Too tired, ask me at 8": what they ask for is the answer.
          new Rule(LATER, EnumSet.of(NOT_TODAY, NO, YES, IN_THE_WAY, TINY, GREETING, THANKS)),
          // "Is it ok if I did half?" asks, and reports nothing yet.
          new Rule(QUESTION, EnumSet.of(DONE, TINY, TRIED, NOT_TODAY, YES, NO, GREETING, THANKS)),
          new Rule(REST, EnumSet.of(NOT_TODAY, NO, YES, IN_THE_WAY, GREETING, THANKS)),
          // "Did it, kinda" and "did the tiny one": the smaller claim holds.
          new Rule(TINY, EnumSet.of(TRIED, DONE, YES, IN_THE_WAY, GREETING, THANKS)),
          new Rule(TRIED, EnumSet.of(DONE, NOT_TODAY, YES, IN_THE_WAY, GREETING, THANKS)),
          // "Not today, too tired": a no is enough; the reason is a note.
          new Rule(NOT_TODAY, EnumSet.of(NO, YES, IN_THE_WAY, GREETING, THANKS)),
          new Rule(DONE, EnumSet.of(YES, IN_THE_WAY, GREETING, THANKS)),
          new Rule(NO, EnumSet.of(IN_THE_WAY, GREETING, THANKS)),
          new Rule(IN_THE_WAY, EnumSet.of(QUESTION, YES, GREETING, THANKS)),
          new Rule(KEEP, EnumSet.of(YES, GREETING, THANKS)),
          new Rule(YES, EnumSet.of(GREETING, THANKS)),
          new Rule(THANKS, EnumSet.of(GREETING)));

  private Precedence() {}

  /** Returns the meanings that no other one of them outranks. */
  static Set<Meaning> settle(Set<Meaning> meanings) {
    Set<Meaning> left = EnumSet.noneOf(Meaning.class);
    left.addAll(meanings);
    RULES.stream()
        .filter(rule -> left.contains(rule.stronger()))
        .forEach(rule -> left.removeAll(rule.weaker()));
    return left;
  }
}
