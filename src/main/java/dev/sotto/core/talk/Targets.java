package dev.sotto.core.talk;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Cadence;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.reading.Clear;
import dev.sotto.core.reading.Normaliser;
import dev.sotto.core.script.Chip;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which slots a person may be talking about when they do not say. */
final class Targets {
  /** Shorter words stand in many sentences and tell no practice from another. */
  private static final int A_TELLING_WORD = 4;

  private Targets() {}

  /** Returns what words about a Day are about; several when only the person can know. */
  static List<Slot> of(Clear clear, Scene scene) {
    return clear.day().said().map(date -> onDay(new Day(date), scene)).orElseGet(() -> of(scene));
  }

  /**
   * Returns what is meant when no day is said: the nudge they reply to; else what was asked last
   * and is open; else what is planned today and open; else whatever is practised.
   */
  static List<Slot> of(Scene scene) {
    if (!scene.repliedTo().isEmpty()) {
      return openFirst(scene.repliedTo(), scene);
    }
    return scene.asked().isEmpty() ? onDay(scene.today(), scene) : scene.asked();
  }

  private static List<Slot> onDay(Day day, Scene scene) {
    List<Slot> planned = planned(day, scene);
    List<Slot> open = open(planned, scene);
    if (!open.isEmpty()) {
      return firstOfEach(open);
    }
    return planned.isEmpty() ? unplanned(day, scene) : lastOfEach(planned);
  }

  private static List<Slot> planned(Day day, Scene scene) {
    return scene.practices().stream().flatMap(practice -> slots(practice, day, scene)).toList();
  }

  private static Stream<Slot> slots(Practice practice, Day day, Scene scene) {
    return Cadence.of(practice, scene.settings()).slotsOf(day).stream();
  }

  private static List<Slot> unplanned(Day day, Scene scene) {
    return scene.practices().stream().map(practice -> new Slot(practice.id(), day, 0)).toList();
  }

  private static List<Slot> firstOfEach(List<Slot> slots) {
    return slots.stream()
        .filter(
            slot ->
                slots.stream()
                    .filter(other -> other.practice().equals(slot.practice()))
                    .allMatch(other -> other.number() >= slot.number()))
        .toList();
  }

  private static List<Slot> lastOfEach(List<Slot> slots) {
    return slots.stream()
        .filter(
            slot ->
                slots.stream()
                    .filter(other -> other.practice().equals(slot.practice()))
                    .allMatch(other -> other.number() <= slot.number()))
        .toList();
  }

  private static List<Slot> openFirst(List<Slot> slots, Scene scene) {
    List<Slot> open = open(slots, scene);
    return open.isEmpty() ? slots : open;
  }

  private static List<Slot> open(List<Slot> slots, Scene scene) {
    return slots.stream().filter(scene::isOpen).toList();
  }

  /** Returns the slots whose practice the words name, or all of them when they name none. */
  static List<Slot> namedIn(PrivateText words, List<Slot> slots, Scene scene) {
    Set<String> said = tellingWords(words.words());
    List<Slot> named =
        slots.stream()
            .filter(
                slot ->
                    tellingWords(scene.nameOf(slot.practice())).stream().anyMatch(said::contains))
            .toList();
    return named.isEmpty() ? slots : named;
  }

  /** Returns the practices that words name, or all of them when they name none. */
  static List<Practice> practicesNamedIn(PrivateText words, Scene scene) {
    Set<String> said = tellingWords(words.words());
    List<Practice> named =
        scene.practices().stream()
            .filter(
                practice ->
                    tellingWords(practice.nudgeName().words() + " " + practice.words().words())
                        .stream()
                        .anyMatch(said::contains))
            .toList();
    return named.isEmpty() ? scene.practices() : named;
  }

  private static Set<String> tellingWords(String words) {
    return Arrays.stream(Normaliser.essence(words).split(" "))
        .filter(word -> word.length() >= A_TELLING_WORD)
        .collect(Collectors.toSet());
  }

  /** Returns the practices slots belong to, each once. */
  static Stream<Practice> practices(List<Slot> slots, Scene scene) {
    return slots.stream().map(Slot::practice).distinct().flatMap(id -> scene.practice(id).stream());
  }

  static List<Slot> onePerPractice(List<Slot> slots) {
    return firstOfEach(slots);
  }

  /** Whether the person knows without being told which Day their words went to. */
  static boolean isObvious(Slot slot, Clear clear, Scene scene) {
    return slot.day().equals(scene.today())
        || clear.day().said().isPresent()
        || !scene.repliedTo().isEmpty();
  }

  static List<Option> options(List<Slot> slots, Scene scene) {
    return IntStream.range(0, slots.size())
        .mapToObj(
            i -> Option.of(Chip.PRACTICE, String.valueOf(i), scene.nameOf(slots.get(i).practice())))
        .toList();
  }

  /** Returns the slot whose button was pressed; empty when none was. */
  static List<Slot> chosen(List<Slot> slots, Reply reply) {
    Optional<Slot> chosen =
        IntStream.range(0, slots.size())
            .filter(i -> reply.chose(Chip.PRACTICE) && reply.argument().equals("" + i))
            .mapToObj(slots::get)
            .findFirst();
    return chosen.stream().toList();
  }
}
