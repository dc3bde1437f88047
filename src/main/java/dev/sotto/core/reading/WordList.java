package dev.sotto.core.reading;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The lists a language brings. Each says what its words are for and what value they carry. */
enum WordList {
  // What a reply can mean. One list for each Meaning but OTHER.
  DONE(Value.NONE),
  TINY(Value.NONE),
  TRIED(Value.NONE),
  NOT_TODAY(Value.NONE),
  REST(Value.NONE),
  LATER(Value.NONE),
  IN_THE_WAY(Value.NONE),
  WORSE(Value.NONE),
  QUESTION(Value.NONE),
  /** Asks for silence wherever it stands: "don't message me". */
  STOP(Value.NONE),
  GREETING(Value.NONE),
  THANKS(Value.NONE),
  KEEP(Value.NONE),
  YES(Value.NONE),
  NO(Value.NONE),

  // What phrases are made of.
  /** Words that stand for one another: {@code "it = it | that | the exercise"}. */
  GROUPS(Value.WORDS),
  /** "really", "actually": may stand inside a phrase without changing it. */
  SOFT(Value.NONE),

  // What changes a meaning.
  /** "not", "never": turns what follows. */
  NEGATOR(Value.NONE),
  /** Right after a report it takes it back: "I did nothing". */
  NOTHING(Value.NONE),
  /** "should have", "if": what follows did not happen. */
  UNREAL(Value.NONE),
  /** "tomorrow", "when I get home": asks for later where nothing else is said. */
  LATER_PERHAPS(Value.NONE),
  /** "done with this", "yeah right": only the person can say what that means. */
  OPEN(Value.NONE),
  /** Things done that are not the practice: "did the dishes". */
  OTHER_DEED(Value.NONE),
  /** "no wait": what follows takes back what went before. */
  CORRECTION(Value.NONE),
  /** "but": what follows is what counts. */
  CONTRAST(Value.NONE),
  /** "stop" itself: asks for silence as an order of its own. */
  STOP_ORDER(Value.NONE),
  /** "enough": asks for silence when nothing else is said. */
  STOP_ALONE(Value.NONE),
  /** What may stand before an order to stop without changing it: "please", "can you". */
  AROUND_STOP(Value.NONE),
  /** What may follow an order to stop: "it", "messaging", "the reminders". */
  AFTER_STOP(Value.NONE),
  /** What right before makes it no order: "how do i", "should i". */
  NO_ORDER(Value.NONE),
  /** "and", "so", "i": a negation before it does not reach what follows. */
  NEW_CLAUSE(Value.NONE),
  /** Words that are no note: "i", "it", "today". */
  FILLER(Value.NONE),
  /** Words at the start of what is left that join it to what went: "and", "because". */
  JOINER(Value.NONE),
  /** Words another word is corrected to when one letter is off. */
  OFTEN_MISTYPED(Value.NONE),
  /** Real words that look like a slip in one of those. */
  OTHER_WORDS(Value.NONE),

  // Numbers and lengths.
  NUMBERS(Value.NUMBER),
  /** Units of a length of time, in seconds. */
  UNITS(Value.NUMBER),
  /** Whole lengths: "half an hour = PT30M". */
  LENGTHS(Value.LENGTH),
  AND_A_HALF(Value.NONE),
  /** "whole", "-ish": may stand between a number and its unit. */
  BEFORE_UNIT(Value.NONE),
  /** As {@link #BEFORE_UNIT}, of time to come: "5 more minutes". */
  MORE(Value.NONE),
  /** "of the": between what was spent and what was planned. */
  OUT_OF(Value.NONE),
  /** "ago", "late": the length before it was not spent practising. */
  NOT_SPENT(Value.NONE),
  /** "slept": nor was the length after it. */
  NOT_SPENT_ON(Value.NONE),
  /** "managed": the length after it was, even in bare minutes. */
  PRACTISED_FOR(Value.NONE),
  /** "from now". */
  FROM_NOW(Value.NONE),
  /** "give me": a length after it, even in bare minutes, is to be waited. */
  WAIT_FOR(Value.NONE),
  /** Units counted in days. */
  DAY_UNITS(Value.NUMBER),
  AGO(Value.NONE),

  // Days and dates.
  /** Days told from today: "yesterday = -1". */
  RELATIVE_DAYS(Value.NUMBER),
  /** 1 is Monday. */
  WEEKDAYS(Value.NUMBER),
  /** Short names that are words of their own: "sun", "sat". 1 is Monday. */
  SHORT_WEEKDAYS(Value.NUMBER),
  /** Several days of a week: "weekdays = 1 2 3 4 5". */
  DAY_GROUPS(Value.NUMBERS),
  MONTHS(Value.NUMBER),
  LAST(Value.NONE),
  NEXT(Value.NONE),
  ORDINAL_ENDINGS(Value.NONE),

  // Clock times.
  BEFORE_NOON(Value.NONE),
  AFTER_NOON(Value.NONE),
  AT_NIGHT(Value.NONE),
  OCLOCK(Value.NONE),
  /** "h", right after the hour of a day: "20h", "18h30". */
  HOUR_MARK(Value.NONE),
  HALF_PAST(Value.NONE),
  QUARTER_PAST(Value.NONE),
  QUARTER_TO(Value.NONE),
  /** "half" before an hour: "at half seven". */
  HALF(Value.NONE),
  /** "past", after a number of minutes. */
  MINUTES_PAST(Value.NONE),
  MINUTES_TO(Value.NONE),
  NAMED_CLOCKS(Value.CLOCK),
  /** Parts of a day and everyday events, with the time they have unless one is said. */
  MOMENTS(Value.CLOCK),

  // What holds a schedule together.
  AT(Value.NONE),
  /** As {@link #AT}, but also said of things: "about 5 people". */
  AROUND(Value.NONE),
  /** "so", "maybe": before a bare hour, where something is asked for later. */
  CLOCK_LEAD(Value.NONE),
  /** "works", "please": after such an hour. */
  CLOCK_TAIL(Value.NONE),
  ON(Value.NONE),
  IN(Value.NONE),
  EVERY(Value.NONE),
  AND(Value.NONE),
  RANGE(Value.NONE),
  EXCEPT(Value.NONE),
  ANCHORS(Value.NONE),
  /** "every other day = 2". */
  INTERVALS(Value.NUMBER),
  /** "twice = 2". */
  COUNTS(Value.NUMBER),
  TIMES(Value.NONE),
  PER(Value.NONE),
  ON_REQUEST(Value.NONE);

  /** What may follow a phrase after {@code " = "}. */
  private enum Value {
    NONE,
    WORDS,
    NUMBER,
    NUMBERS,
    CLOCK,
    LENGTH;

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,6}");
    private static final Pattern DIGITS = Pattern.compile("[1-7]( [1-7])*");

    boolean takes(String text) {
      return switch (this) {
        case NONE -> text.isEmpty();
        case WORDS -> !text.isEmpty();
        case NUMBER -> WHOLE.matcher(text).matches();
        case NUMBERS -> DIGITS.matcher(text).matches();
        case CLOCK -> parses(text, LocalTime::parse);
        case LENGTH -> parses(text, Duration::parse);
      };
    }

    private static boolean parses(String text, Function<String, Object> parse) {
      try {
        return !parse.apply(text).toString().isEmpty();
      } catch (DateTimeParseException unreadable) {
        return false;
      }
    }
  }

  private final Value value;

  WordList(Value value) {
    this.value = value;
  }

  /** Returns the name the list has in a language's file. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean takes(String text) {
    return value.takes(text);
  }
}
