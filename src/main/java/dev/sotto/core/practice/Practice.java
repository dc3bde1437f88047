package dev.sotto.core.practice;

import dev.sotto.core.person.Pause;
import dev.sotto.core.person.PrivateText;

/**
 * One thing a person does between sessions.
 *
 * @param words what they agreed on, in their own words
 * @param tinyStep the smallest version that still counts; blank for exact practices and when not
 *     set
 * @param nudgeName what a nudge calls it, which is what a lock screen shows
 * @param pause how long this practice alone rests
 */
public record Practice(
    PracticeId id,
    PracticeKind kind,
    PrivateText words,
    PrivateText tinyStep,
    PrivateText nudgeName,
    Plan plan,
    Pause pause) {

  /** Whether there is a smaller version that still counts. */
  public boolean hasTinyStep() {
    return !kind.isExact() && !tinyStep.isBlank();
  }

  public Practice withTinyStep(PrivateText tinyStep) {
    return new Practice(id, kind, words, tinyStep, nudgeName, plan, pause);
  }

  /** The same practice in other words; a nudge that says the words says the new ones. */
  public Practice inWords(PrivateText other) {
    PrivateText shown = nudgeName.equals(words) ? other : nudgeName;
    return new Practice(id, kind, other, tinyStep, shown, plan, pause);
  }

  public Practice withPlan(Plan plan) {
    return new Practice(id, kind, words, tinyStep, nudgeName, plan, pause);
  }

  public Practice pausedBy(Pause pause) {
    return new Practice(id, kind, words, tinyStep, nudgeName, plan, pause);
  }
}
