/**
 * Notices when somebody writes about more than practice: wishes to die, harm, danger. Every text
 * passes here before anything else looks at it, so nothing here may need a clock, a table or a
 * person. Knows no wording of its own; the words are in {@code safety.yaml}.
 */
@NullMarked
package dev.sotto.core.safety;

import org.jspecify.annotations.NullMarked;
