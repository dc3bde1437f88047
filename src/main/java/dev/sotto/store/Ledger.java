package dev.sotto.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sotto.core.person.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is stored about one person, as one open tree, and the way back. The same data
 * makes the same tree, whatever the ids of its rows are. {@code docs/EXPORT.md} tells what is in
 * it.
 */
public final class Ledger {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Session session;

  Ledger(Session session) {
    this.session = session;
  }

  /** The names of all its parts: the person, and lists of the rest. */
  public static List<String> parts() {
    return Stream.concat(Stream.of(Sheets.PERSON), Sheets.OTHERS.stream())
        .map(Sheet::name)
        .toList();
  }

  /** The fields of an entry of one part, in their order. */
  public static List<String> fields(String part) {
    return Stream.concat(Stream.of(Sheets.PERSON), Sheets.OTHERS.stream())
        .filter(sheet -> sheet.name().equals(part))
        .flatMap(sheet -> sheet.fields().stream())
        .map(Field::name)
        .toList();
  }

  /** Tells everything about a person. */
  public ObjectNode of(PersonId person) {
    ObjectNode ledger = JSON.objectNode();
    Numbers numbers = new Numbers();
    rows(Sheets.PERSON, person)
        .forEach(row -> ledger.set(Sheets.PERSON.name(), entry(Sheets.PERSON, row, numbers)));
    for (Sheet sheet : Sheets.OTHERS) {
      ArrayNode entries = ledger.putArray(sheet.name());
      for (Map<String, Object> row : rows(sheet, person)) {
        if (sheet.numbering() == Sheet.Numbering.NUMBERED) {
          numbers.add(sheet.table(), sheet.id(row));
        }
        entries.add(entry(sheet, row, numbers));
      }
    }
    return ledger;
  }

  /** Whether nothing is told about a person but how they set things. */
  public boolean isBlank(PersonId person) {
    return Sheets.OTHERS.stream()
        .filter(sheet -> !sheet.table().equals("wording"))
        .allMatch(sheet -> rows(sheet, person).isEmpty());
  }

  /**
   * Writes everything of a ledger down for a person of whom nothing is told yet.
   *
   * @throws LedgerTrouble when it is none; what was written until then is to be undone
   */
  public void fill(PersonId person, JsonNode ledger) {
    onlyKnown(ledger, Set.copyOf(parts()), "the file");
    Numbers numbers = new Numbers();
    session.handle().execute("DELETE FROM wording WHERE person_id = ?", person.value());
    Map<String, Object> known = new LinkedHashMap<>(Map.of("id", person.value()));
    Map<String, Object> row = row(Sheets.PERSON, ledger.path("person"), "person", known, numbers);
    session.handle().createUpdate(Sheets.PERSON.update()).bindMap(row).execute();
    for (Sheet sheet : Sheets.OTHERS) {
      JsonNode entries = ledger.path(sheet.name());
      if (!entries.isArray()) {
        throw new LedgerTrouble(sheet.name() + " is missing or no list.");
      }
      for (int i = 0; i < entries.size(); i++) {
        write(sheet, entries.get(i), sheet.name() + ", entry " + (i + 1), person, numbers);
      }
    }
  }

  private void write(Sheet sheet, JsonNode entry, String where, PersonId person, Numbers numbers) {
    Map<String, Object> known = new LinkedHashMap<>();
    if (sheet.owner().equals("person_id")) {
      known.put("person_id", person.value());
    }
    if (sheet.numbering() == Sheet.Numbering.NUMBERED) {
      long id = session.ids().next(sheet.table());
      known.put("id", id);
      numbers.add(sheet.table(), id);
    }
    Map<String, Object> row = row(sheet, entry, where, known, numbers);
    try {
      session.handle().createUpdate(sheet.insert(row)).bindMap(row).execute();
    } catch (UnableToExecuteStatementException refused) {
      // Its message quotes what was to be written.
      throw new LedgerTrouble(where + " is there twice, or does not go with the rest.");
    }
  }

  private List<Map<String, Object>> rows(Sheet sheet, PersonId person) {
    return session
        .handle()
        .createQuery(sheet.select())
        .bind("person", person.value())
        .mapToMap()
        .list();
  }

  private ObjectNode entry(Sheet sheet, Map<String, Object> row, Numbers numbers) {
    ObjectNode entry = JSON.objectNode();
    for (Field field : sheet.fields()) {
      Object raw = row.get(field.column());
      Cell cell = new Cell(session.vault(), sheet.place(field.column(), row), numbers);
      entry.set(
          field.name(),
          raw == null || field.isZero(raw) ? NullNode.instance : field.form().told(raw, cell));
    }
    return entry;
  }

  /** The columns of an entry, after those that are known already. */
  private Map<String, Object> row(
      Sheet sheet, JsonNode entry, String where, Map<String, Object> known, Numbers numbers) {
    onlyKnown(entry, sheet.fields().stream().map(Field::name).collect(Collectors.toSet()), where);
    Map<String, Object> row = new LinkedHashMap<>(known);
    for (Field field : sheet.fields()) {
      Cell cell = new Cell(session.vault(), sheet.place(field.column(), row), numbers);
      row.put(field.column(), value(field, entry.path(field.name()), where, cell));
    }
    return row;
  }

  private static @Nullable Object value(Field field, JsonNode told, String where, Cell cell) {
    if (told.isNull() && field.presence() != Field.Presence.ALWAYS) {
      return field.presence() == Field.Presence.OR_ZERO ? 0L : null;
    }
    try {
      return field.form().raw(told, cell);
    } catch (RuntimeException wrong) {
      throw new LedgerTrouble(
          where + ": " + field.name() + " has to be " + field.form().expects() + ".");
    }
  }

  private static void onlyKnown(JsonNode entry, Set<String> names, String where) {
    if (!entry.isObject()) {
      throw new LedgerTrouble(where + " is missing or no object.");
    }
    entry
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!names.contains(name)) {
                throw new LedgerTrouble(where + ": this version knows no field " + name + ".");
              }
            });
  }
}
