package dev.sotto.app;

import dev.sotto.core.person.PrivateText;
import dev.sotto.core.reading.Meaning;
import dev.sotto.core.reading.Normaliser;
import dev.sotto.core.reading.Reading;
import dev.sotto.core.script.Chip;
import dev.sotto.core.talk.Option;
import dev.sotto.core.talk.Reply;
import dev.sotto.core.talk.Scene;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns typed words into a reply: the button they spell, the yes or no they are, or just words. */
final class Heard {
  /** What a plain yes means, wherever one of these is offered. */
  private static final List<Chip> YES =
      List.of(
          Chip.BEGIN,
          Chip.LOOKS_RIGHT,
          Chip.ERASE_EVERYTHING,
          Chip.SOUND_ON,
          Chip.SOMETHING_NEW,
          Chip.CIRCLE_WITH_ME,
          Chip.CIRCLE_LEAVE_NOW,
          Chip.CIRCLE_JOIN,
          Chip.PAIR_JOIN);

  /** What a plain no means, wherever one of these is offered. */
  private static final List<Chip> NO =
      List.of(
          Chip.KEEP_EVERYTHING,
          Chip.SOUND_OFF,
          Chip.CHANGE,
          Chip.SKIP,
          Chip.LEAVE_AS_IS,
          Chip.CIRCLE_STAY,
          Chip.NOT_NOW,
          Chip.LEAVE_IT);

  private Heard() {}

  static Reply reply(PrivateText words, Visit visit, Talk talk, Scene scene) {
    PrivateText tidied = words.tidied();
    Reading reading =
        visit.house().reader().read(tidied.words(), scene.clock(), scene.settings().dayStart());
    return spelled(tidied, visit, talk, scene)
        .or(() -> plain(reading, talk, scene))
        .<Reply>map(Reply.Chosen::new)
        .orElseGet(() -> new Reply.Typed(tidied, reading));
  }

  private static Optional<Option> spelled(PrivateText words, Visit visit, Talk talk, Scene scene) {
    Spoken spoken = Spoken.fixed(visit.house());
    return talk.options(scene)
        .filter(option -> Normaliser.same(spoken.label(option), words.words()))
        .findFirst();
  }

  /**
   * A yes or no with more to it is an answer in words: "one thought, no columns" skips nothing. A
   * question that is no talk is answered by neither a reply to a nudge nor a "not today".
   */
  private static Optional<Option> plain(Reading reading, Talk talk, Scene scene) {
    boolean isTalk = talk.step().isTalk();
    boolean isAbout = isTalk || scene.repliedTo().isEmpty();
    if (!isAbout || !reading.fold(clear -> clear.note().isBlank(), unsure -> false)) {
      return Optional.empty();
    }
    if (reading.means(Meaning.YES)) {
      return first(YES, talk, scene);
    }
    return reading.means(Meaning.NO) || (isTalk && reading.means(Meaning.NOT_TODAY))
        ? first(NO, talk, scene)
        : Optional.empty();
  }

  private static Optional<Option> first(List<Chip> chips, Talk talk, Scene scene) {
    return chips.stream().flatMap(chip -> offered(chip, talk, scene)).findFirst();
  }

  private static Stream<Option> offered(Chip chip, Talk talk, Scene scene) {
    return talk.options(scene).filter(option -> option.chip() == chip);
  }
}
