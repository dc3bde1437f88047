package dev.sotto.story;

/** Stories to the last letter. */
class StoriesOnwardsTest extends Stories {
  @Override
  boolean hasLetter(char first) {
    return first >= MIDDLE;
  }
}
