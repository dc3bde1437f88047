package dev.sotto.sandbox;

import com.sun.net.httpserver.HttpServer;
import dev.sotto.sandbox.botapi.BotApi;
import dev.sotto.sandbox.botapi.Downloads;
import dev.sotto.sandbox.botapi.Faults;
import dev.sotto.sandbox.botapi.Journal;
import dev.sotto.sandbox.companions.Companions;
import dev.sotto.sandbox.page.Page;
import dev.sotto.sandbox.world.Chat;
import dev.sotto.sandbox.world.Keep;
import dev.sotto.sandbox.world.Keeper;
import dev.sotto.sandbox.world.Person;
import dev.sotto.sandbox.world.Seat;
import dev.sotto.sandbox.world.ShownClock;
import dev.sotto.sandbox.world.Updates;
import dev.sotto.sandbox.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A running sandbox. The bot talks to {@code /bot<token>/...}; people talk on the {@link #page},
 * and tests through {@link #person} and {@link #group}. Safe for use by several threads.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.open(Options.usual().on(clock))) {
 *   Seat ada = sandbox.person("Ada");
 *   ada.start();
 *   sandbox.updates().awaitTaken(Duration.ofSeconds(5));
 *   assertThat(ada.chat().last()).map(Message::text).contains("Hello");
 * }
 * }</pre>
 */
public final class Sandbox implements AutoCloseable {

  private static final long BOT_ID = 7_000_000_001L;
  private static final AtomicInteger THREADS = new AtomicInteger();

  private final World world;
  private final String token;
  private final BotApi botApi;
  private final Companions companions;
  private final Page page;
  private final Keeper keeper;
  private final HttpServer server;
  private final ExecutorService threads;

  private Sandbox(Options options) throws IOException {
    this.token = BOT_ID + ":" + secret();
    this.world = new World(options.clock(), new Person(BOT_ID, "Sotto", "sotto_sandbox_bot", "en"));
    this.keeper = options.keep().open(world);
    if (world.people().isEmpty()) {
      options.people().forEach(world::addPerson);
    }
    this.botApi = new BotApi(world, token, options.flood());
    this.companions = new Companions(world);
    this.page = new Page(world, options.nextNudge(), companions, options.keep() != Keep.NOTHING);
    this.server = HttpServer.create(options.address(), 0);
    // A poll or an event stream holds its thread for as long as it lasts, so there is one for each.
    this.threads = Executors.newCachedThreadPool(Sandbox::daemon);
    server.setExecutor(threads);
    server.createContext("/bot", botApi);
    server.createContext("/file/bot", new Downloads(world, token));
    server.createContext("/", page);
    server.start();
  }

  /**
   * Opens a sandbox that serves at once.
   *
   * @throws UncheckedIOException if the address is taken or the kept folder cannot be read
   */
  public static Sandbox open(Options options) {
    // Without it, a keep-alive connection carries 20 requests a second: each waits for a delayed
    // ACK.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try {
      return new Sandbox(options);
    } catch (IOException e) {
      throw new UncheckedIOException("The sandbox cannot open at " + options.address(), e);
    }
  }

  /** The token this bot is known by; new on each start, so that no other program can guess it. */
  public String token() {
    return token;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** Where the chat page is. */
  public URI page() {
    InetSocketAddress address = server.getAddress();
    String host = address.getAddress().isAnyLocalAddress() ? "127.0.0.1" : address.getHostString();
    return URI.create(
        "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort() + "/");
  }

  public ShownClock clock() {
    return world.clock();
  }

  /** The queue of updates, to wait until the bot took everything, or to deliver strange ones. */
  public Updates updates() {
    return world.updates();
  }

  /** What is to go wrong. */
  public Faults faults() {
    return botApi.faults();
  }

  /** Every request the bot made. */
  public Journal journal() {
    return botApi.journal();
  }

  /** Simulated people, to be called in. */
  public Companions companions() {
    return companions;
  }

  /** Everything else there is. */
  public World world() {
    return world;
  }

  /** The private chat of somebody with the bot; who is not known yet appears. */
  public Seat person(String name) {
    Person person = known(name);
    return world.seat(person, world.chat(person.id()).orElseThrow());
  }

  /** A new group of these people with the bot in it; the first of them adds it. */
  public Chat group(String title, String... names) {
    Chat group = world.addGroup(title, Arrays.stream(names).map(name -> known(name).id()).toList());
    seat(names[0], group).addBot();
    return group;
  }

  /**
   * Somebody's place in a group.
   *
   * @throws NoSuchElementException if they are not in it
   */
  public Seat seat(String name, Chat group) {
    Person person = known(name);
    if (!group.members().contains(person.id())) {
      throw new NoSuchElementException(name + " is not in " + group.title());
    }
    return world.seat(person, group);
  }

  private Person known(String name) {
    return world.inTurn(
        () ->
            world.people().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseGet(() -> world.addPerson(name)));
  }

  /** Stops serving at once, ends the polls that wait, and writes down what is to be kept. */
  @Override
  public void close() {
    world.updates().close();
    page.close();
    server.stop(0);
    threads.shutdownNow();
    keeper.close();
  }

  private static String secret() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes) + "SBX";
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "sandbox-" + THREADS.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }
}
