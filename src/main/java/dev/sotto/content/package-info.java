/**
 * Reads {@code config/}: the words, the word lists and the host's settings. Exists so that whoever
 * edits a file learns of every mistake at once, with file and line. Knows the names core gives to
 * things, and YAML; does not know when a word is said, to whom, or where it is stored.
 */
@NullMarked
package dev.sotto.content;

import org.jspecify.annotations.NullMarked;
