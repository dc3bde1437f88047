package dev.sotto.story;

/** Stories from the first letter on. */
class StoriesTest extends Stories {
  @Override
  boolean hasLetter(char first) {
    return first < MIDDLE;
  }
}
