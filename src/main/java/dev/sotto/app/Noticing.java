package dev.sotto.app;

import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.Hold;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.reading.Clear;
import dev.sotto.core.reading.Meaning;
import dev.sotto.core.reading.Normaliser;
import dev.sotto.core.reading.Reading;
import dev.sotto.core.safety.Concern;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notices in an update what somebody needs before anything else. For one thread. */
final class Noticing {
  private static final Logger LOG = LoggerFactory.getLogger(Noticing.class);

  /** What answers the question of a safety reply in words; longer texts say more than that. */
  private static final int AN_ANSWER = 40;

  /** How each answer is typed; the first that fits is meant, and "I'm ok" is no yes. */
  private static final Map<Chip, Line> TYPED =
      new EnumMap<>(
          Map.of(
              Chip.SAFETY_YES,
              Line.ANSWER_YES,
              Chip.SAFETY_NOT_SURE,
              Line.ANSWER_NOT_SURE,
              Chip.SAFETY_NO,
              Line.ANSWER_NO,
              Chip.SAFETY_GO_ON,
              Line.ANSWER_OKAY));

  private static final List<Chip> ANSWERS =
      List.of(
          Chip.SAFETY_YES,
          Chip.SAFETY_NOT_SURE,
          Chip.SAFETY_NO,
          Chip.SAFETY_NOT_MEANT,
          Chip.SAFETY_GO_ON);

  private final House house;
  private final Told told;
  private final Function<ChatId, Optional<Person>> people;

  /** What each spelling of an answer stands for, by what counts of it. */
  private final Map<String, Chip> spelled = new HashMap<>();

  Noticing(House house, Told told, Function<ChatId, Optional<Person>> people) {
    this.house = house;
    this.told = told;
    this.people = people;
    TYPED.forEach(
        (chip, answer) ->
            house.lifelineWords().script().words(answer).stream()
                .map(Normaliser::essence)
                .filter(spelling -> !spelling.isEmpty())
                .forEach(spelling -> spelled.putIfAbsent(spelling, chip)));
  }

  /** Returns what is needed; empty when the update can go its ordinary way. */
  Optional<Need> in(Arrival arrival, Instant now) {
    Optional<Said> said = arrival.said().get().filter(words -> !words.words().isBlank());
    return said.isPresent() ? inWords(said.get(), arrival, now) : inPress(arrival);
  }

  private Optional<Need> inWords(Said said, Arrival arrival, Instant now) {
    Concern concern = hear(said.words(), arrival.id());
    if (concern.level() == Concern.Level.FULL || !said.isPrivate()) {
      return about(said, concern);
    }
    if (Command.in(said.words()).equals(Optional.of(Command.HELPLINES))) {
      return concern == Concern.NONE
          ? Optional.of(new Need.Numbers(said.writer()))
          : about(said, concern);
    }
    Optional<Need> need = inAnswer(said, arrival, now).or(() -> about(said, concern));
    if (need.isEmpty()) {
      told.wentOn(said.writer());
    }
    return need;
  }

  private static Optional<Need> about(Said said, Concern concern) {
    return concern == Concern.NONE ? Optional.empty() : Optional.of(new Need.Words(said, concern));
  }

  /** "I don't know" sounds low, and is an answer first. */
  private Optional<Need> inAnswer(Said said, Arrival arrival, Instant now) {
    return answer(said.words(), now)
        .filter(chip -> isAsked(said.writer()) && Look.at(arrival).answersNothingElse)
        .map(chip -> new Need.Answer(said.writer(), chip));
  }

  /** A screen that breaks over a text must not keep the text from everything else. */
  private Concern hear(PrivateText words, long update) {
    try {
      return house.screen().hear(words.words());
    } catch (RuntimeException broken) {
      LOG.error("update {} was not screened: {}", update, broken.getClass().getName());
      return Concern.NONE;
    }
  }

  private Optional<Chip> answer(PrivateText words, Instant now) {
    if (words.words().length() > AN_ANSWER) {
      return Optional.empty();
    }
    return Optional.ofNullable(spelled.get(Normaliser.essence(words.words())))
        .or(() -> meant(words, now));
  }

  private Optional<Chip> meant(PrivateText words, Instant now) {
    Reading reading =
        house.reader().read(words.words(), now.atZone(ZoneOffset.UTC), LocalTime.MIDNIGHT);
    return reading.fold(Noticing::meant, unsure -> Optional.empty());
  }

  private static Optional<Chip> meant(Clear clear) {
    if (!clear.note().isBlank()) {
      return Optional.empty();
    }
    if (clear.meaning() == Meaning.YES) {
      return Optional.of(Chip.SAFETY_YES);
    }
    return clear.meaning() == Meaning.NO ? Optional.of(Chip.SAFETY_NO) : Optional.empty();
  }

  private boolean isAsked(ChatId chat) {
    return told.isAsked(chat)
        || people.apply(chat).map(Person::hold).equals(Optional.of(Hold.HELD));
  }

  private Optional<Need> inPress(Arrival arrival) {
    return Look.at(arrival).press.flatMap(this::answer);
  }

  private Optional<Need> answer(Incoming.Press press) {
    return ANSWERS.stream()
        .filter(chip -> new Tap.OnSafety(chip.name()).code().equals(press.code()))
        .<Need>map(chip -> new Need.Press(press, chip))
        .findFirst();
  }

  /** A glance at what came in, for the little of it that matters here. */
  private static final class Look implements Incoming.Desk {
    private Optional<Incoming.Press> press = Optional.empty();
    private boolean answersNothingElse;

    static Look at(Arrival arrival) {
      Look look = new Look();
      try {
        arrival.incoming().get().ifPresent(incoming -> incoming.handTo(look));
      } catch (RuntimeException unreadable) {
        // Its words were heard; the rest is put aside where updates are dealt with.
        return new Look();
      }
      return look;
    }

    /** A reply to a message is about that message, and a correction about an earlier one. */
    @Override
    public void text(Incoming.Text text) {
      answersNothingElse =
          text.freshness() == Incoming.Freshness.NEW && text.repliesTo() == Incoming.NO_MESSAGE;
    }

    @Override
    public void press(Incoming.Press pressed) {
      press = Optional.of(pressed);
    }

    @Override
    public void medium(Incoming.Medium medium) {}

    @Override
    public void block(Incoming.Block block) {}

    @Override
    public void group(Incoming.Group group) {}
  }
}
