package dev.sotto.sandbox.botapi;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.sotto.sandbox.world.World;
import java.io.IOException;

/** Answers {@code /file/bot<token>/<file_path>}, where {@code getFile} points. */
public final class Downloads implements HttpHandler {

  private final World world;
  private final String prefix;

  public Downloads(World world, String token) {
    this.world = world;
    this.prefix = "/file/bot" + token + "/files/";
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String id = path.startsWith(prefix) ? path.substring(prefix.length()) : "";
      byte[] bytes = world.files().bytes(id).orElse(new byte[0]);
      exchange.sendResponseHeaders(
          bytes.length == 0 ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
