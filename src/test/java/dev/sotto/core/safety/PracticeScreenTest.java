package dev.sotto.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.safety.PracticeScreen.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PracticeScreenTest {
  private final PracticeScreen screen = new PracticeScreen(Shipped.SCREEN);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eat under 600 kcal",
        "eat less than 800 calories a day",
        "skip my meds",
        "stop taking my antidepressants",
        "don't cut",
        "no cutting",
        "exercise 4 hours",
        "run for 3 hours every day",
        "punish myself when I eat",
        "weigh myself every morning",
        "fast for 3 days",
        "purge after dinner",
        "count my urges to cut",
        "urge log for self-harm",
        "take extra pills",
        "double my dose",
        "skip dinner",
        "lose 10 kg",
        "burn 1000 calories",
        "hurt myself",
        "self-harm tracker",
        "sleep 3 hours a night",
        "drink vodka to sleep",
        "plan my suicide"
      })
  void isBetterHeldWithATherapist(String practice) {
    assertThat(screen.judge(practice)).as(practice).isEqualTo(Verdict.HARMFUL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "don't text my ex",
        "no phone in bed",
        "stop checking the door",
        "not drink tonight",
        "no smoking",
        "avoid sugar",
        "quit scrolling",
        "less coffee",
        "stop seeking reassurance",
        "no social media after 9",
        "don't bite my nails"
      })
  void isAboutNotDoingSomething(String practice) {
    assertThat(screen.judge(practice)).as(practice).isEqualTo(Verdict.AVOIDING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "take my meds at 8",
        "take my pills",
        "exposure: balcony",
        "exposure: stand on the bridge for 10 minutes",
        "no-judgement journaling",
        "write without stopping",
        "don't judge thoughts exercise",
        "4-7-8 breathing, 2 minutes, weekdays at 08:00 after coffee",
        "thought record",
        "walk 20 minutes",
        "STOP skill",
        "say no once a day",
        "body scan",
        "eat breakfast",
        "eat three meals",
        "run 5 km",
        "exercise 30 minutes",
        "drink a glass of water",
        "knives on the worktop, 10 minutes",
        "imaginal exposure script",
        "urge surfing",
        "progressive muscle relaxation",
        "call mum",
        "read the safety plan",
        "gratitude list",
        "sleep diary",
        "",
        "ß\u0000💊"
      })
  void isFine(String practice) {
    assertThat(screen.judge(practice)).as(practice).isEqualTo(Verdict.FINE);
  }
}
