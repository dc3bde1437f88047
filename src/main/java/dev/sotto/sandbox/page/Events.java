package dev.sotto.sandbox.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sotto.sandbox.world.Happening;
import dev.sotto.sandbox.world.Tap;
import dev.sotto.sandbox.world.World;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Tells open pages what changes, as server-sent events. */
final class Events implements Happening.Watcher<ObjectNode>, AutoCloseable {

  /**
   * How many events may wait for a page; one that falls further behind is cut off and starts
   * afresh.
   */
  private static final int BEHIND = 1000;

  /** A comment this often, in seconds, finds out whether the page is still there. */
  private static final int HEARTBEAT = 15;

  private static final String END = "";

  private final World world;
  private final PageJson json;
  private final Set<BlockingQueue<String>> pages = ConcurrentHashMap.newKeySet();

  Events(World world, PageJson json) {
    this.world = world;
    this.json = json;
  }

  /** Serves one page until it goes away. */
  void stream(Visit visit) throws IOException {
    BlockingQueue<String> waiting = new LinkedBlockingQueue<>(BEHIND);
    Consumer<Happening> watcher =
        happening -> {
          if (!waiting.offer("data: " + happening.tell(this) + "\n\n")) {
            waiting.clear();
            waiting.add(END);
          }
        };
    world.watch(watcher);
    pages.add(waiting);
    try (OutputStream out = visit.stream("text/event-stream")) {
      write(out, "retry: 1000\n\n");
      for (String event = next(waiting); !event.equals(END); event = next(waiting)) {
        write(out, event);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      pages.remove(waiting);
      world.unwatch(watcher);
    }
  }

  private static String next(BlockingQueue<String> waiting) throws InterruptedException {
    String event = waiting.poll(HEARTBEAT, TimeUnit.SECONDS);
    return event == null ? ": still here\n\n" : event;
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(UTF_8));
    out.flush();
  }

  private static ObjectNode event(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }

  @Override
  public ObjectNode shown(Happening.Shown happening) {
    ObjectNode event = event("shown");
    event.set("message", json.message(happening.message()));
    return event;
  }

  @Override
  public ObjectNode gone(Happening.Gone happening) {
    return event("gone").put("chat", happening.chat()).put("message", happening.message());
  }

  @Override
  public ObjectNode taken(Happening.Taken happening) {
    return event("taken").put("chat", happening.chat()).put("message", happening.message());
  }

  @Override
  public ObjectNode chatChanged(Happening.ChatChanged happening) {
    ObjectNode event = event("chat");
    world.chat(happening.chat()).ifPresent(chat -> event.set("chat", json.header(chat)));
    return event;
  }

  @Override
  public ObjectNode tapAnswered(Happening.TapAnswered happening) {
    Tap tap = happening.tap();
    ObjectNode event =
        event("answered")
            .put("tap", tap.id())
            .put("chat", tap.chat())
            .put("person", tap.person())
            .put("message", tap.message());
    tap.answer().ifPresent(answer -> event.put("text", answer.text()).put("alert", answer.alert()));
    return event;
  }

  @Override
  public ObjectNode busy(Happening.Busy happening) {
    return event("busy").put("chat", happening.chat()).put("action", happening.action());
  }

  @Override
  public ObjectNode commandsChanged(Happening.CommandsChanged happening) {
    return event("commands");
  }

  @Override
  public ObjectNode clockMoved(Happening.ClockMoved happening) {
    ObjectNode event = event("clock");
    event.set("clock", json.clock());
    return event;
  }

  @Override
  public void close() {
    pages.forEach(
        waiting -> {
          waiting.clear();
          waiting.add(END);
        });
  }
}
