package dev.sotto.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/** How long something takes once it is warm, shortest first, in nanoseconds. */
record Timing(List<Long> took) {
  Timing {
    took = took.stream().sorted().toList();
  }

  /** Does something so many times to warm up, and so many times to be measured. */
  static Timing of(int times, Runnable deed) {
    return of(times, deed, System::nanoTime);
  }

  /** The same of the processor's time alone, which other programs do not make longer. */
  static Timing ofWork(int times, Runnable deed) {
    return of(times, deed, ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
  }

  private static Timing of(int times, Runnable deed, LongSupplier clock) {
    List<Long> took = new ArrayList<>();
    for (int i = 0; i < 2 * times; i++) {
      long began = clock.getAsLong();
      deed.run();
      took.add(clock.getAsLong() - began);
    }
    return new Timing(took.subList(times, 2 * times));
  }

  /** Returns the milliseconds that so many of a hundred stay under. */
  double millis(int ofHundred) {
    return took.get(took.size() * ofHundred / 100) / 1e6;
  }
}
