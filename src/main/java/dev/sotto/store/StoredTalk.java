package dev.sotto.store;

import java.time.Instant;

/**
 * Where a talk rests, in its stored form.
 *
 * @param tag names the kind of step; outlives the name of its class
 * @param version of the form under that tag
 * @param json what the step gathered so far; may quote the person, so it is never printed
 * @param serial grows with each question, so that a button under an older one is known as such
 * @param touchedAt when the talk last moved, to the millisecond
 */
public record StoredTalk(String tag, int version, String json, long serial, Instant touchedAt) {
  @Override
  public String toString() {
    return "StoredTalk[" + tag + "." + version + ", serial " + serial + "]";
  }
}
