package dev.sotto.core.nudge;

import dev.sotto.core.checkin.Slot;
import java.time.Instant;

/** A planned moment with its place in time. */
public record Occurrence(Slot slot, Instant at) {}
