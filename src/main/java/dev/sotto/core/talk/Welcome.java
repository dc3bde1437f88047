package dev.sotto.core.talk;

import dev.sotto.core.person.Country;
import dev.sotto.core.person.Settings;
import dev.sotto.core.reading.Place;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import java.time.ZoneId;
import java.util.List;

/**
 * The first minute.
 *
 * <pre>
 * bot  Hi, I'm Sotto. …  I'm a program; nobody reads this live.   [I'm 18 or older — begin]
 * me   (taps)
 * bot  Which city are you in?   [Skip]
 * me   berlin
 * bot  Berlin, where it is 21:40 now. …  What would you like to practise?
 * </pre>
 */
public sealed interface Welcome extends Step {

  /** What it is and is not, and whether the person is an adult who wants it. */
  record Consent() implements Welcome {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.WELCOME).row(Option.of(Chip.BEGIN));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      return reply.chose(Chip.BEGIN)
          ? Turn.to(new Where()).and(new Effect.Consent())
          : Turn.puzzled(this, Line.CONSENT_FIRST);
    }
  }

  /** Where the person's clock is. */
  record Where() implements Welcome {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.WHERE_ARE_YOU).row(Option.of(Chip.SKIP));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      if (reply.chose(Chip.SKIP)) {
        return skip(scene);
      }
      List<Place> places = scene.books().places().read(reply.words().words(), scene.now());
      return switch (places.size()) {
        case 0 -> Turn.puzzled(this, Line.PLACE_NOT_FOUND);
        case 1 -> settle(places.get(0), scene);
        default -> Turn.to(new Which(Places.of(places)));
      };
    }
  }

  /** Several places go by that name. */
  record Which(Places places) implements Welcome {
    @Override
    public Question asks(Scene scene) {
      return Question.of(Line.WHICH_PLACE).stack(places.options()).row(Option.of(Chip.SKIP));
    }

    @Override
    public Turn on(Reply reply, Scene scene) {
      return places
          .chosen(reply)
          .map(place -> settle(place, scene))
          .orElseGet(() -> new Where().on(reply, scene));
    }
  }

  private static Turn skip(Scene scene) {
    ZoneId zone = ZoneId.of("UTC");
    return arrived(
        scene.settings().withZone(zone).withCountry(Country.UNKNOWN),
        scene,
        Saying.of(Line.PLACE_SKIPPED, "time", clock(zone, scene)));
  }

  private static String clock(ZoneId zone, Scene scene) {
    return scene.books().wording().clock(scene.now().atZone(zone).toLocalTime());
  }

  private static Turn settle(Place place, Scene scene) {
    Settings settings = scene.settings().withZone(place.zone()).withCountry(place.country());
    Wording wording = scene.books().wording();
    return arrived(
        settings,
        scene,
        Saying.of(
            Line.PLACE_KNOWN,
            "place",
            place.name(),
            "time",
            clock(place.zone(), scene),
            "country",
            wording.country(place.country())));
  }

  /** A link that brought them is asked about before the first practice is set up. */
  private static Turn arrived(Settings settings, Scene scene, Saying said) {
    Turn turn =
        Turn.to(new SettingUp.What()).and(new Effect.Set(settings)).and(new Effect.Say(said));
    return Following.afterWelcome(turn, scene);
  }
}
