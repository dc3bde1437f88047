package dev.sotto.core.reading;

/**
 * Something recognised in a text.
 *
 * @param from its first token
 * @param to the token after its last
 */
record Found<T>(T value, int from, int to) {
  int length() {
    return to - from;
  }
}
