package dev.sotto.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One table as a ledger tells it.
 *
 * @param name what it is called there
 * @param whose the condition that holds for the rows of {@code :person}
 * @param order the columns that put the rows into an order of their own
 * @param key the columns that a sealed value is bound to, as {@link Place#row()} has them
 * @param owner the column of its {@link Place#owner()}
 * @param numbering whether the store gives rows their ids, and a ledger its numbers
 */
record Sheet(
    String table,
    String name,
    String whose,
    String order,
    List<String> key,
    String owner,
    Numbering numbering,
    List<Field> fields) {

  /** Where ids come from. */
  enum Numbering {
    /** {@link Ids} gives one before the row is written. */
    NUMBERED,
    /** Nobody points at these rows. */
    PLAIN
  }

  private static final String OF_PERSON = "person_id = :person";
  private static final String OF_PRACTICE =
      "practice_id IN (SELECT id FROM practice WHERE person_id = :person)";

  /** Rows with an id that belong to a person. */
  static Sheet ofPerson(String table, String name, String order, Field... fields) {
    return new Sheet(
        table,
        name,
        OF_PERSON,
        order,
        List.of("id"),
        "person_id",
        Numbering.NUMBERED,
        List.of(fields));
  }

  /** Rows that belong to a practice, at most one for each Day and slot. */
  static Sheet ofPractice(String table, String name, String order, Field... fields) {
    return new Sheet(
        table,
        name,
        OF_PRACTICE,
        order,
        List.of("day", "slot"),
        "practice_id",
        Numbering.PLAIN,
        List.of(fields));
  }

  /** The same rows, without an id anybody needs. */
  Sheet plain() {
    return new Sheet(table, name, whose, order, key, owner, Numbering.PLAIN, fields);
  }

  /** The same rows, with ids that {@link Ids} gives. */
  Sheet numbered() {
    return new Sheet(table, name, whose, order, key, owner, Numbering.NUMBERED, fields);
  }

  /** The same rows, whose sealed values are bound to another column. */
  Sheet keyedBy(String column) {
    return new Sheet(table, name, whose, order, List.of(column), owner, numbering, fields);
  }

  /** The same rows, found by another condition. */
  Sheet where(String other) {
    return new Sheet(table, name, other, order, key, owner, numbering, fields);
  }

  String select() {
    return "SELECT * FROM " + table + " WHERE " + whose + " ORDER BY " + order;
  }

  String insert(Map<String, Object> row) {
    String columns = String.join(", ", row.keySet());
    String values = row.keySet().stream().map(it -> ":" + it).collect(Collectors.joining(", "));
    return "INSERT INTO " + table + " (" + columns + ") VALUES (" + values + ")";
  }

  /** Replaces the told columns of the row with this id. */
  String update() {
    String columns =
        fields.stream()
            .map(field -> field.column() + " = :" + field.column())
            .collect(Collectors.joining(", "));
    return "UPDATE " + table + " SET " + columns + " WHERE id = :id";
  }

  /** The id of a row of a numbered sheet. */
  long id(Map<String, Object> row) {
    return ((Number) row.getOrDefault("id", 0)).longValue();
  }

  /** Where a sealed value of this row lies; as far as the row is known, if it has none. */
  Place place(String column, Map<String, Object> row) {
    String id =
        key.stream().map(it -> String.valueOf(row.get(it))).collect(Collectors.joining("/"));
    Object whom = row.getOrDefault(owner, Place.NOBODY);
    return new Place(table, column, id, ((Number) whom).longValue());
  }
}
