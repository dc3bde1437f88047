package dev.sotto.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.circle.CircleId;
import dev.sotto.core.circle.CircleKind;
import dev.sotto.core.circle.Invitation;
import dev.sotto.core.circle.InviteCode;
import dev.sotto.core.circle.InviteCode.Purpose;
import dev.sotto.core.circle.Matching;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.Person;
import dev.sotto.core.talk.CircleEffect;
import dev.sotto.core.talk.Company.Knock;
import dev.sotto.core.talk.Effect;
import dev.sotto.core.talk.Following;
import dev.sotto.core.talk.Idle;
import dev.sotto.core.talk.Turn;
import dev.sotto.store.Tx;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is found out by trying codes, and nobody tries for long. */
class WrongCodesTest {
  private static final int TRIES = 100_000;
  private static final Duration A_DAY = Duration.ofDays(1);
  private static final Duration A_MOMENT = Duration.ofMinutes(1);
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final ChatId BO = new ChatId(502);

  @TempDir Path folder;

  private final Random random = new Random(65);
  private final InviteCode right = InviteCode.draw(Purpose.CIRCLE, random);
  private Ward ward;
  private Person ada;
  private Person bo;

  @BeforeEach
  void adaMadeALinkAndBoHasNone() {
    ward = new Ward(folder);
    ada = ward.ada();
    ward.database()
        .change(
            tx -> {
              Person guest = tx.people().welcome(BO, ada.settings(), Ward.EVENING);
              tx.people().save(guest.standing(ada.standing()));
              CircleId circle = tx.circles().add(CircleKind.INVITED);
              Instant someday = Ward.EVENING.plus(Duration.ofDays(TRIES));
              tx.invitations()
                  .add(
                      right, new Invitation(ada.id(), Optional.of(circle), Matching.MOST, someday));
            });
    bo = ward.read(tx -> tx.people().byChat(BO)).orElseThrow();
  }

  @AfterEach
  void close() {
    ward.close();
  }

  @Test
  void aHundredThousandWrongCodesChangeNothingAndAreAnsweredAlike() {
    ward.database()
        .change(
            tx -> {
              Instant now = Ward.EVENING;
              Optional<Invitation> before = tx.invitations().find(right, now);
              Turn answer = attempt(tx, now, drawn());
              for (int attempt = 1; attempt < TRIES; attempt++) {
                now = attempt % Invitation.MOST_TRIES == 0 ? now.plus(A_DAY) : now;
                InviteCode wrong = random.nextBoolean() ? drawn() : nearMiss();
                assertThat(attempt(tx, now, wrong)).isEqualTo(answer);
              }
              assertThat(tx.invitations().find(right, now)).isEqualTo(before);
              assertThat(tx.wishes().of(bo.id())).isEmpty();
              assertThat(tx.pairs().has(bo.id())).isFalse();
            });
  }

  @Test
  void theRightCodeOpensNothingAfterTooManyWrongOnesAndIsAnsweredLikeThem() {
    ward.database()
        .change(
            tx -> {
              List<Turn> answers = new ArrayList<>();
              for (int attempt = 0; attempt < Invitation.MOST_TRIES; attempt++) {
                assertThat(company(tx, Ward.EVENING).knock(right)).isEqualTo(Knock.OPENS);
                answers.add(attempt(tx, Ward.EVENING, drawn()));
              }
              answers.add(attempt(tx, Ward.EVENING, right));
              assertThat(answers).hasSize(Invitation.MOST_TRIES + 1).containsOnly(answers.get(0));
            });
  }

  @Test
  void aDayLaterTheRightCodeOpens() {
    tooManyTries(
        tx -> {
          Instant later = Ward.EVENING.plus(A_DAY);
          assertThat(company(tx, later.minus(A_MOMENT)).knock(right)).isEqualTo(Knock.NOTHING);
          assertThat(company(tx, later).knock(right)).isEqualTo(Knock.OPENS);
        });
  }

  @Test
  void whatOneTriedKeepsNobodyElseOut() {
    tooManyTries(
        tx ->
            assertThat(new StoredCompany(visit(tx, ada, Ward.EVENING)).knock(right))
                .isEqualTo(Knock.OPENS));
  }

  @Test
  void followingTheRightCodeIsNotUndoneByItsOwnTries() {
    ward.database()
        .change(
            tx -> {
              follow(tx, right);
              assertThat(tx.wishes().of(bo.id())).isPresent();
              assertThat(company(tx, Ward.EVENING).knock(right)).isEqualTo(Knock.THERE);
              follow(tx, right);
              assertThat(tx.invitations().find(right, Ward.EVENING).orElseThrow().uses())
                  .isEqualTo(Matching.MOST - 1);
            });
  }

  private void tooManyTries(Consumer<Tx> then) {
    ward.database()
        .change(
            tx -> {
              for (int attempt = 0; attempt < Invitation.MOST_TRIES; attempt++) {
                attempt(tx, Ward.EVENING, drawn());
              }
              then.accept(tx);
            });
  }

  /** Comes with a code, and makes true what that leads to. */
  private Turn attempt(Tx tx, Instant now, InviteCode code) {
    Visit visit = visit(tx, bo, now);
    Turn turn = Following.by(code, new Idle(), Scenes.of(visit));
    for (Effect effect : turn.effects()) {
      if (effect instanceof CircleEffect circle) {
        circle.perform(new Joining(visit, new ArrayList<>()));
      }
    }
    return turn;
  }

  private void follow(Tx tx, InviteCode code) {
    new Joining(visit(tx, bo, Ward.EVENING), new ArrayList<>())
        .followInto(new CircleEffect.FollowInto(code));
  }

  private StoredCompany company(Tx tx, Instant now) {
    return new StoredCompany(visit(tx, bo, now));
  }

  private static Visit visit(Tx tx, Person person, Instant now) {
    return new Visit(tx, Ward.HOUSE, person, BO, now, new ArrayList<>());
  }

  private InviteCode drawn() {
    return InviteCode.draw(random.nextBoolean() ? Purpose.CIRCLE : Purpose.PAIR, random);
  }

  /** The right one with one letter wrong. */
  private InviteCode nearMiss() {
    StringBuilder letters = new StringBuilder(right.letters());
    int at = 1 + random.nextInt(letters.length() - 1);
    char other = letters.charAt(at);
    while (other == letters.charAt(at)) {
      other = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    }
    letters.setCharAt(at, other);
    return new InviteCode(Purpose.CIRCLE, letters.toString());
  }
}
