package dev.sotto.core.reading;

import dev.sotto.core.person.Country;
import java.time.ZoneId;

/**
 * A place a person may live in or near.
 *
 * @param region the part of the country it lies in; blank when not known
 * @param zone always one with a name, so that summer time comes and goes
 * @param people how many live there; 0 when nobody counted
 */
public record Place(String name, String region, Country country, ZoneId zone, int people) {}
