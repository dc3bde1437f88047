package dev.sotto.app;

import dev.sotto.core.reading.Reader;
import dev.sotto.core.safety.LifelineWords;
import dev.sotto.core.safety.SafetyScreen;
import dev.sotto.core.talk.Books;
import java.time.Duration;

/**
 * What holds for everybody in this installation. Immutable.
 *
 * @param talkExpiry how long a talk waits for its person before it is put away
 * @param links under which people reach this bot
 * @param nudgesADay the most planned nudges one person gets on one Day
 */
public record House(
    Books books,
    Reader reader,
    SafetyScreen screen,
    LifelineWords lifelineWords,
    Duration talkExpiry,
    Links links,
    int nudgesADay) {}
