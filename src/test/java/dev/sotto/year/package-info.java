/**
 * A simulated year: many people with different habits in front of the whole bot behind its HTTP
 * border, on a clock that is moved by hand, and a reader of every chat who holds the bot to its
 * quiet contract. The reader knows DESIGN §2 and what lies in the tables, and none of the code that
 * decides.
 */
@NullMarked
package dev.sotto.year;

import org.jspecify.annotations.NullMarked;
