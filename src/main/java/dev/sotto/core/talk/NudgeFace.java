package dev.sotto.core.talk;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What stands on a nudge right now: one line a practice, and the buttons that make sense. Pure, so
 * a nudge is drawn anew after every tap.
 *
 * <pre>
 * After coffee: 4-7-8 breathing            1 · breathing
 * Tiny step: one round                     ✓ journal
 * [Did it] [Tiny step]                     [1 · Did it] [1 · Tiny step] [1 · Not today]
 * [Later] [Not today]                      [2 · Undo]
 * [Something's in the way]                 [Later] [Something's in the way]
 * </pre>
 */
public final class NudgeFace {
  /** How long a tap can be taken back on the nudge itself. Later, words change any entry. */
  public static final Duration UNDO = Duration.ofMinutes(10);

  private final Nudge nudge;
  private final Map<Slot, Checkin> told;
  private final Scene scene;
  private final List<Row> rows;

  private record Row(int number, Nudge.Item item, Practice practice) {
    boolean sharesPractice(Row other) {
      return practice.id().equals(other.practice.id());
    }
  }

  /**
   * Looks at a nudge.
   *
   * @param told what is noted for its slots
   */
  public NudgeFace(Nudge nudge, Map<Slot, Checkin> told, Scene scene) {
    this.nudge = nudge;
    this.told = told;
    this.scene = scene;
    this.rows =
        IntStream.range(0, nudge.lines().size())
            .boxed()
            .flatMap(i -> row(i, nudge.lines().get(i), scene).stream())
            .toList();
  }

  private static Optional<Row> row(int number, Nudge.Item item, Scene scene) {
    return scene.practice(item.slot().practice()).map(p -> new Row(number, item, p));
  }

  /** The lines and the buttons; an option's argument is the number of its line. */
  public Question drawn() {
    List<Saying> lines =
        rows.size() == 1 ? lines(rows.get(0)) : rows.stream().flatMap(this::line).toList();
    return new Question(lines, buttons());
  }

  private List<List<Option>> buttons() {
    if (nudge.face() == Nudge.Face.CHOOSING_LATER && rows.stream().anyMatch(this::isOpen)) {
      return List.of(
          Stream.of(Chip.IN_30_MINUTES, Chip.IN_2_HOURS, Chip.TONIGHT).map(this::forAll).toList(),
          List.of(forAll(Chip.BACK)));
    }
    return rows.size() == 1 ? single(rows.get(0)) : several();
  }

  private List<List<Option>> single(Row row) {
    Optional<Checkin> checkin = checkin(row);
    if (checkin.isPresent()) {
      return after(row, checkin.get());
    }
    List<Option> yes = yes(row);
    return row.item().waitsForLater()
        ? List.of(yes, List.of(button(row, Chip.UNDO)))
        : List.of(
            yes,
            List.of(button(row, Chip.LATER), button(row, Chip.NOT_TODAY)),
            List.of(button(row, Chip.IN_THE_WAY)));
  }

  private List<List<Option>> several() {
    List<List<Option>> all = new ArrayList<>();
    for (Row row : rows) {
      Optional<Checkin> checkin = checkin(row);
      if (checkin.isPresent()) {
        all.addAll(after(row, checkin.get()));
      } else {
        List<Option> answers = new ArrayList<>(yes(row));
        answers.add(button(row, Chip.NOT_TODAY));
        all.add(answers);
      }
    }
    if (rows.stream().anyMatch(this::isOpen)) {
      all.add(List.of(forAll(Chip.LATER), forAll(Chip.IN_THE_WAY)));
    }
    return all;
  }

  /** On a low day the tiny step is all there is; an exact practice has none on any day. */
  private List<Option> yes(Row row) {
    if (row.practice().kind().isExact()) {
      return List.of(button(row, Chip.DID_IT));
    }
    return isLow(row)
        ? List.of(button(row, Chip.TINY_STEP))
        : List.of(button(row, Chip.DID_IT), button(row, Chip.TINY_STEP));
  }

  private boolean isLow(Row row) {
    return row.practice().hasTinyStep()
        && scene.person().lowDay().equals(row.item().slot().day().date());
  }

  private List<List<Option>> after(Row row, Checkin checkin) {
    List<Option> left = new ArrayList<>();
    if (checkin.outcome() == Outcome.NOT_TODAY) {
      left.add(button(row, Chip.IN_THE_WAY));
    }
    if (scene.now().isBefore(checkin.toldAt().plus(UNDO))) {
      left.add(button(row, Chip.UNDO));
    }
    List<List<Option>> all = new ArrayList<>(offers(row, checkin));
    if (!left.isEmpty()) {
      all.add(left);
    }
    return all;
  }

  /** Leaving it stands first where more is offered: it goes well as it is. */
  private List<List<Option>> offers(Row row, Checkin checkin) {
    boolean isPractised = checkin.outcome().counts();
    return switch (row.item().aside()) {
      case NONE, GOOD_TO_HAVE_IT_BACK -> List.of();
      case EASIER ->
          isPractised
              ? List.of()
              : List.of(
                  List.of(button(row, Chip.SMALLER_STEP), button(row, Chip.OTHER_TIME)),
                  List.of(button(row, Chip.LEAVE_IT)));
      case MORE ->
          isPractised
              ? List.of(List.of(button(row, Chip.LEAVE_IT), button(row, Chip.A_LITTLE_MORE)))
              : List.of();
      case LESS_OFTEN ->
          isPractised
              ? List.of(List.of(button(row, Chip.LEAVE_IT), button(row, Chip.ASK_LESS_OFTEN)))
              : List.of();
    };
  }

  private List<Saying> lines(Row row) {
    return settled(row)
        .map(line -> Stream.concat(Stream.of(line), aside(row)).toList())
        .orElseGet(() -> asking(row));
  }

  private Stream<Saying> line(Row row) {
    return Stream.concat(Stream.of(settled(row).orElseGet(() -> numbered(row))), aside(row));
  }

  private Stream<Saying> practised(Row row, Line line) {
    return checkin(row).stream()
        .filter(told -> told.outcome().counts())
        .map(told -> Saying.of(line));
  }

  /** A word in passing stands below what it is about, and goes with it. */
  private Stream<Saying> aside(Row row) {
    return switch (row.item().aside()) {
      case NONE -> Stream.empty();
      case GOOD_TO_HAVE_IT_BACK -> practised(row, Line.GOOD_TO_HAVE_IT_BACK);
      case MORE -> practised(row, Line.OFFER_MORE);
      case LESS_OFTEN -> practised(row, Line.OFFER_LESS_OFTEN);
      case EASIER ->
          checkin(row).stream()
              .filter(told -> told.outcome() == Outcome.NOT_TODAY)
              .map(told -> Saying.of(Line.OFFER_EASIER));
    };
  }

  private List<Saying> asking(Row row) {
    Practice practice = row.practice();
    String name = name(practice);
    if (isLow(row) && !isDiscreet(practice)) {
      String tiny = practice.tinyStep().words();
      return List.of(Saying.of(Line.NUDGE_LOW, "name", name, "tiny", tiny));
    }
    if (isDiscreet(practice)) {
      return List.of(Saying.of(Line.NUDGE_PLAIN, "name", name));
    }
    List<Saying> lines = new ArrayList<>();
    PrivateText anchor = practice.plan().anchor();
    lines.add(
        anchor.isBlank()
            ? Saying.of(Line.NUDGE_PLAIN, "name", name)
            : Saying.of(Line.NUDGE_ANCHORED, "anchor", capital(anchor.words()), "name", name));
    if (!practice.tinyStep().isBlank()) {
      lines.add(Saying.of(Line.NUDGE_TINY, "tiny", practice.tinyStep().words()));
    }
    return lines;
  }

  private Optional<Saying> settled(Row row) {
    String name = name(row);
    Optional<Saying> checkin = checkin(row).map(told -> settled(told, name));
    return checkin.isPresent() || !row.item().waitsForLater()
        ? checkin
        : Optional.of(
            Saying.of(Line.LINE_LATER, "name", name, "time", time(row.item().lookInAt())));
  }

  private static Saying settled(Checkin checkin, String name) {
    return switch (checkin.outcome()) {
      case DONE -> done(checkin, name);
      case TINY -> Saying.of(Line.LINE_TINY, "name", name);
      case TRIED -> Saying.of(Line.LINE_TRIED, "name", name);
      case NOT_TODAY -> Saying.of(Line.LINE_NOT_TODAY, "name", name);
      case REST -> Saying.of(Line.LINE_REST, "name", name);
    };
  }

  private static Saying done(Checkin checkin, String name) {
    long minutes = checkin.spent().toMinutes();
    return minutes > 0
        ? Saying.of(Line.LINE_DONE_MINUTES, "name", name, "minutes", String.valueOf(minutes))
        : Saying.of(Line.LINE_DONE, "name", name);
  }

  private Saying numbered(Row row) {
    return Saying.of(
        Line.LINE_OPEN, "number", String.valueOf(row.number() + 1), "name", name(row.practice()));
  }

  /** A practice that stands here with several of its times is told apart by them. */
  private String name(Row row) {
    String name = name(row.practice());
    List<LocalTime> times = inOrder(row);
    int number = row.item().slot().number();
    return rows.stream().filter(row::sharesPractice).count() > 1 && number < times.size()
        ? scene
            .books()
            .wording()
            .word(
                Line.NAME_AT,
                "name",
                name,
                "time",
                scene.books().wording().clock(times.get(number)))
        : name;
  }

  /** The times of the row's Day in the order they come, which is how its slots are numbered. */
  private List<LocalTime> inOrder(Row row) {
    LocalTime dayStart = scene.settings().dayStart();
    Day day = row.item().slot().day();
    return row.practice().plan().schedule().times().stream()
        .sorted(Comparator.comparing(time -> day.moment(time, dayStart)))
        .toList();
  }

  private String name(Practice practice) {
    PrivateText code = scene.settings().codeWord();
    return code.isBlank() ? practice.nudgeName().words() : code.words();
  }

  private boolean isDiscreet(Practice practice) {
    return !scene.settings().codeWord().isBlank() || !practice.nudgeName().equals(practice.words());
  }

  private Optional<Checkin> checkin(Row row) {
    return Optional.ofNullable(told.get(row.item().slot()));
  }

  private boolean isOpen(Row row) {
    return checkin(row).isEmpty();
  }

  private Option button(Row row, Chip chip) {
    String label = scene.books().wording().script().label(chip);
    return Option.of(
        chip,
        String.valueOf(row.number()),
        rows.size() == 1 ? label : (row.number() + 1) + " · " + label);
  }

  private Option forAll(Chip chip) {
    return rows.size() == 1
        ? button(rows.get(0), chip)
        : Option.of(
            chip, String.valueOf(NudgeTap.ALL), scene.books().wording().script().label(chip));
  }

  private String time(Instant at) {
    return scene.books().wording().moment(at.atZone(scene.zone()), scene.clock());
  }

  static String capital(String words) {
    int first = words.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + words.substring(Character.charCount(first));
  }
}
