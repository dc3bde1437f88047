package dev.sotto.core.session;

import java.time.Instant;

/** A moment at which there is something to say about a session. */
public record Occasion(Notice notice, Meeting meeting, Instant at) {}
