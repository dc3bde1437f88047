package dev.sotto.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.circle.CircleId;
import dev.sotto.core.circle.CircleKind;
import dev.sotto.core.circle.InviteCode;
import dev.sotto.core.circle.InviteCode.Purpose;
import dev.sotto.core.circle.Matching;
import dev.sotto.core.circle.Opening;
import dev.sotto.core.circle.Salt;
import dev.sotto.core.circle.Wish;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.Country;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.Settings;
import dev.sotto.core.person.Standing;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Saying;
import dev.sotto.core.talk.CircleEffect;
import dev.sotto.core.talk.Company.Knock;
import dev.sotto.store.Tx;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Places in circles are neither lost nor taken twice, and a pair is of two. */
class JoiningTest {
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
  void whoeverMakesALinkForThemselfHasOneOfTheTenPlaces() {
    among(
        tx -> {
          InviteCode code = invite(tx, person(tx, 0), Purpose.CIRCLE, true);
          for (int number = 1; number < Matching.MOST; number++) {
            assertThat(knock(tx, person(tx, number), code)).isEqualTo(Knock.OPENS);
            follow(tx, person(tx, number), code);
          }
          assertThat(knock(tx, person(tx, Matching.MOST), code)).isEqualTo(Knock.FULL);
          follow(tx, person(tx, Matching.MOST), code);
          assertThat(tx.wishes().of(person(tx, Matching.MOST).id())).isEmpty();
          assertThat(tx.wishes().of(person(tx, 0).id())).isPresent();
        });
  }

  @Test
  void whoeverSitsInACircleFollowsItsLinkWithoutTakingAPlace() {
    among(
        tx -> {
          InviteCode code = invite(tx, person(tx, 0), Purpose.CIRCLE, false);
          CircleId circle = circle(tx, code);
          sit(tx, circle, List.of(person(tx, 1), person(tx, 2)));
          follow(tx, person(tx, 1), code);
          assertThat(tx.wishes().of(person(tx, 1).id())).contains(new Wish(Optional.of(circle)));
          assertThat(uses(tx, code)).isEqualTo(Matching.MOST);
          assertThat(tx.wishes().placesTaken(circle)).isEqualTo(2);
        });
  }

  @Test
  void anOldButtonForAnotherRoundReplacesNoWishMadeSince() {
    among(
        tx -> {
          Person ada = person(tx, 0);
          sit(tx, tx.circles().add(CircleKind.MATCHED), List.of(ada, person(tx, 1)));
          CircleId own = circle(tx, invite(tx, ada, Purpose.CIRCLE, true));
          joining(tx, ada).goOn(new CircleEffect.GoOn());
          assertThat(tx.wishes().of(ada.id())).contains(new Wish(Optional.of(own)));
        });
  }

  @Test
  void aFourthLinkIsNotMadeAndSaysSo() {
    among(
        tx -> {
          for (int made = 0; made < 3; made++) {
            invite(tx, person(tx, 0), Purpose.CIRCLE, false);
          }
          List<Saying> remarks = new ArrayList<>();
          new Joining(visit(tx, person(tx, 0)), remarks)
              .invite(new CircleEffect.Invite(Purpose.CIRCLE, true));
          assertThat(remarks).containsExactly(Saying.of(Line.CIRCLE_LINKS_ENOUGH));
          assertThat(tx.wishes().of(person(tx, 0).id())).isEmpty();
        });
  }

  @Test
  void aNewLinkToAPairTakesThePlaceOfAnEarlierOne() {
    among(
        tx -> {
          InviteCode earlier = invite(tx, person(tx, 0), Purpose.PAIR, true);
          InviteCode later = invite(tx, person(tx, 0), Purpose.PAIR, true);
          assertThat(knock(tx, person(tx, 1), earlier)).isEqualTo(Knock.NOTHING);
          assertThat(knock(tx, person(tx, 1), later)).isEqualTo(Knock.OPENS);
        });
  }

  @Test
  void aPairIsOfTwoAndNeitherIsInAnother() {
    among(
        tx -> {
          InviteCode code = invite(tx, person(tx, 0), Purpose.PAIR, true);
          InviteCode other = invite(tx, person(tx, 2), Purpose.PAIR, true);
          pairUp(tx, person(tx, 1), code);
          pairUp(tx, person(tx, 1), other);
          assertThat(knock(tx, person(tx, 3), code)).isEqualTo(Knock.NOTHING);
          assertThat(tx.pairs().has(person(tx, 0).id())).isTrue();
          assertThat(tx.pairs().has(person(tx, 1).id())).isTrue();
          assertThat(tx.pairs().has(person(tx, 2).id())).isFalse();
        });
  }

  private void among(Consumer<Tx> story) {
    ward.database().change(story);
  }

  /** The person of that number, who is met when they are first named. */
  private static Person person(Tx tx, int number) {
    ChatId chat = new ChatId(600 + number);
    return tx.people()
        .byChat(chat)
        .orElseGet(
            () -> {
              Person met =
                  tx.people()
                      .welcome(
                          chat,
                          Settings.in(ZoneId.of("Europe/Berlin"), Country.UNKNOWN),
                          Ward.EVENING)
                      .standing(Standing.PRESENT);
              tx.people().save(met);
              return met;
            });
  }

  private static Visit visit(Tx tx, Person person) {
    return new Visit(tx, Ward.HOUSE, person, Ward.ADA, Ward.EVENING, new ArrayList<>());
  }

  private static Joining joining(Tx tx, Person person) {
    return new Joining(visit(tx, person), new ArrayList<>());
  }

  private static InviteCode invite(Tx tx, Person maker, Purpose purpose, boolean isForSelf) {
    List<Saying> remarks = new ArrayList<>();
    new Joining(visit(tx, maker), remarks).invite(new CircleEffect.Invite(purpose, isForSelf));
    String link = remarks.get(0).values().getOrDefault("link", "");
    return InviteCode.in(link.substring(link.indexOf(' ') + 1)).orElseThrow();
  }

  private static void follow(Tx tx, Person person, InviteCode code) {
    joining(tx, person).followInto(new CircleEffect.FollowInto(code));
  }

  private static void pairUp(Tx tx, Person person, InviteCode code) {
    joining(tx, person).pairUp(new CircleEffect.PairUp(code));
  }

  private static Knock knock(Tx tx, Person person, InviteCode code) {
    return new StoredCompany(visit(tx, person)).knock(code);
  }

  private static CircleId circle(Tx tx, InviteCode code) {
    return tx.invitations().find(code, Ward.EVENING).orElseThrow().circle().orElseThrow();
  }

  private static int uses(Tx tx, InviteCode code) {
    return tx.invitations().find(code, Ward.EVENING).orElseThrow().uses();
  }

  /** Begins a round on the Monday of the week. */
  private static void sit(Tx tx, CircleId circle, List<Person> people) {
    Day monday = Opening.today(Ward.EVENING).monday();
    tx.circles()
        .begin(
            Opening.round(
                tx.circles().nextRound(),
                circle,
                CircleKind.INVITED,
                monday,
                people.stream().map(Person::settings).toList(),
                Salt.draw(new Random(1))),
            people.stream().map(Person::id).toList());
  }
}
