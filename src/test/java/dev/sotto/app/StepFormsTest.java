package dev.sotto.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.talk.Step;
import dev.sotto.core.talk.StepSamples;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StepFormsTest {
  static Stream<Map.Entry<String, Step>> samples() {
    return StepSamples.byTag().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aStepComesBackAsItWas(Map.Entry<String, Step> sample) {
    assertThat(StepForms.step(StepForms.of(sample.getValue()))).contains(sample.getValue());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aStepIsStoredUnderItsTagForGood(Map.Entry<String, Step> sample) {
    assertThat(StepForms.tag(sample.getValue())).isEqualTo(sample.getKey());
    assertThat(StepForms.of(sample.getValue())).startsWith("{\"is\":\"" + sample.getKey() + "\"");
  }

  @Test
  void nothingElseHasATag() {
    assertThat(StepForms.TAGS.values())
        .containsExactlyInAnyOrderElementsOf(StepSamples.byTag().keySet());
  }

  @Test
  void aStepOfAnotherVersionIsNone() {
    assertThat(StepForms.step("{\"is\":\"welcome.dance\"}")).isEmpty();
    assertThat(StepForms.step("no json")).isEmpty();
  }
}
