package dev.sotto.store;

import dev.sotto.core.person.PersonId;
import java.nio.charset.StandardCharsets;

/**
 * Where a sealed value lies. A value opens only in the place it was sealed for, so that a
 * ciphertext moved to another column, row or owner is found out.
 *
 * @param row the primary key as text; a row keeps it for life and no other row ever gets it
 * @param owner the person's id; {@link #NOBODY} for rows that belong to no person
 */
record Place(String table, String column, String row, long owner) {
  static final long NOBODY = 0;

  static Place of(String table, String column, long row, PersonId owner) {
    return new Place(table, column, Long.toString(row), owner.value());
  }

  /** The associated data: {@code table|column|row|owner}. No part contains the bar. */
  byte[] bytes() {
    return String.join("|", table, column, row, Long.toString(owner))
        .getBytes(StandardCharsets.UTF_8);
  }
}
