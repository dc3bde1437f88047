package dev.sotto.core.checkin;

import dev.sotto.core.practice.PracticeId;

/**
 * One planned moment: a practice, a Day, and which of that Day's times it is. A check-in answers
 * exactly one of these.
 *
 * @param number counts a Day's times from 0; a practice with one time a day only has 0
 */
public record Slot(PracticeId practice, Day day, int number) {}
