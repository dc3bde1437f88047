package dev.sotto.store;

/**
 * One column as a ledger tells it.
 *
 * @param name what it is called there
 */
record Field(String column, String name, Form form, Presence presence) {

  /** Whether there always is a value. */
  enum Presence {
    ALWAYS,
    /** {@code null} in the ledger is {@code NULL} in the table. */
    OR_NULL,
    /** {@code null} in the ledger is 0 in the table: it never happened. */
    OR_ZERO
  }

  /** Whether a value stands for something that never happened. */
  boolean isZero(Object raw) {
    return presence == Presence.OR_ZERO && ((Number) raw).longValue() == 0;
  }

  static Field always(String column, Form form) {
    return new Field(column, column, form, Presence.ALWAYS);
  }

  static Field orNull(String column, Form form) {
    return new Field(column, column, form, Presence.OR_NULL);
  }

  static Field orZero(String column, Form form) {
    return new Field(column, column, form, Presence.OR_ZERO);
  }

  /** A column that points at a row of a table, named after what it points at. */
  static Field row(String table) {
    return new Field(table + "_id", table, Form.row(table), Presence.ALWAYS);
  }
}
