package dev.sotto.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthServerTest {
  private static final Instant NOON = Instant.parse("2025-03-30T12:00:00Z");

  private final HttpClient client = HttpClient.newHttpClient();
  private volatile Instant now = NOON;
  private volatile Instant tick = NOON;
  private volatile boolean writable = true;
  private HealthServer server;

  @BeforeEach
  void start() throws IOException {
    Health health = new Health(() -> now, () -> NOON, () -> tick, () -> writable);
    Metric waiting = Metric.gauge("sotto_outbox_waiting", "Messages not sent yet.", () -> 3);
    Metric polls = Metric.counter("sotto_polls_total", "Answered polls.", () -> 1e9);
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    server = HealthServer.start(anyPort, health, List.of(waiting, polls));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void allIsWell() throws Exception {
    HttpResponse<String> answer = get("/healthz");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"database\":true,\"poll\":true,\"tick\":true}\n");
  }

  @Test
  void aPollOlderThanItsLimitIsNamed() throws Exception {
    now = NOON.plus(Health.POLL_LIMIT);
    tick = now;

    HttpResponse<String> answer = get("/healthz");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).isEqualTo("{\"database\":true,\"poll\":false,\"tick\":true}\n");
  }

  @Test
  void aPollJustWithinItsLimitIsWell() throws Exception {
    now = NOON.plus(Health.POLL_LIMIT).minusMillis(1);
    tick = now;

    assertThat(get("/healthz").statusCode()).isEqualTo(200);
  }

  @Test
  void aTickThatStoppedAndADatabaseThatRefusesAreNamed() throws Exception {
    now = NOON.plus(Health.TICK_LIMIT);
    writable = false;

    HttpResponse<String> answer = get("/healthz");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).isEqualTo("{\"database\":false,\"poll\":true,\"tick\":false}\n");
  }

  @Test
  void metricsAreInPrometheusText() throws Exception {
    HttpResponse<String> answer = get("/metrics");

    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("text/plain; version=0.0.4; charset=utf-8");
    assertThat(answer.body())
        .isEqualTo(
            """
            # HELP sotto_outbox_waiting Messages not sent yet.
            # TYPE sotto_outbox_waiting gauge
            sotto_outbox_waiting 3.0
            # HELP sotto_polls_total Answered polls.
            # TYPE sotto_polls_total counter
            sotto_polls_total 1.0E9
            """);
  }

  @Test
  void nothingElseIsThere() throws Exception {
    assertThat(get("/").statusCode()).isEqualTo(404);
    assertThat(get("/healthz/more").statusCode()).isEqualTo(404);
  }

  @Test
  void onlyReadingIsAllowed() throws Exception {
    HttpRequest delete = HttpRequest.newBuilder(uri("/metrics")).DELETE().build();

    assertThat(client.send(delete, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
  }

  @Test
  void noThreadOfItKeepsTheProgramAlive() throws Exception {
    get("/healthz");

    assertThat(Thread.getAllStackTraces().keySet())
        .filteredOn(thread -> thread.getName().matches("ops-http|HTTP-Dispatcher"))
        .isNotEmpty()
        .allMatch(Thread::isDaemon);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }
}
