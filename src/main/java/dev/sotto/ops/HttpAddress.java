package dev.sotto.ops;

import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code SOTTO_HTTP}. */
public final class HttpAddress {
  /** What holds when nothing is set: only this machine can ask. */
  public static final String DEFAULT = "127.0.0.1:8090";

  private static final Pattern HOST_PORT = Pattern.compile("(\\[[0-9a-f:]+]|[^\\s:]+):(\\d{1,5})");

  private HttpAddress() {}

  /**
   * Reads an address.
   *
   * @return where to listen; empty for {@code off}
   * @throws IllegalArgumentException if it is neither, with a message for the host
   */
  public static Optional<InetSocketAddress> parse(String address) {
    if (address.equals("off")) {
      return Optional.empty();
    }
    Matcher parts = HOST_PORT.matcher(address);
    if (!parts.matches() || Integer.parseInt(parts.group(2)) > 65_535) {
      throw new IllegalArgumentException(
          "SOTTO_HTTP takes host:port, such as " + DEFAULT + ", or off; not " + address);
    }
    return Optional.of(new InetSocketAddress(parts.group(1), Integer.parseInt(parts.group(2))));
  }
}
