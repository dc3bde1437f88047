package dev.sotto.core.reading;

import dev.sotto.core.practice.Obstacle;
import java.util.List;
import java.util.Map;

/**
 * How people say what is in the way, in one language, as phrases in the notation of the lexicon.
 *
 * @param groups lines "name = one | another", beside the groups of the lexicon
 * @param says what names an obstacle
 * @param hints what names one where nothing plainer is said
 * @param torn says that one side wants to and the other does not
 * @param wishes the side that wants to, torn beside a "but"
 * @param against what is said against the practice
 * @param denials take back what follows: "not"
 * @param aside sounds like one of the others and is none: "can't wait"
 * @param oftenMistyped words a neighbour is taken for, beside those of the lexicon
 */
public record ObstacleWords(
    List<String> groups,
    Map<Obstacle, List<String>> says,
    Map<Obstacle, List<String>> hints,
    List<String> torn,
    List<String> wishes,
    List<String> against,
    List<String> denials,
    List<String> aside,
    List<String> oftenMistyped) {

  public ObstacleWords {
    groups = List.copyOf(groups);
    says = Map.copyOf(says);
    hints = Map.copyOf(hints);
    torn = List.copyOf(torn);
    wishes = List.copyOf(wishes);
    against = List.copyOf(against);
    denials = List.copyOf(denials);
    aside = List.copyOf(aside);
    oftenMistyped = List.copyOf(oftenMistyped);
  }
}
