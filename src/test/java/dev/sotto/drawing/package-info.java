@NullMarked
package dev.sotto.drawing;

import org.jspecify.annotations.NullMarked;
