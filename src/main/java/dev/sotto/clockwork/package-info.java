/**
 * The only Quartz. It is the clock and nothing else: what is due, and for whom, stands in a table
 * that the rounds read. Knows no rule, no row and no person.
 */
@NullMarked
package dev.sotto.clockwork;

import org.jspecify.annotations.NullMarked;
