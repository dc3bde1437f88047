package dev.sotto.core.checkin;

import dev.sotto.core.person.PrivateText;
import java.time.Duration;
import java.time.Instant;

/**
 * What a person said about one slot.
 *
 * @param spent how long it took; {@link Duration#ZERO} when not told
 * @param note what they asked to keep with it; blank when nothing
 * @param part when on its Day they said it; {@link DayPart#UNTOLD} when they said it on another
 * @param toldAt when they said it, which may be days after the slot's Day
 */
public record Checkin(
    Slot slot, Outcome outcome, Duration spent, PrivateText note, DayPart part, Instant toldAt) {}
