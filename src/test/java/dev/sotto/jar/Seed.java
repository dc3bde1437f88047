package dev.sotto.jar;

import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.Cadence;
import dev.sotto.core.nudge.Occurrence;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.Country;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.person.Settings;
import dev.sotto.core.person.Standing;
import dev.sotto.core.practice.Plan;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.practice.PracticeId;
import dev.sotto.core.practice.PracticeKind;
import dev.sotto.core.practice.Schedule;
import dev.sotto.store.Database;
import dev.sotto.store.Tx;
import dev.sotto.store.Vault;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;

/**
 * People with a daily practice, laid into the data of a bot that is not running.
 *
 * @param at when they are asked every day
 * @param after the first nudge is the first one after this instant
 */
public record Seed(ZoneId zone, LocalTime at, Instant after) {
  private static final PrivateText WORDS = new PrivateText("walk to the mill");

  /** Lays these people in, by their Telegram ids. */
  public void sow(Database database, Collection<Long> chats) {
    database.change(tx -> chats.forEach(chat -> sow(tx, chat)));
  }

  void sow(Home home, Collection<Long> chats) {
    Vault vault = Vault.open(home.keys(), home.data());
    try (Database database = Database.open(home.data(), vault)) {
      sow(database, chats);
    }
  }

  private void sow(Tx tx, long chat) {
    Settings settings = Settings.in(zone, new Country("DE"));
    Person person =
        tx.people().welcome(new ChatId(chat), settings, after).standing(Standing.PRESENT);
    tx.people().save(person);
    PracticeId id =
        tx.practices()
            .add(person.id(), PracticeKind.OTHER, WORDS, PrivateText.NONE, WORDS, plan(), after);
    Practice practice = tx.practices().find(person.id(), id).orElseThrow();
    Occurrence first = Cadence.of(practice, settings).next(after).orElseThrow();
    Slot slot = first.slot();
    tx.alarms().planNudge(person.id(), slot, first.at());
  }

  private Plan plan() {
    return new Plan(
        Schedule.daily(at), PrivateText.NONE, PrivateText.NONE, PrivateText.NONE, Plan.UNSAID);
  }
}
