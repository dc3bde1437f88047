package dev.sotto.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.person.Hold;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.talk.Step;
import dev.sotto.core.talk.StepSamples;
import dev.sotto.outbox.Lane;
import dev.sotto.store.StoredTalk;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever a talk rests: the reply comes, nothing else does, and the talk rests where it did. */
class SafetyInEveryStepTest {
  private static final int SERIAL = 3;

  @TempDir Path folder;
  private Ward ward;

  @BeforeEach
  void open() {
    ward = new Ward(folder);
  }

  @AfterEach
  void close() {
    ward.close();
  }

  static Stream<Step> steps() {
    return StepSamples.byTag().values().stream();
  }

  @ParameterizedTest
  @MethodSource("steps")
  void theReplyComesAndTheTalkRests(Step step) {
    StoredTalk talk = talk(step);
    PersonId ada = ward.ada().id();
    ward.database().change(tx -> tx.talks().save(ada, talk));

    ward.take(ward.says(1, "i want to die"));
    ward.take(ward.says(2, "everything feels hopeless"));

    assertThat(ward.said()).hasSize(2);
    assertThat(ward.said().get(0)).startsWith("I'm glad you said it");
    assertThat(ward.known().hold()).isEqualTo(Hold.HELD);
    long others = ward.read(tx -> tx.outbox().waiting(Lane.REPLY));
    assertThat(others).isZero();
    Optional<StoredTalk> rests = ward.read(tx -> tx.talks().of(ada));
    assertThat(rests).contains(talk);
  }

  private static StoredTalk talk(Step step) {
    return new StoredTalk(
        StepForms.tag(step), StepForms.VERSION, StepForms.of(step), SERIAL, Ward.EVENING);
  }
}
