/**
 * How fast it is: the numbers of the promises about speed and size, measured. Nothing here asserts
 * a time; {@link dev.sotto.bench.Figures} prints what it saw.
 */
@NullMarked
package dev.sotto.bench;

import org.jspecify.annotations.NullMarked;
