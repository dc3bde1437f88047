package dev.sotto.core.safety;

/** What stands between two words. */
enum Border {
  NONE,
  CLAUSE,
  SENTENCE;

  Border or(Border other) {
    return compareTo(other) < 0 ? other : this;
  }
}
