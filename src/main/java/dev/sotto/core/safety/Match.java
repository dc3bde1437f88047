package dev.sotto.core.safety;

/**
 * Where a rule fits.
 *
 * @param to exclusive
 */
record Match(int from, int to) {}
