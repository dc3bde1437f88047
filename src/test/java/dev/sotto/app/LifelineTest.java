package dev.sotto.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.Hold;
import dev.sotto.core.script.Line;
import dev.sotto.outbox.Lane;
import dev.sotto.outbox.Letter;
import dev.sotto.outbox.Refusal.Kind;
import dev.sotto.store.StoreTrouble;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Promise Q11: the reply to somebody in need arrives, whatever else is broken. */
class LifelineTest {
  private static final ChatId BO = new ChatId(502);
  private static final String WORDS = "i want to die";
  private static final String GLAD = "I'm glad you said it";
  private static final String QUESTION = "Are you having thoughts of ending your life?";

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

  @Test
  void theReplyGoesPastTheOutboxAndNothingIsKeptButTheHold() {
    ward.ada();

    ward.take(ward.says(1, WORDS));

    assertThat(ward.said()).singleElement().asString().startsWith(GLAD).endsWith(QUESTION);
    assertThat(ward.known().hold()).isEqualTo(Hold.HELD);
    assertThat(waiting()).isZero();
    assertThat(quarantined()).isZero();
  }

  @Test
  void theReplyArrivesWhileAnotherProcessHoldsTheDatabase() throws SQLException {
    ward.ada();
    Arrival arrival = ward.says(1, WORDS);
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + ward.file());
        Statement lock = other.createStatement()) {
      lock.execute("BEGIN EXCLUSIVE");

      assertThatThrownBy(() -> ward.take(arrival)).isInstanceOf(StoreTrouble.class);
      assertThat(ward.said()).singleElement().asString().startsWith(GLAD);
      lock.execute("ROLLBACK");
    }

    ward.take(arrival);

    assertThat(ward.said()).as("the update came again").hasSize(1);
    assertThat(ward.known().hold()).isEqualTo(Hold.HELD);
  }

  @Test
  void whoWasAnsweredDoesNotHearThatSomethingCouldNotBeNoted() throws SQLException {
    ward.ada();
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + ward.file());
        Statement lock = other.createStatement()) {
      lock.execute("BEGIN EXCLUSIVE");
      Arrival bo = ward.says(2, BO, "did it");

      assertThatThrownBy(() -> ward.take(ward.says(1, WORDS), bo)).isInstanceOf(StoreTrouble.class);
    }

    assertThat(ward.said()).hasSize(2);
    assertThat(ward.said().get(0)).startsWith(GLAD);
    assertThat(ward.said().get(1)).startsWith("I couldn't note that down");
  }

  @Test
  void answersAreHeardAndTapsWorkWhileNothingCanBeNoted() throws SQLException {
    ward.ada();
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + ward.file());
        Statement lock = other.createStatement()) {
      lock.execute("BEGIN EXCLUSIVE");
      Arrival words = ward.says(1, WORDS);
      Arrival tap = ward.taps(2, "s1:SAFETY_NOT_SURE");
      Arrival numbers = ward.says(3, "/helplines");

      assertThatThrownBy(() -> ward.take(words, tap, numbers)).isInstanceOf(StoreTrouble.class);
    }

    assertThat(ward.said()).hasSize(4);
    assertThat(ward.said().get(1)).contains("0800 111 0 111", "I keep answering");
    assertThat(ward.left().get(2)).isEqualTo(new Letter.TapAnswer("tap2", ""));
    assertThat(ward.said().get(3)).contains("0800 111 0 111", "findahelpline.com");
  }

  @Test
  void whatCannotBeReadIsAnsweredAllTheSame() {
    ward.ada();

    ward.take(ward.garbles(1, WORDS));

    assertThat(ward.said()).singleElement().asString().startsWith(GLAD);
    assertThat(ward.known().hold()).isEqualTo(Hold.HELD);
    assertThat(quarantined()).as("words that were to be kept nowhere").isZero();
    assertThat(waiting()).isZero();
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"NOT_NOW", "UNSENT", "UNKNOWN", "NO_ENTRY"})
  void whatCannotLeaveNowGoesThroughTheOutbox(Kind kind) {
    ward.ada();
    ward.refuseNext(kind, Duration.ofSeconds(7));

    ward.take(ward.says(1, WORDS));
    ward.take(ward.says(1, WORDS));

    assertThat(ward.left()).isEmpty();
    assertThat(waiting()).isEqualTo(1);
  }

  @Test
  void whatCouldNeitherLeaveNorBeNotedLeavesWhenItComesAgain() throws SQLException {
    ward.ada();
    Arrival arrival = ward.says(1, WORDS);
    ward.refuseNext(Kind.NOT_NOW, Duration.ofSeconds(1));
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + ward.file());
        Statement lock = other.createStatement()) {
      lock.execute("BEGIN EXCLUSIVE");
      assertThatThrownBy(() -> ward.take(arrival)).isInstanceOf(StoreTrouble.class);
    }

    ward.take(arrival);

    assertThat(ward.said()).singleElement().asString().startsWith(GLAD).endsWith(QUESTION);
    assertThat(waiting()).isZero();
  }

  @Test
  void whoIsAwayIsNotWrittenToAgain() {
    ward.ada();
    ward.refuseNext(Kind.AWAY, Duration.ZERO);

    ward.take(ward.says(1, WORDS));

    assertThat(waiting()).isZero();
  }

  @Test
  void oneBreathOfSeveralMessagesIsAnsweredOnce() {
    ward.ada();

    ward.take(ward.says(1, WORDS), ward.says(2, WORDS), ward.says(3, WORDS));

    assertThat(ward.said()).hasSize(1);
  }

  @Test
  void everythingIsSaidOnceInTenMinutesAndOneLineInBetween() {
    ward.ada();
    ward.take(ward.says(1, WORDS));
    ward.pass(Duration.ofMinutes(9));
    ward.take(ward.says(2, WORDS));
    ward.pass(Duration.ofMinutes(1));
    ward.take(ward.says(3, WORDS));

    assertThat(ward.said()).hasSize(3);
    assertThat(ward.said().get(0)).endsWith(QUESTION);
    assertThat(ward.said().get(1)).contains("0800 111 0 111").doesNotContain("\n");
    assertThat(ward.said().get(2)).endsWith(QUESTION);
  }

  @Test
  void aFloodEndsSomewhere() {
    ward.ada();
    for (int i = 1; i <= 100; i++) {
      ward.take(ward.says(i, WORDS));
    }

    assertThat(ward.said()).hasSizeBetween(5, 20);
  }

  @ParameterizedTest
  @CsvSource({
    "yes, SAFETY_TO_YES",
    "Yeah, SAFETY_TO_YES",
    "i think so, SAFETY_TO_YES",
    "maybe, SAFETY_TO_NOT_SURE",
    "idk, SAFETY_TO_NOT_SURE",
    "kinda, SAFETY_TO_NOT_SURE",
    "I don’t know, SAFETY_TO_NOT_SURE",
    "no, SAFETY_NOT_MEANT",
    "nope, SAFETY_NOT_MEANT",
    "No it's how I talk, SAFETY_NOT_MEANT",
    "I'm ok, SAFETY_GO_ON",
    "i'm okay to go on, SAFETY_GO_ON"
  })
  void theQuestionCanBeAnsweredInWords(String words, Line line) {
    ward.ada();
    ward.take(ward.says(1, WORDS));
    ward.take(ward.says(2, words));

    String reply = ward.said().get(1);
    assertThat(Ward.HOUSE.lifelineWords().script().words(line))
        .anyMatch(wording -> reply.startsWith(wording.substring(0, 12)));
    boolean goesOn = line.name().matches("SAFETY_NOT_MEANT|SAFETY_GO_ON");
    assertThat(ward.known().hold()).isEqualTo(goesOn ? Hold.NONE : Hold.HELD);
  }

  @Test
  void aYesLongAfterwardsIsNoAnswerToThat() {
    ward.ada();
    ward.take(ward.says(1, WORDS));
    ward.take(ward.says(2, "no"));
    ward.take(ward.says(3, "yes"));

    assertThat(ward.said()).hasSize(2);
    assertThat(ward.known().hold()).isEqualTo(Hold.NONE);
  }

  private long waiting() {
    return ward.read(tx -> tx.outbox().waiting(Lane.FIRST) + tx.outbox().waiting(Lane.REPLY));
  }

  private long quarantined() {
    return ward.read(tx -> tx.updates().quarantined());
  }
}
