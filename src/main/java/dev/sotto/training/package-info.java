/**
 * Runs during the build and never after it: learns from the labelled sentences and leaves what it
 * learnt beside the compiled classes.
 */
@NullMarked
package dev.sotto.training;

import org.jspecify.annotations.NullMarked;
