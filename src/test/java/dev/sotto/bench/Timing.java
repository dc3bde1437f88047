package dev.sotto.bench;

import java.util.ArrayList;
import java.util.List;

/** How long something takes once it is warm, shortest first, in nanoseconds. */
record Timing(List<Long> took) {
  Timing {
    took = took.stream().sorted().toList();
  }

  /** Does something so many times to warm up, and so many times to be measured. */
  static Timing of(int times, Runnable deed) {
    List<Long> took = new ArrayList<>();
    for (int i = 0; i < 2 * times; i++) {
      long began = System.nanoTime();
      deed.run();
      took.add(System.nanoTime() - began);
    }
    return new Timing(took.subList(times, 2 * times));
  }

  /** Returns the milliseconds that so many of a hundred stay under. */
  double millis(int ofHundred) {
    return took.get(took.size() * ofHundred / 100) / 1e6;
  }
}
