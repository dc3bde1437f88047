/**
 * Acts. One verb of the shell each, one transaction each: what was decided in core becomes rows.
 * Knows the store and the outbox; knows neither Telegram nor Quartz.
 */
@NullMarked
package dev.sotto.app;

import org.jspecify.annotations.NullMarked;
