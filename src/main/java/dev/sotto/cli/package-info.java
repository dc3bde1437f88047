/**
 * The command line, and the one place where the parts are put together. Knows every package; no
 * package knows it.
 */
@NullMarked
package dev.sotto.cli;

import org.jspecify.annotations.NullMarked;
