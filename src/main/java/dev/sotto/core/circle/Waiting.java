package dev.sotto.core.circle;

import dev.sotto.core.person.PersonId;
import java.time.ZoneOffset;

/**
 * Somebody who would like to be in a circle and knows of none.
 *
 * @param offset of their clock as circles are formed
 */
public record Waiting(PersonId person, Rhythm rhythm, ZoneOffset offset) {}
