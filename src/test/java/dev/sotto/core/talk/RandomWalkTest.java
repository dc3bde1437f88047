package dev.sotto.core.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.app.House;
import dev.sotto.cli.ShippedHouse;
import dev.sotto.content.UnkindWords;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.practice.Adjustment;
import dev.sotto.core.practice.Obstacle;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Saying;
import dev.sotto.core.script.Script;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Replies that nobody planned, over all steps, each where the one before it led. A million of them,
 * or a walk of another seed: {@code -Dsotto.replies=1000000 -Dsotto.seed=7}.
 */
class RandomWalkTest {
  private static final int REPLIES = Integer.getInteger("sotto.replies", 100_000);
  private static final int IN_ONE_WORLD = 120;
  private static final int IN_ONE_TALK = 12;

  /** Nothing that the bot says by itself. */
  private static final String A_TOWN = "Broken Hill";

  /** Of a hundred replies. */
  private static final int PRESSES = 68;

  private static final int TYPED = 25;
  private static final int A_SAMPLE = 20;
  private static final long SEED = Long.getLong("sotto.seed", 20261125);

  /** Setting up a practice asks the most, and every question of it can be skipped. */
  private static final int FEW_PRESSES = 12;

  private static final List<Chip> EVERY_CHIP = List.of(Chip.values());

  /** What people press to be done with something, the surest first. */
  private static final List<Chip> LEAVING =
      List.of(
          Chip.ENOUGH_FOR_NOW,
          Chip.STOP_FOR_TODAY,
          Chip.LEAVE_IT,
          Chip.THATS_ALL,
          Chip.LOOKS_RIGHT,
          Chip.TO_THE_CARD,
          Chip.FEEL_SAFE,
          Chip.KEEP_EVERYTHING,
          Chip.NOT_NOW,
          Chip.CIRCLE_STAY,
          Chip.SKIP,
          Chip.BACK);

  private static final Set<Adjustment.Kind> NEVER_FOR_EXACT =
      EnumSet.of(
          Adjustment.Kind.SMALLER,
          Adjustment.Kind.FOLDED_IN,
          Adjustment.Kind.OTHER_MOMENT,
          Adjustment.Kind.MORE);

  private static final Set<Chip> SMALLER =
      EnumSet.of(Chip.SMALLER_STEP, Chip.DO_TINY_TODAY, Chip.TINY, Chip.ROUGH_VERSION);

  private final Random random = new Random(SEED);
  private final House house = ShippedHouse.open();
  private final Script script = house.books().wording().script();
  private final TypedReplies typed = new TypedReplies(house.reader(), random);
  private final List<Step> everywhere = List.copyOf(new TreeMap<>(StepSamples.byTag()).values());
  private final Set<Class<?>> reached = new HashSet<>();
  private final Set<String> exits = new HashSet<>();
  private final Set<String> worded = new HashSet<>();
  private final Map<Chip, Integer> pressed = new EnumMap<>(Chip.class);
  private SmallWorld world = new SmallWorld(random, house.books());
  private Scene scene = world.scene();
  private Step step = new Idle();
  private Question question = Question.NONE;
  private Reply reply = new Reply.Wordless();
  private int spoken;

  @Test
  void wherePeopleEndUpThereIsAKindWordAndAWayOut() {
    for (int i = 0; i < REPLIES; i++) {
      if (i % IN_ONE_WORLD == 0) {
        world = new SmallWorld(random, house.books());
        rest(new Idle());
      }
      try {
        turn();
      } catch (RuntimeException | AssertionError broken) {
        throw new AssertionError(
            "seed %d, reply %d: %s, then %s".formatted(SEED, i, reply, step), broken);
      }
    }
    assertThat(reached).hasSize(everywhere.size());
    assertThat(pressed.keySet()).containsAll(SMALLER).containsAll(LEAVING);
  }

  private void turn() {
    if (random.nextInt(step.isTalk() ? IN_ONE_TALK : 2) == 0) {
      somethingElseBegins();
    }
    reached.add(step.getClass());
    reply = reply();
    Turn turn = step.on(reply, scene);
    List<Practice> before = scene.practices();
    List<Saying> remarks = world.perform(turn);
    Step was = step;
    rest(turn.next());
    Question asked = asked(turn);
    saysLittleAndKindly(remarks, asked);
    staysShort(was, turn, remarks, asked);
    changesNothingExact(turn, before);
    notesOnlyWhatWasSaid(turn);
    offersNothingSmallerOfWhatIsWorse(asked);
    canBeLeft();
  }

  private void rest(Step next) {
    scene = world.scene();
    step = next;
    question = next.asks(scene);
  }

  /** A command, a tap on a nudge, or a talk that was stored another day. */
  private void somethingElseBegins() {
    Step next = everywhere.get(random.nextInt(everywhere.size()));
    spoken = inTheWay(next).map(InTheWay::turns).orElse(0);
    if (spoken > 0 && random.nextBoolean()) {
      Turn turn =
          random.nextBoolean() ? InTheWay.open(scene) : InTheWay.worse(scene.asked(), scene);
      world.perform(turn);
      spoken = 1;
      next = turn.next();
    }
    rest(next);
  }

  private Reply reply() {
    List<Option> options = options(question);
    int kind = random.nextInt(100);
    if (kind < PRESSES && !options.isEmpty()) {
      Option option = options.get(random.nextInt(options.size()));
      pressed.merge(option.chip(), 1, Integer::sum);
      return new Reply.Chosen(option);
    }
    if (kind < PRESSES + TYPED) {
      return typed.any(scene, random);
    }
    return random.nextBoolean() ? new Reply.Wordless() : new Reply.Chosen(foreign());
  }

  /** A button of another question, or of nobody's. */
  private Option foreign() {
    Chip chip = EVERY_CHIP.get(random.nextInt(EVERY_CHIP.size()));
    List<String> arguments = List.of("", "0", "1", "7", "08:00", "NO_TIME", "Europe/Berlin");
    return Option.of(chip, arguments.get(random.nextInt(arguments.size())), "");
  }

  private Question asked(Turn turn) {
    return switch (turn.manner()) {
      case ASKING, AMENDING -> question;
      case PUZZLED -> new Question(List.of(), question.rows());
      case WAITING -> Question.NONE;
    };
  }

  private void saysLittleAndKindly(List<Saying> remarks, Question asked) {
    int wording = random.nextInt(12);
    assertThat(questions(remarks, wording) + questions(asked.sayings(), wording))
        .as("questions in %s and %s", remarks, asked.sayings())
        .isLessThan(2);
    Stream.concat(remarks.stream(), asked.sayings().stream())
        .flatMap(saying -> words(saying, wording))
        .forEach(this::isKind);
    options(asked).stream()
        .map(option -> option.label().isEmpty() ? script.label(option.chip()) : option.label())
        .forEach(this::isKind);
  }

  /** The wording, and what fills it. */
  private Stream<String> words(Saying saying, int wording) {
    List<String> wordings = script.words(saying.line());
    return Stream.concat(
        Stream.of(wordings.get(wording % wordings.size())), saying.values().values().stream());
  }

  private void isKind(String words) {
    if (worded.add(words)) {
      assertThat(UnkindWords.in(words.replace(A_TOWN, ""))).as(words).isEmpty();
    }
  }

  /** What is quoted asks nobody. */
  private long questions(List<Saying> sayings, int wording) {
    return sayings.stream()
        .map(RandomWalkTest::withoutQuotedQuestions)
        .flatMapToInt(saying -> script.word(saying, wording).chars())
        .filter(c -> c == '?')
        .count();
  }

  private static Saying withoutQuotedQuestions(Saying saying) {
    Map<String, String> values = new HashMap<>(saying.values());
    values.replaceAll((placeholder, value) -> value.replace("?", ""));
    return new Saying(saying.line(), values);
  }

  /**
   * A talk about what is in the way is over before it is a burden. "It makes things worse" begins
   * another, which comes before everything else.
   */
  private void staysShort(Step was, Turn turn, List<Saying> remarks, Question asked) {
    boolean isIn = inTheWay(was).isPresent();
    boolean isMessage = !remarks.isEmpty() || !asked.sayings().isEmpty();
    boolean isNew =
        inTheWay(turn.next()).isPresent()
            && (!isIn || (isAboutHarm(turn.next()) && !isAboutHarm(was)));
    spoken = (isIn && !isNew ? spoken : 0) + (isMessage ? 1 : 0);
    if (isIn) {
      assertThat(spoken).as("messages in this talk").isLessThanOrEqualTo(InTheWay.MOST_TURNS);
    }
  }

  private static boolean isAboutHarm(Step step) {
    return inTheWay(step)
        .filter(talk -> talk instanceof InTheWay.WhichIsWorse || talk instanceof InTheWay.Safe)
        .isPresent();
  }

  private static Optional<InTheWay> inTheWay(Step step) {
    if (step instanceof Aside aside) {
      return inTheWay(aside.inner());
    }
    return step instanceof InTheWay talk ? Optional.of(talk) : Optional.empty();
  }

  private static void changesNothingExact(Turn turn, List<Practice> before) {
    for (Effect effect : turn.effects()) {
      if (effect instanceof Effect.Adjust adjust && NEVER_FOR_EXACT.contains(adjust.kind())) {
        assertThat(adjust.changed().kind().isExact()).as(adjust.kind().name()).isFalse();
        assertThat(before)
            .filteredOn(practice -> practice.id().equals(adjust.changed().id()))
            .allMatch(practice -> !practice.kind().isExact());
      }
    }
  }

  private static void notesOnlyWhatWasSaid(Turn turn) {
    List<Slot> lookedIn = new ArrayList<>();
    for (Effect effect : turn.effects()) {
      if (effect instanceof Effect.NoteObstacle noted) {
        assertThat(noted.obstacle()).isNotEqualTo(Obstacle.RATHER_NOT_SAY);
      }
      if (effect instanceof Effect.LookIn lookIn) {
        lookedIn.add(lookIn.slot());
      }
    }
    assertThat(lookedIn).as("one look-in a slot").doesNotHaveDuplicates();
  }

  /** Promise Q9. */
  private void offersNothingSmallerOfWhatIsWorse(Question asked) {
    boolean isWorse =
        inTheWay(step).stream()
            .flatMap(talk -> talk.slots().stream())
            .anyMatch(slot -> world.isWorse(slot.practice()));
    if (isWorse) {
      assertThat(asked.rows().stream().flatMap(List::stream).map(Option::chip))
          .as("offered after it made things worse")
          .doesNotContainAnyElementsOf(SMALLER);
    }
  }

  /**
   * Whether a person who only presses buttons, and the leaving ones first, gets out soon. Tried at
   * every new set of buttons, and at a sample of those that were seen before.
   */
  private void canBeLeft() {
    boolean isTried = !exits.add(step.getClass() + chips(question).toString());
    if (isTried && random.nextInt(A_SAMPLE) > 0) {
      assertThat(question.rows().isEmpty() && step.isTalk()).as("no buttons").isFalse();
      return;
    }
    Step at = step;
    Question asked = question;
    for (int presses = 0; at.isTalk(); presses++) {
      assertThat(presses).as("presses to get out").isLessThan(FEW_PRESSES);
      assertThat(asked.rows()).as("buttons at %s", at).isNotEmpty();
      at = at.on(new Reply.Chosen(out(asked)), scene).next();
      asked = at.asks(scene);
    }
  }

  private static List<Chip> chips(Question question) {
    return options(question).stream().map(Option::chip).toList();
  }

  private static Option out(Question asked) {
    return options(asked).stream()
        .filter(option -> LEAVING.contains(option.chip()))
        .reduce((one, other) -> rank(one) <= rank(other) ? one : other)
        .orElse(options(asked).get(0));
  }

  private static int rank(Option option) {
    return LEAVING.indexOf(option.chip());
  }

  private static List<Option> options(Question question) {
    return question.rows().stream().flatMap(List::stream).toList();
  }
}
