package dev.sotto.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sotto.core.checkin.Day;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.Country;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.person.Settings;
import dev.sotto.core.practice.Practice;
import dev.sotto.core.week.Span;
import dev.sotto.store.LedgerTrouble;
import dev.sotto.store.StoreTrouble;
import dev.sotto.store.Tx;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Takes an {@link Export} back, for somebody of whom nothing is written down. Either everything of
 * it is kept, or nothing is and the reason is told.
 */
public final class Import {
  /** Two hundred years of check-ins are less. */
  private static final int MOST_BYTES = 64 << 20;

  private static final List<String> HEAD = List.of("format", "version", "exported_at", "chat");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode ledger;

  private Import(JsonNode ledger) {
    this.ledger = ledger;
  }

  /**
   * Reads a file: the zip, or the {@code sotto.json} out of it.
   *
   * @throws LedgerTrouble when it is no export, or one of a later version
   */
  public static Import of(byte[] file) {
    ObjectNode told = tree(isZip(file) ? json(file) : file);
    if (!told.path("format").asText().equals(Export.FORMAT)) {
      throw new LedgerTrouble("This is no export of Sotto: its format is not named so.");
    }
    int version = told.path("version").asInt();
    if (version > Export.VERSION) {
      throw new LedgerTrouble(
          "A newer Sotto made this file (version %d of the format); this one reads up to %d."
              .formatted(version, Export.VERSION));
    }
    if (version < 1) {
      throw new LedgerTrouble("The version of the file is missing or no number from 1 on.");
    }
    return new Import(told.deepCopy().remove(HEAD));
  }

  /**
   * Writes everything down for the person of a chat, and plans what was planned for them.
   *
   * @throws LedgerTrouble when something is written down about them already, or a part of the file
   *     is not right; the transaction is to be undone
   */
  public void into(Tx tx, ChatId chat, Instant now) {
    PersonId id = tx.people().byChat(chat).map(Person::id).orElseGet(() -> welcome(tx, chat, now));
    if (!tx.ledger().isBlank(id)) {
      throw new LedgerTrouble(
          "There is something written down under that id already. It is left as it is; an import"
              + " is for somebody new, or for somebody after \"erase\".");
    }
    tx.ledger().fill(id, ledger);
    Person person = readBack(tx, id);
    Planner.planAll(tx, person, now);
    Planner.planLookIns(tx, person, now);
  }

  private static PersonId welcome(Tx tx, ChatId chat, Instant now) {
    return tx.people().welcome(chat, Settings.in(ZoneId.of("UTC"), Country.UNKNOWN), now).id();
  }

  /** Reads everything as talks and nudges will: what they could not, is not taken in. */
  private static Person readBack(Tx tx, PersonId id) {
    Day from = Span.EVER.from();
    Day to = Span.EVER.to();
    try {
      for (Practice practice : tx.practices().all(id)) {
        tx.checkins().between(practice.id(), from, to);
        tx.checkins().planned(practice.id(), from, to);
        tx.hindrances().between(practice.id(), from, to);
        tx.adjustments().of(practice.id());
        tx.adjustments().offers(practice.id());
      }
      tx.sessionLists().of(id);
      tx.sessions().of(id);
      tx.sessions().lastNotice(id);
      tx.numbers().between(id, from, to);
      tx.nudges().latest(id, Instant.EPOCH);
      return tx.people().byId(id).orElseThrow();
    } catch (StoreTrouble trouble) {
      throw trouble;
    } catch (RuntimeException unreadable) {
      throw new LedgerTrouble("The file holds something that cannot be read back.");
    }
  }

  private static boolean isZip(byte[] file) {
    return file.length > 1 && file[0] == 'P' && file[1] == 'K';
  }

  private static byte[] json(byte[] zip) {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      ZipEntry entry = in.getNextEntry();
      while (entry != null && !entry.getName().equals(Export.JSON_FILE)) {
        entry = in.getNextEntry();
      }
      if (entry != null) {
        return bounded(in.readNBytes(MOST_BYTES + 1));
      }
    } catch (IOException broken) {
      throw new LedgerTrouble("The zip is broken.");
    }
    throw new LedgerTrouble("The zip has no " + Export.JSON_FILE + " in it.");
  }

  private static byte[] bounded(byte[] json) {
    if (json.length > MOST_BYTES) {
      throw new LedgerTrouble("The file is larger than any export.");
    }
    return json;
  }

  private static ObjectNode tree(byte[] json) {
    try {
      if (JSON.readTree(bounded(json)) instanceof ObjectNode told) {
        return told;
      }
    } catch (IOException garbled) {
      // Its message quotes what it read.
      throw new LedgerTrouble("The file is neither a zip nor whole JSON.");
    }
    throw new LedgerTrouble("This is no export of Sotto: it is no JSON object.");
  }
}
