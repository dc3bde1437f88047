/**
 * The finished jar and a real browser: what a person meets who opens the sandbox. Knows the program
 * by its command line and its page only, and is built only where Chromium is installed.
 */
@NullMarked
package dev.sotto.browser;

import org.jspecify.annotations.NullMarked;
