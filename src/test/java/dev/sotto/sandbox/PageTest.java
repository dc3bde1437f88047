package dev.sotto.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sotto.sandbox.botapi.Flood;
import dev.sotto.sandbox.world.NextNudge;
import dev.sotto.sandbox.world.Person;
import dev.sotto.sandbox.world.Seat;
import dev.sotto.sandbox.world.ShownClock;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

  private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");

  private final ShownClock clock = ShownClock.stoppedAt(MORNING);
  private final Map<String, Instant> nudges = new HashMap<>();

  @AutoClose
  private final Sandbox sandbox =
      Sandbox.open(Options.usual().on(clock).withFlood(Flood.off()).skippingTo(new Plans(nudges)));

  private final RawBot bot = new RawBot(sandbox);
  private final Seat ada = sandbox.person("Ada");
  private final long chat = ada.chat().id();

  /** One nudge a person, by name. */
  private record Plans(Map<String, Instant> nudges) implements NextNudge {
    @Override
    public Optional<Instant> after(Instant now) {
      return nudges.values().stream().filter(now::isBefore).min(Comparator.naturalOrder());
    }

    @Override
    public Optional<Instant> after(Instant now, Person person) {
      return Optional.ofNullable(nudges.get(person.name())).filter(now::isBefore);
    }
  }

  private HttpResponse<String> post(String deed, String body)
      throws IOException, InterruptedException {
    String seated =
        body.replace("SEAT", "'person': %d, 'chat': %d".formatted(chat, chat)).replace('\'', '"');
    return bot.send(
        HttpRequest.newBuilder(bot.uri("/sandbox/do/" + deed))
            .POST(BodyPublishers.ofString(seated))
            .build());
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    return RawBot.JSON.readTree(bot.get(path).body());
  }

  /** Sends a request with any Host, which the JDK's client does not allow. */
  private String status(String head) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), sandbox.port())) {
      socket
          .getOutputStream()
          .write(
              (head.replace(" ~ ", "\r\n") + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
          .readLine()
          .split(" ", 3)[1];
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET / HTTP/1.1 ~ Host: 127.0.0.1:8080, 200",
    "GET / HTTP/1.1 ~ Host: localhost, 200",
    "GET / HTTP/1.1 ~ Host: [::1]:8080, 200",
    "GET / HTTP/1.1 ~ Host: sotto.example, 403",
    "GET / HTTP/1.1 ~ Host: 127.0.0.1.example, 403",
    "GET /sandbox/state HTTP/1.1 ~ Host: rebound.example:8080, 403",
    "GET /sandbox/state HTTP/1.1 ~ Host: localhost ~ Sec-Fetch-Site: cross-site, 403",
    "GET /sandbox/state HTTP/1.1 ~ Host: localhost ~ Origin: http://example.org, 403",
    "GET /sandbox/state HTTP/1.1 ~ Host: localhost ~ Origin: http://localhost ~ Sec-Fetch-Site: same-origin, 200",
    "GET / HTTP/1.1 ~ Host: localhost ~ Sec-Fetch-Site: cross-site ~ Sec-Fetch-Mode: navigate, 200",
    "POST /sandbox/do/skip HTTP/1.1 ~ Host: localhost ~ Origin: null ~ Content-Length: 0, 403",
    "DELETE / HTTP/1.1 ~ Host: localhost, 405",
  })
  void onlyThisMachinesOwnPageIsLetIn(String head, String status) throws IOException {
    assertThat(status(head)).isEqualTo(status);
  }

  @Test
  void everythingThePageLoadsIsServedAndNothingComesFromElsewhere() throws Exception {
    HttpResponse<String> page = bot.get("/");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'self'");
    assertThat(page.body())
        .contains("<title>Sotto sandbox</title>")
        .doesNotContain("http://", "https://", "style=\"");

    List<String> assets =
        Pattern.compile("/ui/[a-z.]+")
            .matcher(page.body())
            .results()
            .map(found -> found.group())
            .toList();
    assertThat(assets)
        .isNotEmpty()
        .allSatisfy(asset -> assertThat(bot.get(asset).statusCode()).isEqualTo(200));
    assertThat(bot.get("/ui/..%2fapplication.yaml").statusCode()).isEqualTo(404);
    assertThat(bot.get("/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsSaidOnThePageReachesTheBotAndIsShown() throws Exception {
    assertThat(post("say", "{SEAT, 'text': '/start'}").statusCode()).isEqualTo(200);
    assertThat(get("/sandbox/chats/" + chat).at("/messages/0/taken").asBoolean()).isFalse();
    assertThat(bot.takeUpdates().at("/0/message/text").asText()).isEqualTo("/start");

    JsonNode shown = get("/sandbox/chats/" + chat).at("/messages/0");
    assertThat(shown.path("text").asText()).isEqualTo("/start");
    assertThat(shown.path("taken").asBoolean()).isTrue();
  }

  @Test
  void buttonIsPressedByItsPlace() throws Exception {
    ada.start();
    int offer = bot.offer(chat, "Now?", "Did it");
    assertThat(
            post("press", "{SEAT, 'message': %d, 'row': 0, 'column': 0}".formatted(offer)).body())
        .contains("tap");
    assertThat(
            post("press", "{SEAT, 'message': %d, 'row': 1, 'column': 0}".formatted(offer))
                .statusCode())
        .isEqualTo(409);
  }

  @Test
  void everyOtherDeed() throws Exception {
    ada.start();
    List<String> deeds =
        List.of(
            "sticker {SEAT, 'text': '🌱'}",
            "voice {SEAT}",
            "photo {SEAT, 'text': 'look'}",
            "react {SEAT, 'message': 1, 'emoji': '👍'}",
            "react {SEAT, 'message': 1}",
            "edit {SEAT, 'message': 1, 'text': 'hello'}",
            "say {SEAT, 'text': 'hi', 'reply': 1}",
            "block {SEAT}",
            "unblock {SEAT}",
            "person {'name': 'Gil'}",
            "group {'name': 'Circle', 'members': [%d]}".formatted(chat),
            "clock {'seconds': 600}");
    for (String deed : deeds) {
      String[] parts = deed.split(" ", 2);
      assertThat(post(parts[0], parts[1]).statusCode()).as(deed).isEqualTo(200);
    }
    assertThat(get("/sandbox/state").path("chats")).hasSize(7);
  }

  @Test
  void whatCannotBeDoneIsSaidInASentence() throws Exception {
    assertThat(post("block", "{SEAT}").body()).contains("why");
    assertThat(post("say", "{SEAT, 'text': ' '}").body())
        .contains("A message has 1 to 4096 characters");
    assertThat(post("say", "not json").statusCode()).isEqualTo(409);
    assertThat(post("dance", "{}").statusCode()).isEqualTo(404);
  }

  @Test
  void skipGoesExactlyToTheNextNudge() throws Exception {
    nudges.put("Bo", Instant.parse("2026-11-25T06:30:00Z"));
    assertThat(post("skip", "{SEAT}").body()).contains("\"planned\":true");
    assertThat(clock.instant()).isEqualTo("2026-11-25T06:30:00Z");
  }

  @Test
  void skipGoesToOnesOwnNudgeAndStopsForOthersOnTheWay() throws Exception {
    Instant bos = MORNING.plus(Duration.ofHours(1));
    Instant adas = MORNING.plus(Duration.ofHours(2));
    nudges.putAll(Map.of("Bo", bos, "Ada", adas, "Cem", MORNING.plus(Duration.ofHours(3))));
    List<Instant> stops = new CopyOnWriteArrayList<>();
    clock.onMove(stops::add);
    Seat bo = sandbox.person("Bo");
    bo.start();
    clock.onMove(now -> bot.send(bo.chat().id(), now.equals(bos) ? "Now?" : "Late"));

    assertThat(post("skip", "{SEAT}").body()).contains("\"planned\":true");
    assertThat(stops).containsExactly(bos, adas);
    assertThat(bo.chat().messages().get(1).sent()).isEqualTo(bos);
  }

  @Test
  void companionsComeByTheLinkOfWhoIsShown() throws Exception {
    ada.start();
    assertThat(post("companions", "{SEAT}").body())
        .contains("Ask for a link with /circle first; companions come in by it.");
    bot.send(chat, "/start c0123456789abc");
    assertThat(post("companions", "{SEAT}").body()).contains("\"came\":6");

    assertThat(get("/sandbox/state").path("chats"))
        .filteredOn(one -> one.path("companion").asBoolean())
        .extracting(one -> one.at("/last/text").asText())
        .hasSize(6)
        .containsOnly("/start c0123456789abc");
  }

  @Test
  void skipStaysWhenNothingIsPlanned() throws Exception {
    assertThat(post("skip", "{}").body()).contains("\"planned\":false");
    assertThat(clock.instant()).isEqualTo(MORNING);
  }

  @Test
  void clockOnThePageOnlyGoesForward() throws Exception {
    assertThat(post("clock", "{'seconds': -5}").statusCode()).isEqualTo(409);
    assertThat(post("clock", "{'to': '2026-11-24T09:00:00Z'}").statusCode()).isEqualTo(200);
    assertThat(clock.instant()).isEqualTo(MORNING.plus(Duration.ofHours(1)));
  }

  @Test
  void eventsTellWhatHappens() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(bot.uri("/sandbox/events")).build();
    try (InputStream stream =
            HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofInputStream())
                .body();
        BufferedReader events =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      assertThat(events.readLine()).isEqualTo("retry: 1000");
      ada.say("hello");
      assertThat(next(events).path("type").asText()).isEqualTo("chat");
      assertThat(next(events).at("/message/text").asText()).isEqualTo("hello");
      clock.advance(Duration.ofMinutes(10));
      assertThat(next(events).at("/clock/now").asText()).isEqualTo("2026-11-24T08:10:00Z");
    }
  }

  private static JsonNode next(BufferedReader events) throws IOException {
    String line = events.readLine();
    while (!line.startsWith("data: ")) {
      line = events.readLine();
    }
    return RawBot.JSON.readTree(line.substring("data: ".length()));
  }

  @Test
  void sentFilesCannotActAsPages() throws Exception {
    ada.sticker("<script>alert(1)</script>");
    HttpResponse<String> file = bot.get("/sandbox/files/F0001");
    assertThat(file.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("sandbox");
    assertThat(file.body()).doesNotContain("<script>");
  }
}
