package dev.sotto.sandbox.botapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is to go wrong, in the order it was planned. A request meets the first plan that fits. Safe
 * for use by several threads.
 *
 * <pre>{@code
 * faults.on("sendMessage").inChat(42).times(2).meet(Fault.tooManyRequests(5));
 * }</pre>
 */
public final class Faults {

  private static final String ANY = "*";

  private final List<Plan> plans = new ArrayList<>();

  private record Plan(Occasion occasion, Fault fault) {}

  /** Plans for one method of the Bot API: once and in any chat, unless more is said. */
  public Occasion on(String method) {
    return new Occasion(this, method.toLowerCase(Locale.ROOT), OptionalLong.empty(), 1);
  }

  /** Plans for whatever method comes next. */
  public Occasion onAnything() {
    return on(ANY);
  }

  /** Nothing goes wrong any more. */
  public synchronized void clear() {
    plans.clear();
  }

  /** How many requests are still to meet a fault. */
  public synchronized int left() {
    return plans.stream().mapToInt(plan -> plan.occasion.times).sum();
  }

  private synchronized void add(Plan plan) {
    plans.add(plan);
  }

  /** Takes the fault this request meets, if any. */
  synchronized Optional<Fault> next(String method, OptionalLong chat) {
    for (int i = 0; i < plans.size(); i++) {
      Plan plan = plans.get(i);
      if (plan.occasion.fits(method, chat)) {
        if (plan.occasion.times == 1) {
          plans.remove(i);
        } else {
          plans.set(i, new Plan(plan.occasion.times(plan.occasion.times - 1), plan.fault));
        }
        return Optional.of(plan.fault);
      }
    }
    return Optional.empty();
  }

  /** Which requests go wrong, before it is said how. */
  public static final class Occasion {
    private final Faults faults;
    private final String method;
    private final OptionalLong chat;
    private final int times;

    private Occasion(Faults faults, String method, OptionalLong chat, int times) {
      this.faults = faults;
      this.method = method;
      this.chat = chat;
      this.times = times;
    }

    /** Only requests about this chat. */
    public Occasion inChat(long id) {
      return new Occasion(faults, method, OptionalLong.of(id), times);
    }

    /** That many requests, at least 1. */
    public Occasion times(int requests) {
      return new Occasion(faults, method, chat, requests);
    }

    /** Says what these requests meet. From here on the plan holds. */
    public void meet(Fault fault) {
      faults.add(new Plan(this, fault));
    }

    private boolean fits(String called, OptionalLong about) {
      return (method.equals(ANY) || method.equals(called.toLowerCase(Locale.ROOT)))
          && (chat.isEmpty() || chat.equals(about));
    }
  }
}
