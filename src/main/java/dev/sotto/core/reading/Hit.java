package dev.sotto.core.reading;

/**
 * A phrase of a reply that means something.
 *
 * @param from its first token
 * @param to the token after its last
 */
record Hit(Meaning meaning, int from, int to) {
  int length() {
    return to - from;
  }
}
