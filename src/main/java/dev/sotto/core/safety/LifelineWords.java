package dev.sotto.core.safety;

import dev.sotto.core.person.Country;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.safety.Helplines.Local;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import dev.sotto.core.script.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said to words about more than practice. Never repeats a word of theirs, asks for no
 * number from 0 to 10, and names a person wherever it names a line. Immutable.
 */
public record LifelineWords(Script script, Helplines helplines) {
  /** More numbers than these are a wall. */
  private static final int NUMBERS = 2;

  /**
   * Whom it is said to.
   *
   * @param country the one they set, never guessed
   * @param wish what they asked for in the same message
   * @param turn grows with each reply, so that wordings take turns
   */
  public record Listener(Country country, PrivateText ownContact, Wish wish, long turn) {}

  /** What they want beside everything else. */
  public enum Wish {
    NOTHING,
    /** They asked for no more messages in the same breath. */
    SILENCE
  }

  /** Says everything there is to say, once. For concerns of {@link Concern.Level#FULL}. */
  public String full(Concern concern, Listener to) {
    List<String> parts = new ArrayList<>();
    switch (concern) {
      case VIOLENCE -> {
        parts.add(word(to, Line.SAFETY_VIOLENCE, "emergency", emergency(to)));
        parts.addAll(numbers(to));
        parts.add(word(to, Line.SAFETY_ANYWHERE));
        parts.add(word(to, Line.SAFETY_TELL));
      }
      case SOMEONE_IN_DANGER -> {
        parts.add(word(to, Line.SAFETY_SOMEONE_IN_DANGER, "emergency", emergency(to)));
        parts.addAll(numbers(to));
        parts.add(word(to, Line.SAFETY_ANYWHERE));
      }
      case CRISIS, NONE, JEST, LOW, CARE, FOR_SOMEONE -> {
        parts.add(word(to, Line.SAFETY_HEARD));
        parts.add(word(to, Line.SAFETY_DANGER, "emergency", emergency(to)));
        parts.addAll(numbers(to));
        parts.add(word(to, Line.SAFETY_ANYWHERE));
        parts.add(word(to, Line.SAFETY_TELL));
      }
    }
    own(to).ifPresent(parts::add);
    parts.add(word(to, to.wish() == Wish.SILENCE ? Line.SAFETY_QUIET : Line.SAFETY_HELD));
    if (concern == Concern.CRISIS) {
      parts.add("\n" + word(to, Line.SAFETY_QUESTION));
    }
    return String.join("\n", parts);
  }

  /** The buttons under {@link #full}. */
  public static List<List<Chip>> buttons(Concern concern) {
    return switch (concern) {
      case CRISIS ->
          List.of(
              List.of(Chip.SAFETY_YES, Chip.SAFETY_NOT_SURE),
              List.of(Chip.SAFETY_NO),
              List.of(Chip.SAFETY_GO_ON));
      case VIOLENCE, SOMEONE_IN_DANGER ->
          List.of(List.of(Chip.SAFETY_NOT_MEANT), List.of(Chip.SAFETY_GO_ON));
      case NONE, JEST, LOW, CARE, FOR_SOMEONE -> List.of();
    };
  }

  /** Says one short thing to somebody who has just been told everything. */
  public String brief(Listener to) {
    return quietly(
        to, word(to, Line.SAFETY_BRIEF, "line", firstNumber(to), "emergency", emergency(to)));
  }

  /** Says a few kind words. For concerns of {@link Concern.Level#SOFT}. */
  public String soft(Concern concern, Listener to) {
    return quietly(to, softly(concern, to));
  }

  private String softly(Concern concern, Listener to) {
    return switch (concern) {
      case JEST -> word(to, Line.SAFETY_JEST);
      case CARE -> word(to, Line.SAFETY_CARE);
      case FOR_SOMEONE -> word(to, Line.SAFETY_FOR_SOMEONE, "line", firstNumber(to));
      case LOW, NONE, SOMEONE_IN_DANGER, VIOLENCE, CRISIS ->
          word(to, Line.SAFETY_LOW, "line", firstNumber(to));
    };
  }

  private String quietly(Listener to, String text) {
    return to.wish() == Wish.SILENCE ? text + "\n" + word(to, Line.SAFETY_QUIET) : text;
  }

  /** Replies to "yes" and "not sure". */
  public String toAnswer(Chip answer, Listener to) {
    return answer == Chip.SAFETY_YES
        ? word(to, Line.SAFETY_TO_YES, "line", firstNumber(to), "emergency", emergency(to))
        : word(to, Line.SAFETY_TO_NOT_SURE, "line", firstNumber(to));
  }

  /** Takes "that is how I talk" for what it is. */
  public String notMeant(Listener to) {
    return word(to, Line.SAFETY_NOT_MEANT);
  }

  /** Goes on as before. */
  public String goOn(Listener to) {
    return word(to, Line.SAFETY_GO_ON);
  }

  /** Lists whom they can call, at any time and for no reason. */
  public String list(Listener to) {
    List<String> parts = new ArrayList<>();
    parts.add(word(to, Line.HELPLINES));
    parts.add(word(to, Line.SAFETY_DANGER, "emergency", emergency(to)));
    helplines.in(to.country()).ifPresent(local -> local.lines().forEach(l -> parts.add(line(l))));
    parts.add(word(to, Line.HELPLINES_ANYWHERE));
    own(to).ifPresent(parts::add);
    if (helplines.in(to.country()).isEmpty()) {
      parts.add(word(to, Line.HELPLINES_NO_COUNTRY));
    }
    return String.join("\n", parts);
  }

  private List<String> numbers(Listener to) {
    return helplines.in(to.country()).stream()
        .flatMap(local -> local.lines().stream())
        .limit(NUMBERS)
        .map(this::line)
        .toList();
  }

  private String firstNumber(Listener to) {
    return helplines
        .in(to.country())
        .map(local -> local.lines().get(0))
        .map(first -> word(Line.HELPLINE_SHORT, "name", first.name(), "number", first.number()))
        .orElseGet(() -> word(Line.HELPLINE_ELSEWHERE));
  }

  private String emergency(Listener to) {
    return helplines
        .in(to.country())
        .map(Local::emergency)
        .orElseGet(() -> word(Line.EMERGENCY_UNKNOWN));
  }

  private Optional<String> own(Listener to) {
    return to.ownContact().isBlank()
        ? Optional.empty()
        : Optional.of(word(to, Line.SAFETY_OWN_CONTACT, "contact", to.ownContact().words()));
  }

  private String line(Helpline line) {
    String hours = line.hours().equals(Helpline.ALWAYS) ? word(Line.HELPLINE_ALWAYS) : line.hours();
    return word(
        Line.HELPLINE,
        "name",
        line.name(),
        "way",
        word(way(line.way())),
        "number",
        line.number(),
        "hours",
        hours);
  }

  private static Line way(Helpline.Way way) {
    return switch (way) {
      case CALL -> Line.HELPLINE_CALL;
      case TEXT -> Line.HELPLINE_TEXT;
      case CALL_OR_TEXT -> Line.HELPLINE_CALL_OR_TEXT;
    };
  }

  private String word(Line line, String... pairs) {
    return script.word(Saying.of(line, pairs), 0);
  }

  private String word(Listener to, Line line, String... pairs) {
    return script.word(Saying.of(line, pairs), to.turn());
  }
}
