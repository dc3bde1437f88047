package dev.sotto.core.talk;

import dev.sotto.core.person.Country;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.person.QuietHours;
import dev.sotto.core.person.Settings;
import dev.sotto.core.person.Sound;
import dev.sotto.core.person.Standing;
import dev.sotto.core.reading.Normaliser;
import dev.sotto.core.reading.Place;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import dev.sotto.core.week.NumberAsked;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Settings: one thing at a time, and back to quiet.
 *
 * <pre>
 * me   /settings
 * bot  Zone: Europe/Berlin, 21:40 now. …       [Zone] [Day start] [Quiet hours] …
 * me   (taps Quiet hours)
 * bot  From when to when should I be quiet?    [Never] [Skip]
 * me   21 to 8
 * bot  Noted.
 * </pre>
 */
public sealed interface ChangingSettings extends Step {

  /** Opens the question whom they would turn to, without losing the talk in progress. */
  static Turn ownContact(Step current, Scene scene) {
    return scene.person().standing() == Standing.GUEST
        ? Turn.restAt(current).say(Line.OWN_CONTACT_FIRST)
        : Aside.from(current, Turn.to(new OwnContact()));
  }

  private static Turn save(Settings settings) {
    return Turn.end().and(new Effect.Set(settings)).say(Line.SETTINGS_SAVED);
  }

  /** What is set, and what can be changed. */
  record Menu() implements ChangingSettings {
    @Override
    public boolean holdsSomething() {
      return false;
    }

    @Override
    public Question asks(Scene scene) {
      Settings settings = scene.settings();
      Wording wording = scene.books().wording();
      return Question.of(
              Line.SETTINGS,
              "place",
              settings.zone().getId(),
              "time",
              wording.clock(scene.clock().toLocalTime()),
              "dayStart",
              wording.clock(settings.dayStart()),
              "quiet",
              wording.quietHours(settings.quietHours()),
              "sound",
              sound(settings.sound(), wording),
              "code",
              told(settings.codeWord(), Line.CODE_WORD_NONE, wording),
              "country",
              wording.country(settings.country()),
              "contact",
              told(settings.ownContact(), Line.OWN_CONTACT_NONE, wording),
              "number",
              number(scene))
          .row(Option.of(Chip.SET_ZONE), Option.of(Chip.SET_COUNTRY))
          .row(Option.of(Chip.SET_DAY_START), Option.of(Chip.SET_QUIET_HOURS))
          .row(Option.of(Chip.SET_SOUND), Option.of(Chip.SET_CODE_WORD))
          .row(Option.of(Chip.SET_OWN_CONTACT), Option.of(Chip.SET_NUMBER))
          .row(Option.of(Chip.LEAVE_IT));
    }

    private static String number(Scene scene) {
      return scene
          .notebook()
          .number()
          .map(it -> number(it, scene.books().wording()))
          .orElseGet(() -> scene.books().wording().word(Line.NUMBER_NONE));
    }

    private static String number(NumberAsked number, Wording wording) {
      String name = number.name().words();
      if (number.isTold()) {
        String value = String.valueOf(number.value());
        return wording.word(Line.NUMBER_TOLD, "name", name, "number", value);
      }
      return number.state() == NumberAsked.State.OFF
          ? wording.word(Line.NUMBER_NOT_ASKED, "name", name)
          : name;
    }

    private static String sound(Sound sound, Wording wording) {
      return switch (sound) {
        case AUDIBLE -> wording.word(Line.SOUND_AUDIBLE);
        case SILENT -> wording.word(Line.SOUND_SILENT);
      };
    }

    private static String told(PrivateText words, Line none, Wording wording) {
      return words.isBlank() ? wording.word(none) : words.words();
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.LEAVE_IT)) {
        return Turn.end().say(Line.ANY_TIME);
      }
      if (reply.chose(Chip.SET_NUMBER)) {
        return NumberAWeek.open(scene);
      }
      return List.of(
              new Way(Chip.SET_ZONE, new Zone()),
              new Way(Chip.SET_COUNTRY, new WhichCountry()),
              new Way(Chip.SET_DAY_START, new DayStart()),
              new Way(Chip.SET_QUIET_HOURS, new Quiet()),
              new Way(Chip.SET_SOUND, new Loudness()),
              new Way(Chip.SET_CODE_WORD, new CodeWord()),
              new Way(Chip.SET_OWN_CONTACT, new OwnContact()))
          .stream()
          .filter(way -> reply.chose(way.chip()))
          .findFirst()
          .map(way -> Turn.to(way.step()))
          .orElseGet(() -> Turn.puzzled(this, Line.USE_THE_BUTTONS));
    }

    private record Way(Chip chip, Step step) {}
  }

  /** Where the clock is. Keeps the country, which may be set on purpose. */
  record Zone() implements ChangingSettings {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.ASK_ZONE).row(Option.of(Chip.SKIP));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.SKIP)) {
        return Turn.end().say(Line.ANY_TIME);
      }
      List<Place> places = scene.books().places().read(reply.words().words(), scene.now());
      return switch (places.size()) {
        case 0 -> Turn.puzzled(this, Line.PLACE_NOT_FOUND);
        case 1 -> save(scene.settings().withZone(places.get(0).zone()));
        default -> Turn.to(new WhichZone(Places.of(places)));
      };
    }
  }

  /** Several places go by that name. */
  record WhichZone(Places places) implements ChangingSettings {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.WHICH_PLACE).stack(places.options()).row(Option.of(Chip.SKIP));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      return places
          .chosen(reply)
          .map(place -> save(scene.settings().withZone(place.zone())))
          .orElseGet(() -> new Zone().on(reply, scene));
    }
  }

  /** Whose helplines are shown. */
  record WhichCountry() implements ChangingSettings {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.ASK_COUNTRY).row(Option.of(Chip.SKIP));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      return reply.chose(Chip.SKIP)
          ? Turn.end().say(Line.ANY_TIME)
          : country(reply.words().words(), scene)
              .map(country -> save(scene.settings().withCountry(country)))
              .orElseGet(() -> Turn.puzzled(this, Line.COUNTRY_UNCLEAR));
    }

    private static Optional<Country> country(String words, Scene scene) {
      return Arrays.stream(java.util.Locale.getISOCountries())
          .map(Country::new)
          .filter(
              country ->
                  Normaliser.same(country.code(), words)
                      || Normaliser.same(scene.books().wording().country(country), words))
          .findFirst();
    }
  }

  /** When a new Day begins. */
  record DayStart() implements ChangingSettings {
    /** Later than noon, "today" would mean yesterday for most of the day. */
    private static final LocalTime LATEST = LocalTime.NOON;

    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.ASK_DAY_START)
          .row(
              Option.of(Chip.TIME, "00:00", "00:00"),
              Option.of(Chip.TIME, "03:00", "03:00"),
              Option.of(Chip.TIME, "05:00", "05:00"))
          .row(Option.of(Chip.SKIP));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.SKIP)) {
        return Turn.end().say(Line.ANY_TIME);
      }
      String words = reply.chose(Chip.TIME) ? reply.argument() : reply.words().words();
      return scene
          .books()
          .when()
          .clock(words)
          .filter(time -> !time.isAfter(LATEST))
          .map(time -> save(scene.settings().withDayStart(time)))
          .orElseGet(() -> Turn.puzzled(this, Line.DAY_START_UNCLEAR));
    }
  }

  /** When nothing unprompted may come. */
  record Quiet() implements ChangingSettings {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.ASK_QUIET_HOURS)
          .row(Option.of(Chip.NO_QUIET_HOURS), Option.of(Chip.SKIP));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.SKIP)) {
        return Turn.end().say(Line.ANY_TIME);
      }
      if (reply.chose(Chip.NO_QUIET_HOURS)) {
        return save(scene.settings().withQuietHours(QuietHours.NONE));
      }
      return scene
          .books()
          .when()
          .span(reply.words().words())
          .map(span -> new QuietHours(span.get(0), span.get(1)))
          .map(hours -> save(scene.settings().withQuietHours(hours)))
          .orElseGet(() -> Turn.puzzled(this, Line.QUIET_HOURS_UNCLEAR));
    }
  }

  /** With or without a sound. */
  record Loudness() implements ChangingSettings {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.ASK_SOUND).row(Option.of(Chip.SOUND_ON), Option.of(Chip.SOUND_OFF));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.SOUND_ON)) {
        return save(scene.settings().withSound(Sound.AUDIBLE));
      }
      return reply.chose(Chip.SOUND_OFF)
          ? save(scene.settings().withSound(Sound.SILENT))
          : Turn.puzzled(this, Line.USE_THE_BUTTONS);
    }
  }

  /** What every nudge says instead of a practice's name. */
  record CodeWord() implements ChangingSettings {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.ASK_CODE_WORD)
          .row(Option.of(Chip.NO_CODE_WORD), Option.of(Chip.SKIP));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.SKIP)) {
        return Turn.end().say(Line.ANY_TIME);
      }
      if (reply.chose(Chip.NO_CODE_WORD)) {
        return save(scene.settings().withCodeWord(PrivateText.NONE));
      }
      if (!reply.hasWords()) {
        return Turn.puzzled(this, Line.USE_THE_BUTTONS);
      }
      return reply.words().words().length() > Limits.NAME
          ? Turn.puzzled(this, Line.TOO_LONG, "limit", String.valueOf(Limits.NAME))
          : save(scene.settings().withCodeWord(reply.words()));
    }
  }

  /** Whom they would turn to, in their own words. Shown to nobody else. */
  record OwnContact() implements ChangingSettings {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.ASK_OWN_CONTACT)
          .row(Option.of(Chip.NO_OWN_CONTACT), Option.of(Chip.SKIP));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.SKIP)) {
        return Turn.end().say(Line.ANY_TIME);
      }
      if (reply.chose(Chip.NO_OWN_CONTACT)) {
        return keep(PrivateText.NONE, Line.OWN_CONTACT_REMOVED, scene);
      }
      if (!reply.hasWords()) {
        return Turn.puzzled(this, Line.USE_THE_BUTTONS);
      }
      return reply.words().words().length() > Limits.NAME
          ? Turn.puzzled(this, Line.TOO_LONG, "limit", String.valueOf(Limits.NAME))
          : keep(reply.words(), Line.OWN_CONTACT_KEPT, scene);
    }

    private static Turn keep(PrivateText contact, Line word, Scene scene) {
      return Turn.end().and(new Effect.Set(scene.settings().withOwnContact(contact))).say(word);
    }
  }
}
