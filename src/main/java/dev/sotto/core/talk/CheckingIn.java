package dev.sotto.core.talk;

import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.person.Hold;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.reading.Clear;
import dev.sotto.core.reading.Meaning;
import dev.sotto.core.reading.Unsure;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The check-in in words, with or without a nudge before it.
 *
 * <pre>
 * bot  After coffee: 4-7-8 breathing.   [Did it] [Tiny step] …
 * me   did 5 min
 *      (a small emoji appears on "did 5 min"; no message)
 * me   did it            (two practices are open)
 * bot  Which one?        [All of them] [breathing] [journal]
 * </pre>
 */
public sealed interface CheckingIn extends Step
    permits CheckingIn.Which, CheckingIn.Clarify, CheckingIn.Noting, LookingIn {

  @Override
  default Step afterNudge() {
    return new Idle();
  }

  /** Fewer words than these are a remark, or another language. */
  int A_SENTENCE = 4;

  /** Whether a reply says how it went, whatever was asked. */
  static boolean isCheckin(Reply reply) {
    return Stream.of(Meaning.DONE, Meaning.TINY, Meaning.TRIED, Meaning.NOT_TODAY, Meaning.NO)
        .anyMatch(reply::means);
  }

  /** Whether it was practised, in whatever size: "tired, but did it" is about the doing. */
  static boolean saysDone(Reply reply) {
    return reply.reading().fold(clear -> clear.meaning().tellsOfPractice(), unsure -> false);
  }

  /** Decides on words that answer no question. */
  static Turn heard(Reply reply, Scene scene) {
    return NumberSaid.in(reply, scene)
        .or(() -> used(reply, scene))
        .or(() -> WhoAsked.in(reply, scene))
        .orElseGet(
            () ->
                reply
                    .reading()
                    .fold(
                        clear -> understood(clear, reply, scene),
                        unsure -> unclear(unsure, reply, scene)));
  }

  private static Optional<Turn> used(Reply reply, Scene scene) {
    return Using.isSaid(reply.words(), scene)
        ? Optional.of(Using.begin(reply.words(), scene))
        : Optional.empty();
  }

  private static Turn understood(Clear clear, Reply reply, Scene scene) {
    return switch (clear.meaning()) {
      case DONE -> note(Outcome.DONE, clear, reply, scene);
      case TINY -> note(Outcome.TINY, clear, reply, scene);
      case TRIED -> note(Outcome.TRIED, clear, reply, scene);
      case NOT_TODAY, NO -> note(Outcome.NOT_TODAY, clear, reply, scene);
      case REST -> note(Outcome.REST, clear, reply, scene);
      case LATER ->
          InTheWay.isTorn(reply, scene)
              ? InTheWay.open(reply.words(), scene)
              : LookingIn.later(clear, scene);
      case IN_THE_WAY -> InTheWay.open(new PrivateText(clear.note()), scene);
      case WORSE -> InTheWay.worse(Targets.namedIn(reply.words(), Targets.of(scene), scene), scene);
      case QUESTION -> question(scene);
      case STOP -> Turn.end().and(new Effect.Stop());
      case GREETING -> greeting(scene);
      case THANKS -> Turn.end().and(new Effect.Acknowledge());
      case KEEP -> Turn.end().say(Line.NO_NOTE);
      case YES -> scene.isAsked() ? note(Outcome.DONE, clear, reply, scene) : whatIsRead(scene);
      case OTHER ->
          inTheWay(reply, scene)
              .or(() -> toldMore(reply, scene))
              .orElseGet(() -> whatIsRead(scene));
    };
  }

  private static Turn greeting(Scene scene) {
    return Turn.end()
        .say(scene.isReturn() ? Line.NOTHING_PILED_UP : Line.HELLO)
        .and(new Effect.ShowToday());
  }

  /** Somebody the nudges wait for is not asked to sort their words into buttons. */
  private static Turn unclear(Unsure unsure, Reply reply, Scene scene) {
    if (scene.person().hold() == Hold.HELD) {
      return whatIsRead(scene);
    }
    boolean mayBeDone = unsure.candidates().stream().anyMatch(Meaning::tellsOfPractice);
    return Optional.of(reply)
        .filter(said -> !mayBeDone)
        .flatMap(said -> inTheWay(said, scene))
        .orElseGet(() -> Turn.to(new Clarify(Targets.of(scene))));
  }

  /** "Sorry, I'm so tired" answers no question, and says what is in the way all the same. */
  private static Optional<Turn> inTheWay(Reply reply, Scene scene) {
    return Optional.of(reply.words().words())
        .filter(words -> scene.person().hold() != Hold.HELD && !scene.practices().isEmpty())
        .filter(words -> scene.books().inTheWay().read(words).obstacle().isPresent())
        .map(words -> InTheWay.open(reply.words(), scene));
  }

  /** A sentence that answers a nudge without an answer in it is heard, not corrected. */
  private static Optional<Turn> toldMore(Reply reply, Scene scene) {
    return isSentence(reply.words()) && scene.isAsked() && scene.person().hold() == Hold.NONE
        ? Optional.of(Turn.to(new InTheWay.Told(Targets.of(scene), reply.words(), 1)))
        : Optional.empty();
  }

  static boolean isSentence(PrivateText words) {
    return words.words().split(" ").length >= A_SENTENCE && words.words().length() <= Limits.WORDS;
  }

  private static Turn whatIsRead(Scene scene) {
    if (scene.person().hold() == Hold.HELD) {
      return Turn.end().say(Line.SAFETY_LISTENING);
    }
    return Turn.end()
        .say(scene.practices().isEmpty() ? Line.NO_PRACTICE_YET : Line.WHAT_I_CAN_READ);
  }

  private static Turn note(Outcome outcome, Clear clear, Reply reply, Scene scene) {
    List<Slot> slots = Targets.namedIn(reply.words(), Targets.of(clear, scene), scene);
    return switch (slots.size()) {
      case 0 -> Turn.end().say(Line.NO_PRACTICE_YET);
      case 1 -> settle(slots.get(0), outcome, clear, scene);
      default -> Turn.to(new Which(outcome, clear.spent(), slots));
    };
  }

  private static Turn settle(Slot slot, Outcome outcome, Clear clear, Scene scene) {
    PrivateText note = new PrivateText(clear.note());
    Turn turn = note.isBlank() ? Turn.end() : Turn.restAt(new Noting(slot, note));
    turn = record(turn, slot, outcome, clear.spent());
    return Targets.isObvious(slot, clear, scene)
        ? turn
        : turn.say(Line.PUT_ON_DAY, "day", scene.books().wording().date(slot.day()));
  }

  private static Turn record(Turn turn, Slot slot, Outcome outcome, Duration spent) {
    return turn.and(new Effect.Settle(slot, outcome, spent)).and(new Effect.Acknowledge());
  }

  private static Turn question(Scene scene) {
    return Targets.of(scene).stream()
        .findFirst()
        .flatMap(slot -> scene.practice(slot.practice()))
        .map(CheckingIn::ownWords)
        .orElseGet(() -> Turn.end().say(Line.WHAT_I_CAN_READ));
  }

  /** A practice that has no other name than its words is not named twice. */
  private static Turn ownWords(Practice practice) {
    if (practice.nudgeName().equals(practice.words())) {
      return Turn.end().say(Line.YOUR_OWN_WORDS, "words", practice.words().words());
    }
    return Turn.end()
        .say(
            Line.YOUR_WORDS,
            "name",
            practice.nudgeName().words(),
            "words",
            practice.words().words());
  }

  /** Several practices could be meant. */
  record Which(Outcome outcome, Duration spent, List<Slot> slots) implements CheckingIn {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.WHICH_ONE)
          .row(Option.of(Chip.ALL_OF_THEM))
          .stack(Targets.options(slots, scene))
          .row(Option.of(Chip.LEAVE_IT));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.LEAVE_IT)) {
        return Turn.end().say(Line.ANY_TIME);
      }
      List<Slot> chosen = reply.chose(Chip.ALL_OF_THEM) ? slots : Targets.chosen(slots, reply);
      return chosen.isEmpty() ? Turn.puzzled(this, Line.USE_THE_BUTTONS) : recordAll(chosen);
    }

    private Turn recordAll(List<Slot> chosen) {
      return Turn.end()
          .andAll(chosen.stream().map(slot -> new Effect.Settle(slot, outcome, spent)).toList())
          .and(new Effect.Acknowledge());
    }
  }

  /** The words could mean several things; nothing is noted before the person says which. */
  record Clarify(List<Slot> slots) implements CheckingIn {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.WHAT_DO_YOU_MEAN)
          .row(Option.of(Chip.DID_IT), Option.of(Chip.TINY_STEP))
          .row(Option.of(Chip.TRIED), Option.of(Chip.NOT_TODAY))
          .row(Option.of(Chip.LATER), Option.of(Chip.LEAVE_IT));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.LEAVE_IT)) {
        return Turn.end().say(Line.ANY_TIME);
      }
      if (reply.chose(Chip.LATER)) {
        return Turn.to(new LookingIn(slots));
      }
      return IntStream.range(0, CHIPS.size())
          .filter(i -> reply.chose(CHIPS.get(i)))
          .mapToObj(i -> note(OUTCOMES.get(i), Clear.of(Meaning.OTHER), reply, scene))
          .findFirst()
          .orElseGet(() -> heard(reply, scene));
    }

    private static final List<Chip> CHIPS =
        List.of(Chip.DID_IT, Chip.TINY_STEP, Chip.TRIED, Chip.NOT_TODAY);
    private static final List<Outcome> OUTCOMES =
        List.of(Outcome.DONE, Outcome.TINY, Outcome.TRIED, Outcome.NOT_TODAY);
  }

  /** A check-in came with words of its own. They are kept only if the person says so. */
  record Noting(Slot slot, PrivateText note) implements CheckingIn {
    @Override
    public boolean isTalk() {
      return false;
    }

    @Override
    public Question asks(Scene scene) {
      return Question.NONE;
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      return reply.means(Meaning.KEEP)
          ? Keeping.of(new Keeping.Note(slot, note), Turn.end(), scene)
          : heard(reply, scene);
    }
  }
}
