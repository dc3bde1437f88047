package dev.sotto.sandbox.botapi;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.sotto.sandbox.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers {@code /bot<token>/<method>}: checks the token, meets the planned faults, applies the
 * method, and writes everything down in the journal.
 */
public final class BotApi implements HttpHandler {

  private static final Logger LOG = LoggerFactory.getLogger(BotApi.class);
  private static final Pattern PATH = Pattern.compile("/bot([^/]*)/([^/]*)/?");
  private static final Pattern TOKEN = Pattern.compile("\\d+:[A-Za-z0-9_-]{20,}");

  private final World world;
  private final String token;
  private final Methods methods;
  private final Journal journal = new Journal();
  private final Faults faults = new Faults();

  public BotApi(World world, String token, Flood flood) {
    this.world = world;
    this.token = token;
    this.methods = new Methods(world, flood);
  }

  public Journal journal() {
    return journal;
  }

  public Faults faults() {
    return faults;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Response response = answer(exchange);
      if (response.status() != 0) {
        byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", response.type());
        exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
      }
    }
  }

  private Response answer(HttpExchange exchange) throws IOException {
    try {
      Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
      if (!path.matches() || !TOKEN.matcher(path.group(1)).matches()) {
        throw Refusal.notFound("Not Found");
      }
      if (!path.group(1).equals(token)) {
        throw Refusal.unauthorized();
      }
      return answer(path.group(2), Request.read(exchange));
    } catch (Refusal refusal) {
      return refusal.response();
    } catch (RuntimeException e) {
      // A defect of the sandbox itself: say so loudly, it must not look like the bot's.
      LOG.error(
          "The sandbox broke at {}", exchange.getRequestURI().getPath().replace(token, "…"), e);
      return Response.error(500, "Internal Server Error: the sandbox broke: " + e, 0);
    }
  }

  private Response answer(String called, Request request) {
    Instant at = world.clock().instant();
    String method = methods.spelling(called);
    Supplier<Response> honest = () -> apply(method, request);
    Response response =
        faults.next(method, chatOf(request)).map(fault -> fault.around(honest)).orElseGet(honest);
    journal.add(
        new Journal.Entry(at, method, request.params(), response.status(), response.json()));
    return response;
  }

  private Response apply(String method, Request request) {
    try {
      Fields fields = request.fields(method);
      fields.text("method");
      return Response.ok(methods.apply(method, fields));
    } catch (Refusal refusal) {
      return refusal.response();
    }
  }

  private static OptionalLong chatOf(Request request) {
    long id = request.params().path("chat_id").asLong();
    return id == 0 ? OptionalLong.empty() : OptionalLong.of(id);
  }
}
