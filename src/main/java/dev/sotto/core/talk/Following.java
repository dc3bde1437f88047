package dev.sotto.core.talk;

import dev.sotto.core.circle.InviteCode;
import dev.sotto.core.circle.InviteCode.Purpose;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.script.Line;
import java.util.Optional;

/**
 * Coming with a link or its code. Whatever opens nothing is answered alike, so that nothing can be
 * found out by trying; whatever opens something is asked about first, beside the talk in progress.
 *
 * <pre>
 * me   /start c4m2…
 * bot  You have a link into a circle. … Would you like to be in it?   [Be in it] [Not now]
 * </pre>
 */
public final class Following {
  private Following() {}

  /** Follows what came behind the command, whatever it is. */
  public static Turn words(PrivateText words, Step current, Scene scene) {
    return InviteCode.in(words.words())
        .map(code -> by(code, current, scene))
        .orElseGet(() -> inVain(Turn.restAt(current)));
  }

  /**
   * Follows a code.
   *
   * @param current where the talk rests, and goes on afterwards
   */
  public static Turn by(InviteCode code, Step current, Scene scene) {
    return closed(code, scene)
        .map(turn -> Turn.restAt(current).andAll(turn.effects()))
        .orElseGet(() -> Aside.from(current.withoutInvitation(), Turn.to(invited(code))));
  }

  /** Follows the link that brought a guest, once they are welcome, and then goes on. */
  static Turn afterWelcome(Turn settled, Scene scene) {
    return InviteCode.in(scene.person().deepLink().words())
        .map(code -> by(code, settled.next(), scene))
        .map(turn -> Turn.to(turn.next()).andAll(settled.effects()).andAll(turn.effects()))
        .orElse(settled);
  }

  private static Step invited(InviteCode code) {
    return switch (code.purpose()) {
      case CIRCLE -> new Circling.Invited(code);
      case PAIR -> new Pairing.Invited(code);
    };
  }

  /** Says that a code does not open anything for them; empty when it does. */
  static Optional<Turn> closed(InviteCode code, Scene scene) {
    Company company = scene.notebook().company();
    return switch (company.knock(code)) {
      case OPENS ->
          code.purpose() == Purpose.PAIR && company.isPaired()
              ? Optional.of(Turn.end().say(Line.PAIR_ALREADY))
              : Optional.empty();
      case THERE -> Optional.of(Turn.end().say(Line.CIRCLE_THERE));
      case OWN -> Optional.of(Turn.end().say(Line.PAIR_OWN_LINK));
      case FULL -> Optional.of(Turn.end().say(Line.CIRCLE_FULL));
      case NOTHING -> Optional.of(inVain(Turn.end()));
    };
  }

  private static Turn inVain(Turn turn) {
    return turn.and(new CircleEffect.TriedInVain()).say(Line.LINK_OPENS_NOTHING);
  }
}
