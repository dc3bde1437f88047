/**
 * Tells texts apart by how they resemble labelled ones: logistic regression over words and letters.
 * Knows no language, no label and no file; whoever asks brings those.
 */
@NullMarked
package dev.sotto.core.likeness;

import org.jspecify.annotations.NullMarked;
