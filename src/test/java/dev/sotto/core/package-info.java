/** What the tests of several packages of the core share. */
@NullMarked
package dev.sotto.core;

import org.jspecify.annotations.NullMarked;
