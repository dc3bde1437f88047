package dev.sotto.core.session;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One session.
 *
 * @param date as it stands in the person's calendar
 * @param from when it begins
 * @param to when it ends
 */
public record Meeting(LocalDate date, Instant from, Instant to) {}
