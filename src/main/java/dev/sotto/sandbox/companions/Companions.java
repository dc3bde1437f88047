package dev.sotto.sandbox.companions;

import dev.sotto.sandbox.world.Chat;
import dev.sotto.sandbox.world.Message;
import dev.sotto.sandbox.world.Person;
import dev.sotto.sandbox.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Calls companions in and lets them react, each time the bot was served and before it gets its
 * answer: whatever they make of its words is there when it looks. They play until the sandbox is
 * closed; where chats are kept they are people like others afterwards, whom nobody plays. Safe for
 * use by several threads.
 */
public final class Companions {
  /** With somebody of one's own, as many as make a circle say all that it can say. */
  private static final int AT_A_TIME = 6;

  private static final List<String> NAMES =
      List.of(
          "Fran", "Gus", "Hana", "Ivo", "Juna", "Kaj", "Lou", "Mika", "Nils", "Oda", "Pia", "Rue");

  private final World world;
  private final Pattern link;
  private final Map<Long, Companion> playing = new ConcurrentHashMap<>();

  public Companions(World world) {
    this.world = world;
    String address = "https://t.me/" + world.bot().username() + "?start=";
    this.link = Pattern.compile("(?:" + Pattern.quote(address) + "|/start )(c[0-9a-z]{13})\\b");
    world.afterBot(() -> playing.values().forEach(Companion::look));
  }

  /**
   * Lets new people follow the newest link into a circle that the bot wrote to somebody.
   *
   * @return who came
   * @throws IllegalStateException if there is no such link, or nobody left to come
   */
  public List<Person> follow(Person host) {
    return world.inTurn(
        () -> {
          String code =
              newestCode(host)
                  .orElseThrow(
                      () ->
                          new IllegalStateException(
                              "Ask for a link with /circle first; companions come in by it."));
          return strangers().stream().map(name -> enter(name, code)).toList();
        });
  }

  /** Whether that person is played by the sandbox. */
  public boolean has(long person) {
    return playing.containsKey(person);
  }

  private Person enter(String name, String code) {
    Person person = world.addPerson(name);
    Companion companion = new Companion(world.seat(person, world.chat(person.id()).orElseThrow()));
    playing.put(person.id(), companion);
    companion.follow(code);
    return person;
  }

  private List<String> strangers() {
    List<String> known = world.people().stream().map(Person::name).toList();
    List<String> strangers =
        NAMES.stream().filter(name -> !known.contains(name)).limit(AT_A_TIME).toList();
    if (strangers.isEmpty()) {
      throw new IllegalStateException("All the companions there are have come.");
    }
    return strangers;
  }

  private Optional<String> newestCode(Person host) {
    return world.chats().stream()
        .filter(chat -> chat.members().contains(host.id()))
        .map(Chat::messages)
        .flatMap(List::stream)
        .filter(message -> message.from() == world.bot().id())
        .sorted(Comparator.comparingInt(Message::id))
        .flatMap(message -> link.matcher(message.text()).results())
        .reduce((older, newer) -> newer)
        .map((MatchResult found) -> found.group(1));
  }
}
