package dev.sotto.ops;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Answers {@code /healthz} and {@code /metrics}. Its threads do not keep the program alive. */
public final class HealthServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads;
  private final Health health;
  private final List<Metric> metrics;

  private HealthServer(HttpServer server, Health health, List<Metric> metrics) {
    this.server = server;
    this.health = health;
    this.metrics = List.copyOf(metrics);
    // Two, so that one stuck client does not make the bot look dead.
    this.threads = Executors.newFixedThreadPool(2, HealthServer::daemon);
  }

  /**
   * Starts answering.
   *
   * @param address where to listen; port 0 takes any free one
   * @throws IOException if somebody else listens there
   */
  public static HealthServer start(InetSocketAddress address, Health health, List<Metric> metrics)
      throws IOException {
    HealthServer started = new HealthServer(HttpServer.create(address, 0), health, metrics);
    started.listen();
    return started;
  }

  private void listen() {
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    // The dispatcher is a daemon only if the thread that starts it is one.
    CompletableFuture.runAsync(server::start, threads).join();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "ops-http");
    thread.setDaemon(true);
    return thread;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (!exchange.getRequestMethod().equals("GET")) {
        send(exchange, 405, "text/plain", "only GET\n");
        return;
      }
      switch (exchange.getRequestURI().getPath()) {
        case "/healthz" -> sendHealth(exchange);
        case "/metrics" -> sendMetrics(exchange);
        default -> send(exchange, 404, "text/plain", "only /healthz and /metrics\n");
      }
    }
  }

  private void sendHealth(HttpExchange exchange) throws IOException {
    Map<String, Boolean> signs = health.signs();
    String json =
        signs.entrySet().stream()
            .map(sign -> "\"" + sign.getKey() + "\":" + sign.getValue())
            .collect(Collectors.joining(",", "{", "}\n"));
    send(exchange, signs.containsValue(false) ? 503 : 200, "application/json", json);
  }

  private void sendMetrics(HttpExchange exchange) throws IOException {
    String text = metrics.stream().map(Metric::exposition).collect(Collectors.joining());
    send(exchange, 200, "text/plain; version=0.0.4; charset=utf-8", text);
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
