package dev.sotto.store;

import static dev.sotto.store.Household.ANNA;
import static dev.sotto.store.Household.BORIS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.person.Person;
import dev.sotto.core.session.Appointment;
import dev.sotto.core.session.Dates;
import dev.sotto.core.session.LastNotice;
import dev.sotto.core.session.Notice;
import dev.sotto.core.session.Repeats;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionStoreTest {
  private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 12);
  private static final Appointment THURSDAYS =
      new Appointment(
          new Dates(THURSDAY, Repeats.EVERY_TWO_WEEKS),
          LocalTime.of(14, 30),
          Duration.ofMinutes(45));
  private static final Instant ITS_END = Instant.parse("2026-03-12T14:15:00Z");

  @TempDir Path folder;
  private Household house;
  private Person anna;

  @BeforeEach
  void moveIn() {
    house = new Household(folder);
    anna = house.welcome(ANNA);
  }

  @AfterEach
  void close() {
    house.close();
  }

  private Optional<Day> lastBefore(Instant by) {
    return house.database.read(tx -> tx.sessions().lastBefore(anna, by));
  }

  @Test
  void anAppointmentComesBackAsItWasSet() {
    house.database.change(tx -> tx.sessions().set(anna.id(), THURSDAYS));

    Optional<Appointment> kept = house.database.read(tx -> tx.sessions().of(anna.id()));
    assertThat(kept).contains(THURSDAYS);
  }

  @Test
  void nobodyElseHasIt() {
    Person boris = house.welcome(BORIS);
    house.database.change(tx -> tx.sessions().set(anna.id(), THURSDAYS));

    Optional<Appointment> kept = house.database.read(tx -> tx.sessions().of(boris.id()));
    assertThat(kept).isEmpty();
  }

  @Test
  void anotherTimeForgetsWhatWasSaidAboutTheOneBefore() {
    LastNotice said = new LastNotice(THURSDAY, Notice.HOUR_BEFORE, ITS_END);
    house.database.change(
        tx -> {
          tx.sessions().set(anna.id(), THURSDAYS);
          tx.sessions().said(anna.id(), said);
        });
    LastNotice before = house.database.read(tx -> tx.sessions().lastNotice(anna.id()));

    house.database.change(tx -> tx.sessions().set(anna.id(), THURSDAYS));

    LastNotice after = house.database.read(tx -> tx.sessions().lastNotice(anna.id()));
    assertThat(before).isEqualTo(said);
    assertThat(after)
        .isEqualTo(new LastNotice(LastNotice.NONE.date(), LastNotice.NONE.notice(), ITS_END));
  }

  @Test
  void theLastSessionIsOneThatIsOver() {
    house.database.change(tx -> tx.sessions().set(anna.id(), THURSDAYS));

    assertThat(lastBefore(ITS_END.minusMillis(1))).isEmpty();
    assertThat(lastBefore(ITS_END)).contains(new Day(THURSDAY));
  }

  @Test
  void aSessionThatWasStaysKnownWithoutTheAppointment() {
    Instant earlier = ITS_END.minus(Duration.ofDays(7));
    house.database.change(
        tx -> {
          tx.sessions().held(anna.id(), new Day(THURSDAY.minusDays(7)), earlier);
          tx.sessions().held(anna.id(), new Day(THURSDAY), ITS_END);
          tx.sessions().remove(anna.id());
        });

    assertThat(lastBefore(ITS_END)).contains(new Day(THURSDAY));
    assertThat(lastBefore(ITS_END.minusMillis(1))).contains(new Day(THURSDAY.minusDays(7)));
    assertThat(lastBefore(earlier.minusMillis(1))).isEmpty();
  }
}
