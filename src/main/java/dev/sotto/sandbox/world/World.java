package dev.sotto.sandbox.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Everything there is: the bot, the people, their chats. Whoever changes it, a person or the bot,
 * does so {@link #inTurn}; readers get copies. Safe for use by several threads.
 */
public final class World {

  private static final Random RANDOM = new SecureRandom();
  private static final long FIRST_PERSON = 500_000_001;
  private static final long FIRST_GROUP = -4_000_000_001L;

  private final ShownClock clock;
  private final Person bot;
  private final Map<Long, Person> people = new LinkedHashMap<>();
  private final Map<Long, Chat> chats = new LinkedHashMap<>();
  private final Updates updates;
  private final Taps taps = new Taps();
  private final StoredFiles files = new StoredFiles();
  private final Commands commands = new Commands();
  private final Wire wire = new Wire(this);
  private final List<Consumer<Happening>> watchers = new CopyOnWriteArrayList<>();
  private final List<Runnable> afterBot = new CopyOnWriteArrayList<>();
  private int nextMessage = 1;

  public World(ShownClock clock, Person bot) {
    this.clock = clock;
    this.bot = bot;
    this.updates = new Updates(clock, 100_000_000 + RANDOM.nextInt(800_000_000), this::taken);
    clock.onMove(now -> tell(new Happening.ClockMoved(now)));
  }

  /** Does something that nothing else may come between. */
  public synchronized <T> T inTurn(Supplier<T> doing) {
    return doing.get();
  }

  /**
   * Asks to be told what changes on the screen. The watcher is called under the lock and must be
   * quick.
   */
  public void watch(Consumer<Happening> watcher) {
    watchers.add(watcher);
  }

  public void unwatch(Consumer<Happening> watcher) {
    watchers.remove(watcher);
  }

  /**
   * Asks for a turn after each turn of the bot, before the bot learns what came of its own. What is
   * done then may change the world, as what a {@link #watch watcher} does may not.
   */
  public void afterBot(Runnable doing) {
    afterBot.add(doing);
  }

  /** Lets whoever asked for it have their turn: the bot has done something. */
  public synchronized void botDid() {
    afterBot.forEach(Runnable::run);
  }

  public ShownClock clock() {
    return clock;
  }

  public Person bot() {
    return bot;
  }

  public Updates updates() {
    return updates;
  }

  public Taps taps() {
    return taps;
  }

  public StoredFiles files() {
    return files;
  }

  public Commands commands() {
    return commands;
  }

  public Wire wire() {
    return wire;
  }

  /** Everybody but the bot, in the order they came. */
  public synchronized List<Person> people() {
    return List.copyOf(people.values());
  }

  public synchronized Optional<Person> person(long id) {
    return id == bot.id() ? Optional.of(bot) : Optional.ofNullable(people.get(id));
  }

  /** In the order they came. */
  public synchronized List<Chat> chats() {
    return List.copyOf(chats.values());
  }

  public synchronized Optional<Chat> chat(long id) {
    return Optional.ofNullable(chats.get(id));
  }

  /** Lets somebody appear who never talked with the bot. */
  public synchronized Person addPerson(String name) {
    long id = FIRST_PERSON + people.size();
    Person person =
        new Person(id, name, name.toLowerCase(Locale.ROOT).replaceAll("\\W", "") + "_here", "en");
    add(person);
    add(new Chat(id, name, List.of(id), Chat.Standing.NOT_STARTED));
    return person;
  }

  /** Opens a group of these people; the bot is not in it until somebody adds it. */
  public synchronized Chat addGroup(String title, Collection<Long> members) {
    long groups = chats.values().stream().filter(chat -> !chat.isPrivate()).count();
    Chat group = new Chat(FIRST_GROUP - groups, title, members, Chat.Standing.NOT_STARTED);
    add(group);
    return group;
  }

  /** The place of a person in a chat, from which they can do what people do there. */
  public Seat seat(Person person, Chat chat) {
    return new Seat(this, person, chat);
  }

  synchronized void add(Person person) {
    people.put(person.id(), person);
  }

  synchronized void add(Chat chat) {
    chats.put(chat.id(), chat);
    tell(new Happening.ChatChanged(chat.id()));
  }

  /**
   * Begins a message with the next id and the present time; {@link #show} puts it into the chat.
   */
  public synchronized Message compose(Chat chat, long from, Content content) {
    return Message.sent(chat.id(), nextMessage++, from, clock.instant(), content);
  }

  /** Puts a message into its chat, in place of the one with the same id. */
  public synchronized Message show(Message message) {
    home(message).put(message);
    tell(new Happening.Shown(message));
    return message;
  }

  /** Takes a message out of its chat. */
  public synchronized void remove(Message message) {
    home(message).remove(message.id());
    tell(new Happening.Gone(message.chat(), message.id()));
  }

  private Chat home(Message message) {
    return chat(message.chat()).orElseThrow();
  }

  /** Changes whether the bot may write in a chat. */
  public synchronized void stand(Chat chat, Chat.Standing standing) {
    chat.stand(standing);
    tell(new Happening.ChatChanged(chat.id()));
  }

  /**
   * Puts the bot's answer to a press on the screen; empty when that press can not be answered any
   * more.
   */
  public synchronized Optional<Tap> answer(String tap, Tap.Answer answer) {
    Optional<Tap> answered = taps.answer(tap, answer, clock.instant());
    answered.ifPresent(known -> tell(new Happening.TapAnswered(known)));
    return answered;
  }

  /** Tells everybody who watches. */
  public void tell(Happening happening) {
    watchers.forEach(watcher -> watcher.accept(happening));
  }

  /** Called while the queue is locked, so it may not wait for a turn. */
  private void taken(Update update) {
    update
        .messages()
        .forEach(
            message ->
                tell(
                    new Happening.Taken(
                        message.at("/chat/id").asLong(), message.path("message_id").asInt())));
  }

  synchronized void update(Update.Kind kind, ObjectNode payload) {
    updates.add(kind, payload);
  }

  synchronized int nextMessage() {
    return nextMessage;
  }

  synchronized void resumeMessagesAt(int next) {
    nextMessage = next;
  }

  static String randomId() {
    return Long.toUnsignedString(RANDOM.nextLong() | Long.MIN_VALUE);
  }
}
