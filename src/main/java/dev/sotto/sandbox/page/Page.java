package dev.sotto.sandbox.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.sotto.sandbox.companions.Companions;
import dev.sotto.sandbox.world.Chat;
import dev.sotto.sandbox.world.FileNote;
import dev.sotto.sandbox.world.NextNudge;
import dev.sotto.sandbox.world.World;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** Serves the page, what it shows, and what people do on it. */
public final class Page implements HttpHandler, AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  private final World world;
  private final PageJson json;
  private final Deeds deeds;
  private final Events events;

  /**
   * Serves a world.
   *
   * @param kept whether what is said here outlives the sandbox
   */
  public Page(World world, NextNudge nextNudge, Companions companions, boolean kept) {
    this.world = world;
    this.json = new PageJson(world, companions, kept);
    this.deeds = new Deeds(world, nextNudge, companions);
    this.events = new Events(world, json);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Visit visit = new Visit(exchange);
      if (!Guard.admits(exchange)) {
        visit.refuse(403, "This page answers only to itself, on this machine");
        return;
      }
      switch (exchange.getRequestMethod()) {
        case "GET" -> get(visit);
        case "POST" -> deeds.handle(visit);
        default -> visit.refuse(405, "Only GET and POST are of use here");
      }
    }
  }

  private void get(Visit visit) throws IOException {
    String path = visit.path();
    if (path.equals("/")) {
      asset(visit, "index.html");
    } else if (path.startsWith("/ui/")) {
      asset(visit, path.substring("/ui/".length()));
    } else if (path.equals("/sandbox/state")) {
      visit.answer(world.inTurn(json::state));
    } else if (path.startsWith("/sandbox/chats/")) {
      chat(visit, path.substring("/sandbox/chats/".length()));
    } else if (path.startsWith("/sandbox/files/")) {
      file(visit, path.substring("/sandbox/files/".length()));
    } else if (path.equals("/sandbox/events")) {
      events.stream(visit);
    } else {
      visit.refuse(404, "There is nothing here");
    }
  }

  private void asset(Visit visit, String name) throws IOException {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null || !name.matches("[a-z-]+\\.[a-z]+")) {
      visit.refuse(404, "There is nothing here");
      return;
    }
    try (InputStream resource = Page.class.getResourceAsStream("/sandbox/" + name)) {
      if (resource == null) {
        visit.refuse(404, "There is nothing here");
      } else {
        visit.answer(200, type, resource.readAllBytes());
      }
    }
  }

  private void chat(Visit visit, String id) throws IOException {
    Optional<Chat> chat =
        id.matches("-?\\d{1,15}") ? world.chat(Long.parseLong(id)) : Optional.empty();
    if (chat.isEmpty()) {
      visit.refuse(404, "There is no such chat");
    } else {
      visit.answer(world.inTurn(() -> json.chat(chat.get())));
    }
  }

  /** Bytes somebody sent: never shown as a page of ours, whatever they claim to be. */
  private void file(Visit visit, String id) throws IOException {
    Optional<FileNote> note = world.files().find(id);
    if (note.isEmpty()) {
      visit.refuse(404, "There is no such file");
      return;
    }
    visit.header(
        "Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'");
    visit.answer(200, note.get().mime(), world.files().bytes(id).orElseThrow());
  }

  /** Ends the event streams. */
  @Override
  public void close() {
    events.close();
  }
}
