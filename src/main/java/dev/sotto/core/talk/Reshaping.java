package dev.sotto.core.talk;

import dev.sotto.core.checkin.Slot;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Adjustment;
import dev.sotto.core.practice.Frequency;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.practice.Schedule;
import dev.sotto.core.reading.Meaning;
import dev.sotto.core.safety.PracticeScreen.Verdict;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import dev.sotto.core.week.SessionLine;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing about a practice changes, because of what was in its way. The words of one answer are
 * enough; what cannot be read leaves the practice as it is. Exact practices never come here.
 *
 * <pre>
 * bot  When would suit better?   [Enough for now]
 * me   after dinner, 8
 * bot  Then I'll ask every day at 20:00.
 * </pre>
 */
public sealed interface Reshaping extends InTheWay {

  /** This step once more, after a hint. */
  Reshaping again();

  /** What the words change; empty when they cannot be read so. */
  Optional<Turn> reshaped(Practice practice, Reply reply, Scene scene);

  /** What would be understood. */
  Line hint();

  @Override
  default Turn on(Reply reply, Scene scene) {
    if (reply.chose(Chip.ENOUGH_FOR_NOW)) {
      return InTheWay.leave();
    }
    if (InTheWay.isWorse(reply, scene)) {
      return InTheWay.worse(slots(), scene);
    }
    Optional<Practice> practice = Targets.practices(slots(), scene).findFirst();
    if (practice.isEmpty() || practice.get().kind().isExact()) {
      return InTheWay.leave();
    }
    return reshaped(practice.get(), reply, scene).orElseGet(() -> unread(reply, scene));
  }

  private Turn unread(Reply reply, Scene scene) {
    if (CheckingIn.isCheckin(reply)) {
      return CheckingIn.heard(reply, scene.about(slots()));
    }
    return mayHint() ? Turn.puzzled(again(), hint()) : Turn.end().say(Line.LEFT_AS_IT_IS);
  }

  /** Makes the change, and after the third brings the practice back as it is (row 86). */
  private static Turn changed(
      List<Slot> slots,
      Practice practice,
      Adjustment.Kind kind,
      Scene scene,
      Line line,
      String... pairs) {
    Turn turn = Turn.end().and(new Effect.Adjust(practice, kind)).say(line, pairs);
    boolean isLast =
        Adjustment.easing(scene.notebook().adjustments(practice.id())) + 1 == Adjustment.MOST;
    return Ending.looked(slots, isLast ? asItIs(turn, practice, scene) : turn, scene);
  }

  private static Turn asItIs(Turn turn, Practice practice, Scene scene) {
    String words =
        scene.books().wording().word(Line.SESSION_AS_IT_IS, "name", practice.nudgeName().words());
    return turn.and(new SessionEffect.Bring(SessionLine.Kind.OBSTACLE, new PrivateText(words)))
        .say(Line.BRING_BACK_AS_IT_IS);
  }

  private static boolean isShort(Reply reply) {
    return reply.hasWords() && reply.words().words().length() <= Limits.WORDS;
  }

  /** Words that may become part of what is practised, unless they mean one of these. */
  private static Optional<PrivateText> said(Reply reply, Scene scene, Set<Meaning> elsewhere) {
    return Optional.of(reply)
        .filter(Reshaping::isShort)
        .filter(told -> elsewhere.stream().noneMatch(told::means))
        .map(Reply::words)
        .filter(words -> scene.books().practiceScreen().judge(words.words()) != Verdict.HARMFUL);
  }

  /** What would be the smallest version now. */
  record SmallerStep(List<Slot> slots, int turns) implements Reshaping {
    /**
     * "One line" and "half of it" would note a check-in anywhere else; here they are the answer.
     */
    private static final Set<Meaning> NO_SIZE =
        EnumSet.of(Meaning.DONE, Meaning.NOT_TODAY, Meaning.NO);

    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.WHICH_SMALLER)
          .stack(suggestions(scene).options())
          .row(Option.of(Chip.ENOUGH_FOR_NOW));
    }

    /** Whoever has a tiny step already knows best what is smaller than that. */
    private Suggestions suggestions(Scene scene) {
      return Targets.practices(slots, scene)
          .findFirst()
          .filter(practice -> !practice.hasTinyStep())
          .map(practice -> scene.books().kinds().tinySteps(practice.kind()))
          .map(steps -> new Suggestions(Chip.TINY, steps))
          .orElseGet(() -> new Suggestions(Chip.TINY, List.of()));
    }

    @Override
    public Optional<Turn> reshaped(Practice practice, Reply reply, Scene scene) {
      return suggestions(scene)
          .chosen(reply)
          .or(() -> said(reply, scene, NO_SIZE))
          .map(
              tiny ->
                  changed(
                      slots,
                      practice.withTinyStep(tiny),
                      Adjustment.Kind.SMALLER,
                      scene,
                      Line.SMALLER_SET,
                      "tiny",
                      tiny.words()));
    }

    @Override
    public Line hint() {
      return Line.SMALLER_UNCLEAR;
    }

    @Override
    public Reshaping again() {
      return new SmallerStep(slots, turns + 1);
    }
  }

  /** When it would suit better. */
  record AnotherTime(List<Slot> slots, int turns) implements Reshaping {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.WHEN_INSTEAD).row(Option.of(Chip.ENOUGH_FOR_NOW));
    }

    @Override
    public Optional<Turn> reshaped(Practice practice, Reply reply, Scene scene) {
      return Optional.of(reply)
          .filter(Reshaping::isShort)
          .flatMap(said -> schedule(practice.plan().schedule(), said, scene))
          .filter(schedule -> frequency(practice).takes(schedule.daysAWeek()))
          .map(schedule -> retimed(practice, schedule, scene));
    }

    /** Who comes here has said the days once already. */
    private static Frequency frequency(Practice practice) {
      return practice.kind().frequency().saidTwice();
    }

    /** Days alone keep the times, a time alone keeps the days. */
    private static Optional<Schedule> schedule(Schedule now, Reply reply, Scene scene) {
      String words = reply.words().words();
      List<LocalTime> times = scene.books().schedules().times(words);
      return scene
          .books()
          .schedules()
          .read(words, scene.today().date())
          .fold(
              ready -> Optional.of(ready.schedule()),
              days -> Optional.of(days.days().at(now.times())).filter(it -> !it.times().isEmpty()),
              often -> Optional.empty(),
              none -> Optional.of(times).filter(said -> !said.isEmpty()).map(now::at));
    }

    private Turn retimed(Practice practice, Schedule schedule, Scene scene) {
      return scene.books().practiceScreen().judge(practice.words().words()) == Verdict.AVOIDING
          ? Turn.end().say(Line.PRACTICE_NOT_ASKED)
          : changed(
              slots,
              practice.withPlan(practice.plan().withSchedule(schedule)),
              Adjustment.Kind.OTHER_TIME,
              scene,
              Line.OTHER_TIME_SET,
              "schedule",
              scene.books().wording().schedule(schedule));
    }

    @Override
    public Line hint() {
      return Line.WHEN_UNCLEAR;
    }

    @Override
    public Reshaping again() {
      return new AnotherTime(slots, turns + 1);
    }
  }

  /**
   * Which everyday moment it could follow, or ride along with.
   *
   * @param kind {@link Adjustment.Kind#OTHER_MOMENT} or {@link Adjustment.Kind#FOLDED_IN}
   */
  record Moment(List<Slot> slots, Adjustment.Kind kind, int turns) implements Reshaping {
    @Override
    public Question asks(Scene scene) {
      return Question.of(
              kind == Adjustment.Kind.FOLDED_IN ? Line.FOLD_INTO_WHAT : Line.WHICH_MOMENT)
          .row(Option.of(Chip.ENOUGH_FOR_NOW));
    }

    @Override
    public Optional<Turn> reshaped(Practice practice, Reply reply, Scene scene) {
      return Optional.of(reply)
          .filter(Reshaping::isShort)
          .filter(said -> !CheckingIn.isCheckin(said))
          .map(said -> moment(said.words(), scene))
          .map(
              moment ->
                  changed(
                      slots,
                      practice.withPlan(practice.plan().withAnchor(moment)),
                      kind,
                      scene,
                      Line.MOMENT_SET,
                      "moment",
                      moment.words()));
    }

    /** Nobody is asked in a moment that leaves no hand for a phone, but before it. */
    private static PrivateText moment(PrivateText said, Scene scene) {
      return scene.books().kinds().before(said.words()).map(PrivateText::new).orElse(said);
    }

    @Override
    public Line hint() {
      return Line.MOMENT_UNCLEAR;
    }

    @Override
    public Reshaping again() {
      return new Moment(slots, kind, turns + 1);
    }
  }

  /** What a little more would be. Grows by the person's own words and never by a suggestion. */
  record More(List<Slot> slots, int turns) implements Reshaping {
    /** It is done for today, or nobody would be asked: "two rounds of it" is an answer. */
    private static final Set<Meaning> NO_SIZE = EnumSet.of(Meaning.NOT_TODAY, Meaning.NO);

    @Override
    public Question asks(Scene scene) {
      String words =
          Targets.practices(slots, scene)
              .map(practice -> practice.words().words())
              .collect(Collectors.joining(", "));
      return Question.of(Line.WHAT_MORE, "words", words).row(Option.of(Chip.ENOUGH_FOR_NOW));
    }

    @Override
    public Optional<Turn> reshaped(Practice practice, Reply reply, Scene scene) {
      return said(reply, scene, NO_SIZE)
          .map(
              words ->
                  Turn.end()
                      .and(new Effect.Adjust(practice.inWords(words), Adjustment.Kind.MORE))
                      .say(Line.MORE_SET, "words", words.words()));
    }

    @Override
    public Line hint() {
      return Line.MORE_UNCLEAR;
    }

    @Override
    public Reshaping again() {
      return new More(slots, turns + 1);
    }
  }
}
