/** The one message that asks: when its time comes, and the rules on whether it may go out. */
@NullMarked
package dev.sotto.core.nudge;

import org.jspecify.annotations.NullMarked;
