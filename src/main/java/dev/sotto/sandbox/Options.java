package dev.sotto.sandbox;

import dev.sotto.sandbox.botapi.Flood;
import dev.sotto.sandbox.world.Keep;
import dev.sotto.sandbox.world.NextNudge;
import dev.sotto.sandbox.world.ShownClock;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/**
 * How a sandbox is opened. {@link #usual} is right for a person; tests change what they need.
 *
 * @param address where it listens; port 0 takes any free one
 * @param people the names of those who can talk with the bot from the start
 */
public record Options(
    InetSocketAddress address,
    ShownClock clock,
    NextNudge nextNudge,
    Keep keep,
    Flood flood,
    List<String> people) {

  public Options {
    people = List.copyOf(people);
  }

  /** On any free port of this machine, in real time, with Telegram's limits, keeping nothing. */
  public static Options usual() {
    return new Options(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
        ShownClock.running(),
        NextNudge.NEVER,
        Keep.NOTHING,
        Flood.limits(),
        List.of("Ada", "Bo", "Cem", "Dita", "Ewa"));
  }

  public Options at(InetSocketAddress other) {
    return new Options(other, clock, nextNudge, keep, flood, people);
  }

  public Options on(ShownClock other) {
    return new Options(address, other, nextNudge, keep, flood, people);
  }

  public Options skippingTo(NextNudge other) {
    return new Options(address, clock, other, keep, flood, people);
  }

  public Options keeping(Keep other) {
    return new Options(address, clock, nextNudge, other, flood, people);
  }

  public Options withFlood(Flood other) {
    return new Options(address, clock, nextNudge, keep, other, people);
  }

  public Options with(List<String> others) {
    return new Options(address, clock, nextNudge, keep, flood, others);
  }
}
