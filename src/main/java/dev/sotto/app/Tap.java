package dev.sotto.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.NudgeId;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.talk.Option;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A press on one of our buttons, as it travels in {@code callback_data}. It comes back from the
 * person's client, so nothing in it may be believed: what it names is looked up with the chat.
 */
public sealed interface Tap {
  /** What fits into a button, in bytes of UTF-8. */
  int LIMIT = 64;

  /** The code a button carries. {@link #parse} understands it. */
  String code();

  /** Hands itself to the one that deals with its kind. */
  <R> R readBy(Reader<R> reader);

  /** Someone who deals with every kind of tap; a new kind does not compile without. */
  interface Reader<R> {
    R onQuestion(OnQuestion tap);

    R onNudge(OnNudge tap);

    R onSafety(OnSafety tap);

    R onWeek(OnWeek tap);

    R onRemark(OnRemark tap);
  }

  /**
   * A button under a question.
   *
   * @param serial which question; an older one is not asked any more
   * @param chip what the button means, {@code [A-Z][A-Z0-9_]*}, at most 24 characters
   * @param argument what it is about, such as {@code 08:00}; empty if the chip says all
   */
  record OnQuestion(long serial, String chip, String argument) implements Tap {
    private static final Pattern CODE =
        Pattern.compile("q1:(" + Code.NUMBER + "):(" + Code.CHIP + "):(.*)", Pattern.DOTALL);

    public OnQuestion {
      Code.check("q1:" + serial + ":" + chip + ":" + argument, CODE);
    }

    @Override
    public String code() {
      return "q1:" + serial + ":" + chip + ":" + argument;
    }

    @Override
    public <R> R readBy(Reader<R> reader) {
      return reader.onQuestion(this);
    }
  }

  /**
   * A button under a nudge.
   *
   * @param line which of the nudge's practices, from 0
   * @param chip what the button means, {@code [A-Z][A-Z0-9_]*}, at most 24 characters
   */
  record OnNudge(NudgeId nudge, int line, String chip) implements Tap {
    private static final Pattern CODE =
        Pattern.compile("n1:(" + Code.NUMBER + "):([0-9]|[1-9][0-9]):(" + Code.CHIP + ")");

    public OnNudge {
      Code.check("n1:" + nudge.value() + ":" + line + ":" + chip, CODE);
    }

    @Override
    public String code() {
      return "n1:" + nudge.value() + ":" + line + ":" + chip;
    }

    @Override
    public <R> R readBy(Reader<R> reader) {
      return reader.onNudge(this);
    }
  }

  /**
   * A button under a safety reply. It needs no question, no row and no memory behind it.
   *
   * @param chip what the button means, {@code [A-Z][A-Z0-9_]*}, at most 24 characters
   */
  record OnSafety(String chip) implements Tap {
    private static final Pattern CODE = Pattern.compile("s1:(" + Code.CHIP + ")");

    public OnSafety {
      Code.check("s1:" + chip, CODE);
    }

    @Override
    public String code() {
      return "s1:" + chip;
    }

    @Override
    public <R> R readBy(Reader<R> reader) {
      return reader.onSafety(this);
    }
  }

  /**
   * A button under a week. It needs no question behind it, and names what it is about itself.
   *
   * @param chip what the button means, {@code [A-Z][A-Z0-9_]*}, at most 24 characters
   * @param argument a Day, {@code 2026-11-16}, or a moment of one, {@code 2026-11-16:12:0}: the
   *     practice, and which of the Day's times
   */
  record OnWeek(String chip, String argument) implements Tap {
    private static final Pattern CODE =
        Pattern.compile(
            "w1:(" + Code.CHIP + "):(" + Code.DAY + "(?::(?:" + Code.NUMBER + "):[0-9]{1,2})?)");

    public OnWeek {
      Code.check("w1:" + chip + ":" + argument, CODE);
    }

    @Override
    public String code() {
      return "w1:" + chip + ":" + argument;
    }

    @Override
    public <R> R readBy(Reader<R> reader) {
      return reader.onWeek(this);
    }

    /** The moment it is about; no practice has the number 0. Empty when there is no such Day. */
    Optional<Slot> moment() {
      String[] parts = argument.split(":", -1);
      boolean isDay = parts.length == 1;
      try {
        return Optional.of(
            new Slot(
                new PracticeId(isDay ? 0 : Long.parseLong(parts[1])),
                new Day(LocalDate.parse(parts[0])),
                isDay ? 0 : Integer.parseInt(parts[2])));
      } catch (DateTimeException noSuchDay) {
        return Optional.empty();
      }
    }
  }

  /**
   * A button under something the bot said by the way: about a session, a number, a use. It needs no
   * question behind it, and works as long as what it names is there.
   *
   * @param chip what the button means, {@code [A-Z][A-Z0-9_]*}, at most 24 characters
   * @param argument what it is about; empty if the chip says all
   */
  record OnRemark(String chip, String argument) implements Tap {
    private static final Pattern CODE = Pattern.compile("r1:(" + Code.CHIP + "):([0-9.-]*)");

    public OnRemark {
      Code.check("r1:" + chip + ":" + argument, CODE);
    }

    static OnRemark of(Option option) {
      return new OnRemark(option.chip().name(), option.argument());
    }

    @Override
    public String code() {
      return "r1:" + chip + ":" + argument;
    }

    @Override
    public <R> R readBy(Reader<R> reader) {
      return reader.onRemark(this);
    }
  }

  /** Returns the tap; empty for a code of another version, another bot, or a forger. */
  static Optional<Tap> parse(String code) {
    if (code.getBytes(UTF_8).length > LIMIT) {
      return Optional.empty();
    }
    Matcher question = OnQuestion.CODE.matcher(code);
    if (question.matches()) {
      long serial = Long.parseLong(question.group(1));
      return Optional.of(new OnQuestion(serial, question.group(2), question.group(3)));
    }
    Matcher nudge = OnNudge.CODE.matcher(code);
    if (nudge.matches()) {
      NudgeId id = new NudgeId(Long.parseLong(nudge.group(1)));
      return Optional.of(new OnNudge(id, Integer.parseInt(nudge.group(2)), nudge.group(3)));
    }
    Matcher week = OnWeek.CODE.matcher(code);
    if (week.matches()) {
      return Optional.of(new OnWeek(week.group(1), week.group(2)));
    }
    Matcher remark = OnRemark.CODE.matcher(code);
    if (remark.matches()) {
      return Optional.of(new OnRemark(remark.group(1), remark.group(2)));
    }
    Matcher safety = OnSafety.CODE.matcher(code);
    return safety.matches() ? Optional.of(new OnSafety(safety.group(1))) : Optional.empty();
  }

  /** How codes are spelled. */
  final class Code {
    private static final String NUMBER = "0|[1-9][0-9]{0,17}";
    private static final String DAY = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";
    private static final String CHIP = "[A-Z][A-Z0-9_]{0,23}";

    private Code() {}

    private static void check(String code, Pattern shape) {
      if (code.getBytes(UTF_8).length > LIMIT || !shape.matcher(code).matches()) {
        throw new IllegalArgumentException("this tap fits into no button");
      }
    }
  }
}
