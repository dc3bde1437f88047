package dev.sotto.sandbox.page;

import com.sun.net.httpserver.HttpExchange;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keeps other web sites out. A page of theirs can send requests here, or have its own name point at
 * this machine (DNS rebinding); both show in the headers browsers set by themselves.
 */
final class Guard {

  private static final Pattern LOOPBACK =
      Pattern.compile("(localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1\\])(:\\d+)?");

  private Guard() {}

  /** Whether the request was addressed to this machine by its own page, or by no page at all. */
  static boolean admits(HttpExchange exchange) {
    Optional<String> host = header(exchange, "Host");
    if (host.isEmpty() || !LOOPBACK.matcher(host.get()).matches()) {
      return false;
    }
    Optional<String> origin = header(exchange, "Origin");
    Optional<String> site = header(exchange, "Sec-Fetch-Site");
    boolean ownOrigin = origin.isEmpty() || origin.get().equals("http://" + host.get());
    boolean ownSite =
        site.isEmpty() || site.get().equals("same-origin") || site.get().equals("none");
    return ownOrigin && (ownSite || isVisit(exchange));
  }

  /** Following a link to the page itself is fine from anywhere. */
  private static boolean isVisit(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("GET")
        && exchange.getRequestURI().getPath().equals("/")
        && header(exchange, "Sec-Fetch-Mode").filter("navigate"::equals).isPresent();
  }

  private static Optional<String> header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
  }
}
