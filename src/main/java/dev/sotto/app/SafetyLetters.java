package dev.sotto.app;

import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.Country;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.person.Standing;
import dev.sotto.core.safety.Concern;
import dev.sotto.core.safety.LifelineWords;
import dev.sotto.core.safety.LifelineWords.Listener;
import dev.sotto.core.safety.LifelineWords.Wish;
import dev.sotto.core.script.Chip;
import dev.sotto.outbox.Letter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes what is sent to words about more than practice. For one thread. */
final class SafetyLetters {
  private final LifelineWords words;
  private final Silencing silencing;
  private final Function<ChatId, Optional<Person>> people;
  private final Told told = new Told();
  private long turn = -1;

  /**
   * Sets up.
   *
   * @param people who is known of a chat; nobody when they cannot be looked up
   */
  SafetyLetters(House house, Function<ChatId, Optional<Person>> people) {
    this.words = house.lifelineWords();
    this.silencing = Silencing.of(house);
    this.people = people;
  }

  /** Who was told what. */
  Told told() {
    return told;
  }

  List<Letter> about(Said said, Concern concern, Instant now) {
    ChatId chat = said.writer();
    if (!told.mayBeTold(chat, now)) {
      return List.of();
    }
    Listener to = listener(chat, silencing.isIn(said.words()) ? Wish.SILENCE : Wish.NOTHING);
    return switch (concern.level()) {
      case NONE -> List.of();
      case SOFT -> List.of(plain(words.soft(concern, to)));
      case FULL -> List.of(full(chat, concern, to, now));
    };
  }

  private Letter full(ChatId chat, Concern concern, Listener to, Instant now) {
    if (!told.mayBeToldAll(chat, now)) {
      return plain(words.brief(to));
    }
    if (concern == Concern.CRISIS) {
      told.asked(chat);
    }
    return new Letter.Words(
        words.full(concern, to), keys(LifelineWords.buttons(concern)), Letter.Hush.AUDIBLE);
  }

  List<Letter> onPress(Incoming.Press press, Chip chip, Instant now) {
    List<Letter> letters = new ArrayList<>();
    String passing = "";
    if (asksForMore(chip)) {
      letters.addAll(onAnswer(press.chat(), chip, now));
    } else if (chip == Chip.SAFETY_GO_ON) {
      passing = words.goOn(listener(press.chat()));
    } else {
      String text = words.notMeant(listener(press.chat()));
      letters.add(new Letter.Rewrite(press.messageId(), text, List.of()));
    }
    letters.add(new Letter.TapAnswer(press.callbackId(), passing));
    told.wentOn(press.chat());
    return letters;
  }

  List<Letter> onAnswer(ChatId chat, Chip chip, Instant now) {
    if (!told.mayBeTold(chat, now)) {
      return List.of();
    }
    Listener to = listener(chat);
    told.wentOn(chat);
    if (asksForMore(chip)) {
      return List.of(
          new Letter.Words(
              words.toAnswer(chip, to),
              keys(List.of(List.of(Chip.SAFETY_GO_ON))),
              Letter.Hush.AUDIBLE));
    }
    return List.of(plain(chip == Chip.SAFETY_GO_ON ? words.goOn(to) : words.notMeant(to)));
  }

  private static boolean asksForMore(Chip chip) {
    return chip == Chip.SAFETY_YES || chip == Chip.SAFETY_NOT_SURE;
  }

  List<Letter> numbers(ChatId chat) {
    boolean mayKeep =
        people.apply(chat).filter(person -> person.standing() != Standing.GUEST).isPresent();
    return List.of(
        new Letter.Words(
            words.list(listener(chat)),
            keys(mayKeep ? List.of(List.of(Chip.OWN_CONTACT)) : List.of()),
            Letter.Hush.AUDIBLE));
  }

  private Listener listener(ChatId chat) {
    return listener(chat, Wish.NOTHING);
  }

  private Listener listener(ChatId chat, Wish wish) {
    turn++;
    return people
        .apply(chat)
        .map(Person::settings)
        .map(settings -> new Listener(settings.country(), settings.ownContact(), wish, turn))
        .orElseGet(() -> new Listener(Country.UNKNOWN, PrivateText.NONE, wish, turn));
  }

  private List<List<Letter.Key>> keys(List<List<Chip>> chips) {
    return chips.stream().map(row -> row.stream().map(this::key).toList()).toList();
  }

  private Letter.Key key(Chip chip) {
    return new Letter.Key(words.script().label(chip), new Tap.OnSafety(chip.name()).code());
  }

  private static Letter plain(String text) {
    return new Letter.Words(text, List.of(), Letter.Hush.AUDIBLE);
  }
}
