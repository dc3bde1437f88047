package dev.sotto.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A Bot API that answers what a test tells it to, over real HTTP. Without a script every call
 * succeeds.
 */
final class ScriptedApi implements AutoCloseable {
  static final BotToken TOKEN = BotToken.of("4711:never-to-be-seen_in-any-output-at-all");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DONE = "{\"ok\":true,\"result\":true}";

  /** What one call gets. */
  interface Reply {
    void to(HttpExchange exchange) throws IOException;
  }

  /**
   * One call that arrived.
   *
   * @param method in lower case; Telegram does not mind which
   */
  record Call(String method, JsonNode body) {
    String text(String field) {
      return body.path(field).asText();
    }
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Queue<Reply> script = new ConcurrentLinkedQueue<>();
  private final List<Call> calls = new ArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);

  ScriptedApi() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    server.createContext("/", this::serve);
    server.setExecutor(threads);
    server.start();
  }

  ApiAddress address() {
    return ApiAddress.parse("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Appends replies, one a call. */
  ScriptedApi then(Reply... replies) {
    script.addAll(List.of(replies));
    return this;
  }

  synchronized List<Call> calls() {
    return List.copyOf(calls);
  }

  Call lastCall() {
    List<Call> all = calls();
    return all.get(all.size() - 1);
  }

  static Reply ok(String result) {
    return json(200, "{\"ok\":true,\"result\":" + result + "}");
  }

  static Reply updates(String... updates) {
    return ok("[" + String.join(",", updates) + "]");
  }

  static Reply no(int code, String description) {
    return json(
        code, "{\"ok\":false,\"error_code\":" + code + ",\"description\":\"" + description + "\"}");
  }

  static Reply tooMany(int retryAfter) {
    return json(
        429,
        "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after\","
            + "\"parameters\":{\"retry_after\":"
            + retryAfter
            + "}}");
  }

  static Reply json(int status, String body) {
    return exchange -> send(exchange, status, "application/json", body);
  }

  static Reply html(int status) {
    return exchange -> send(exchange, status, "text/html", "<html><h1>Bad Gateway</h1></html>");
  }

  /** Reads the request, perhaps acts on it, and drops the connection. */
  static Reply drop() {
    return HttpExchange::close;
  }

  /** Answers with less than it promised. */
  static Reply breakOff() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write("{\"ok\":tr".getBytes(UTF_8));
      exchange.getResponseBody().flush();
      exchange.close();
    };
  }

  /** Says nothing until the server is closed, and tells when it began to. */
  Reply hang(CountDownLatch begun) {
    return exchange -> {
      begun.countDown();
      try {
        closing.await();
      } catch (InterruptedException end) {
        Thread.currentThread().interrupt();
      }
      exchange.close();
    };
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String method = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
    synchronized (this) {
      calls.add(new Call(method, body));
    }
    Reply reply = script.poll();
    if (reply == null) {
      reply = method.equals("sendmessage") ? ok("{\"message_id\":1}") : json(200, DONE);
    }
    reply.to(exchange);
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
