package dev.sotto.core.talk;

import dev.sotto.core.circle.Glimpse;
import dev.sotto.core.circle.Shown;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;

/**
 * What a nudge says of others, below everything else there. It takes no message of its own.
 *
 * <pre>
 * Others practised yesterday too. Someone nodded.
 * The round ends on Sunday. Another one?              [Another round]
 * </pre>
 */
public final class CompanyFace {
  private CompanyFace() {}

  /** Whether a button of a nudge is one of these. */
  public static boolean has(Option option) {
    return option.chip() == Chip.CIRCLE_GO_ON;
  }

  /** What a circle shows of a Day that was yesterday. */
  public static Question yesterday(Glimpse glimpse) {
    Question said = Question.of(line(glimpse.line()));
    return glimpse.nod() ? said.also(Line.CIRCLE_NOD) : said;
  }

  private static Line line(Shown shown) {
    return switch (shown) {
      case HERE -> Line.CIRCLE_HERE;
      case OTHERS_TOO -> Line.CIRCLE_OTHERS_TOO;
      case SOME -> Line.CIRCLE_SOME;
      case AT_LEAST_HALF -> Line.CIRCLE_HALF;
    };
  }

  /** That a round ends, and the way into another. */
  public static Question closing() {
    return Question.of(Line.CIRCLE_CLOSING).row(Option.of(Chip.CIRCLE_GO_ON));
  }
}
