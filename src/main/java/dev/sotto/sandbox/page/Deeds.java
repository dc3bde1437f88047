package dev.sotto.sandbox.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sotto.sandbox.companions.Companions;
import dev.sotto.sandbox.world.Button;
import dev.sotto.sandbox.world.Chat;
import dev.sotto.sandbox.world.Message;
import dev.sotto.sandbox.world.NextNudge;
import dev.sotto.sandbox.world.Person;
import dev.sotto.sandbox.world.Seat;
import dev.sotto.sandbox.world.World;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * What people do on the page: {@code POST /sandbox/do/<deed>} with a JSON object. What they cannot
 * do comes back as 409 with a sentence.
 */
final class Deeds {

  private static final String PATH = "/sandbox/do/";
  private static final int VOICE_SECONDS = 4;

  private final World world;
  private final Skip skip;
  private final Companions companions;
  private final Map<String, Deed> deeds;

  @FunctionalInterface
  private interface Deed {
    ObjectNode with(ObjectNode body);
  }

  Deeds(World world, NextNudge nextNudge, Companions companions) {
    this.world = world;
    this.skip = new Skip(world, nextNudge);
    this.companions = companions;
    this.deeds =
        Map.ofEntries(
            Map.entry("say", this::say),
            Map.entry("edit", this::edit),
            Map.entry("press", this::press),
            Map.entry("react", this::react),
            Map.entry("sticker", body -> sent(seat(body).sticker(text(body)))),
            Map.entry("voice", body -> sent(seat(body).voice(VOICE_SECONDS))),
            Map.entry("photo", this::photo),
            Map.entry("block", body -> done(seat(body)::block)),
            Map.entry("unblock", body -> done(seat(body)::unblock)),
            Map.entry("add-bot", body -> done(seat(body)::addBot)),
            Map.entry("remove-bot", body -> done(seat(body)::removeBot)),
            Map.entry("person", this::person),
            Map.entry("group", this::group),
            Map.entry("clock", this::clock),
            Map.entry("companions", this::companions),
            Map.entry("skip", this::skip));
  }

  void handle(Visit visit) throws IOException {
    String path = visit.path();
    Deed deed = path.startsWith(PATH) ? deeds.get(path.substring(PATH.length())) : null;
    if (deed == null) {
      visit.refuse(404, "Nobody can do that here");
      return;
    }
    try {
      visit.answer(deed.with(visit.body()));
    } catch (IllegalStateException
        | IllegalArgumentException
        | NoSuchElementException
        | DateTimeException e) {
      visit.refuse(409, String.valueOf(e.getMessage()));
    }
  }

  private ObjectNode say(ObjectNode body) {
    int reply = body.path("reply").asInt();
    return sent(reply == 0 ? seat(body).say(text(body)) : seat(body).reply(reply, text(body)));
  }

  private ObjectNode edit(ObjectNode body) {
    return done(() -> seat(body).edit(message(body), text(body)));
  }

  /** A press by place, since two buttons may share a label. */
  private ObjectNode press(ObjectNode body) {
    Seat seat = seat(body);
    Message message =
        seat.chat()
            .message(message(body))
            .orElseThrow(() -> new NoSuchElementException("That message is gone"));
    List<List<Button>> rows = message.markup().rows();
    int row = body.path("row").asInt();
    int column = body.path("column").asInt();
    if (row >= rows.size() || column >= rows.get(row).size()) {
      throw new NoSuchElementException("That button is gone");
    }
    return JsonNodeFactory.instance
        .objectNode()
        .put("tap", seat.press(message.id(), rows.get(row).get(column)));
  }

  private ObjectNode react(ObjectNode body) {
    String emoji = body.path("emoji").asText();
    return done(
        () -> {
          if (emoji.isEmpty()) {
            seat(body).unreact(message(body));
          } else {
            seat(body).react(message(body), emoji);
          }
        });
  }

  private ObjectNode photo(ObjectNode body) {
    byte[] image = Base64.getDecoder().decode(body.path("image").asText());
    String caption = body.path("text").asText();
    return sent(image.length == 0 ? seat(body).photo(caption) : seat(body).photo(image, caption));
  }

  private ObjectNode person(ObjectNode body) {
    Person person = world.addPerson(name(body));
    return JsonNodeFactory.instance.objectNode().put("id", person.id()).put("chat", person.id());
  }

  /** Opens a group; the first of its members adds the bot. */
  private ObjectNode group(ObjectNode body) {
    List<Long> members = new ArrayList<>();
    body.path("members").forEach(member -> members.add(member.asLong()));
    Person first =
        members.stream()
            .findFirst()
            .flatMap(world::person)
            .orElseThrow(() -> new IllegalArgumentException("A group needs somebody in it"));
    Chat group = world.addGroup(name(body), members);
    world.seat(first, group).addBot();
    return JsonNodeFactory.instance.objectNode().put("chat", group.id());
  }

  private ObjectNode clock(ObjectNode body) {
    if (body.has("to")) {
      world.clock().moveTo(Instant.parse(body.path("to").asText()));
    } else {
      world.clock().advance(Duration.ofSeconds(body.path("seconds").asLong()));
    }
    return JsonNodeFactory.instance.objectNode().put("now", world.clock().instant().toString());
  }

  private ObjectNode skip(ObjectNode body) {
    boolean planned = skip.toNudgeOf(world.person(body.path("person").asLong()));
    return JsonNodeFactory.instance.objectNode().put("planned", planned);
  }

  private ObjectNode companions(ObjectNode body) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("came", companions.follow(seat(body).person()).size());
  }

  private Seat seat(ObjectNode body) {
    Person person =
        world
            .person(body.path("person").asLong())
            .orElseThrow(() -> new NoSuchElementException("Nobody by that id is here"));
    Chat chat =
        world
            .chat(body.path("chat").asLong())
            .orElseThrow(() -> new NoSuchElementException("There is no such chat"));
    if (!chat.members().contains(person.id())) {
      throw new NoSuchElementException(person.name() + " is not in " + chat.title());
    }
    return world.seat(person, chat);
  }

  private static String text(ObjectNode body) {
    String text = body.path("text").asText().strip();
    if (text.isEmpty() || text.length() > 4096) {
      throw new IllegalArgumentException("A message has 1 to 4096 characters");
    }
    return text;
  }

  private static String name(ObjectNode body) {
    String name = body.path("name").asText().strip();
    if (name.isEmpty() || name.length() > 64) {
      throw new IllegalArgumentException("A name has 1 to 64 characters");
    }
    return name;
  }

  private static int message(ObjectNode body) {
    return body.path("message").asInt();
  }

  private static ObjectNode sent(int message) {
    return JsonNodeFactory.instance.objectNode().put("message", message);
  }

  private static ObjectNode done(Runnable deed) {
    deed.run();
    return JsonNodeFactory.instance.objectNode();
  }
}
