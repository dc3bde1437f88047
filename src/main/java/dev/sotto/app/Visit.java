package dev.sotto.app;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.Person;
import dev.sotto.store.Tx;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * One person, met once, inside one transaction.
 *
 * @param afterwards what must wait until the transaction is on the disk
 */
record Visit(
    Tx tx, House house, Person person, ChatId chat, Instant now, List<Runnable> afterwards) {

  /** What their clock shows. */
  ZonedDateTime clock() {
    return now.atZone(person.settings().zone());
  }

  /** The Day it is for them. */
  Day today() {
    return dayOf(now);
  }

  /** The Day it was or will be for them, by the clock they live by now. */
  Day dayOf(Instant instant) {
    return Day.at(instant, person.settings().zone(), person.settings().dayStart());
  }

  /** The same visit after something about the person changed. */
  Visit with(Person changed) {
    return new Visit(tx, house, changed, chat, now, afterwards);
  }
}
