/**
 * What lasts: rows in SQLite, words sealed before they reach it, backups, and forgetting. Knows the
 * nouns of core and the letters of the outbox; decides nothing. The only package that speaks SQL.
 */
@NullMarked
package dev.sotto.store;

import org.jspecify.annotations.NullMarked;
