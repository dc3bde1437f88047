package dev.sotto.sandbox.world;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's place in a chat: everything somebody can do there with Telegram in their hands. The
 * page and the tests use the same one. What a person cannot do throws {@link IllegalStateException}
 * with a sentence about why.
 */
public final class Seat {

  private final World world;
  private final Person person;
  private final Chat chat;

  Seat(World world, Person person, Chat chat) {
    this.world = world;
    this.person = person;
    this.chat = chat;
  }

  public Person person() {
    return person;
  }

  public Chat chat() {
    return chat;
  }

  /** Presses Start. */
  public int start() {
    return say("/start");
  }

  /** Follows a deep link and presses Start. */
  public int start(String payload) {
    return say("/start " + payload);
  }

  /**
   * Sends a text, or presses a button of a reply keyboard with that label; returns the message id.
   */
  public int say(String text) {
    return send(Content.text(Words.plain(text)), null);
  }

  /** Answers a message with a text. */
  public int reply(int messageId, String text) {
    return send(Content.text(Words.plain(text)), known(messageId).id());
  }

  /** Changes the text or the caption of an own message. */
  public void edit(int messageId, String text) {
    world.inTurn(
        () -> {
          Message old = own(messageId);
          Content changed = old.content().saying(Words.plain(text));
          return put(Update.Kind.EDITED_MESSAGE, old.edited(changed, world.clock().instant()));
        });
  }

  public int sticker(String emoji) {
    FileNote file = world.files().add("sticker.svg", "image/svg+xml", Drawings.sticker(emoji), 0);
    return send(Content.of(Content.Kind.STICKER, file, new Words(emoji, List.of())), null);
  }

  /** Sends a voice message of that many seconds of silence. */
  public int voice(int seconds) {
    FileNote file = world.files().add("voice.wav", "audio/wav", Drawings.silence(seconds), seconds);
    return send(Content.of(Content.Kind.VOICE, file, Words.NONE), null);
  }

  /** Sends a plain picture; the caption may be empty. */
  public int photo(String caption) {
    return photo(Drawings.picture(), caption);
  }

  /** Sends a picture; the caption may be empty. */
  public int photo(byte[] image, String caption) {
    FileNote file = world.files().add("photo.png", "image/png", image, 0);
    return send(Content.of(Content.Kind.PHOTO, file, Words.plain(caption)), null);
  }

  /** Presses an inline button by its label; returns the id of the callback query. */
  public String press(int messageId, String label) {
    return press(
        messageId,
        known(messageId)
            .markup()
            .button(label)
            .orElseThrow(() -> new IllegalStateException("There is no button " + label)));
  }

  /** Presses a button that is on that message; returns the id of the callback query. */
  public String press(int messageId, Button button) {
    return world.inTurn(
        () -> {
          boolean there =
              known(messageId).markup().rows().stream().anyMatch(row -> row.contains(button));
          if (!there || button.purpose() != Button.Purpose.CALL) {
            throw new IllegalStateException("Nothing is sent by pressing " + button.label());
          }
          return pressForged(messageId, button.value());
        });
  }

  /** Presses the button on the newest message that has one with this label. */
  public String press(String label) {
    return press(offering(label).id(), label);
  }

  /** The newest message with an inline button of this label. */
  public Message offering(String label) {
    return chat.backwards()
        .filter(message -> message.markup().kind() == Markup.Kind.INLINE)
        .filter(message -> message.markup().button(label).isPresent())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No message offers " + label));
  }

  /**
   * Sends a press with data of one's own choosing, as a forged or outdated app can.
   *
   * @param messageId where the button is said to be; a message that is gone is reported as
   *     inaccessible
   */
  public String pressForged(int messageId, String data) {
    if (data.getBytes(StandardCharsets.UTF_8).length > 64) {
      throw new IllegalStateException("Callback data is at most 64 bytes");
    }
    return world.inTurn(
        () -> {
          Instant now = world.clock().instant();
          Tap tap =
              new Tap(
                  World.randomId(), chat.id(), person.id(), messageId, data, now, Optional.empty());
          world.taps().add(tap);
          world.update(Update.Kind.CALLBACK_QUERY, world.wire().callbackQuery(tap));
          return tap.id();
        });
  }

  /** What the bot answered to a press; empty while it did not. */
  public Optional<Tap.Answer> answerTo(String tap) {
    return world.taps().find(tap).flatMap(Tap::answer);
  }

  /** Puts an emoji on a message, in place of an own earlier one. */
  public void react(int messageId, String emoji) {
    if (!Reaction.allows(emoji)) {
      throw new IllegalStateException("Telegram has no reaction " + emoji);
    }
    reactWith(messageId, emoji);
  }

  /** Takes the own emoji off a message. */
  public void unreact(int messageId) {
    reactWith(messageId, null);
  }

  /** Blocks the bot; nothing it sends arrives any more. */
  public void block() {
    changeStanding(Chat.Standing.OPEN, Chat.Standing.SHUT);
  }

  /** Lets the bot write again. */
  public void unblock() {
    changeStanding(Chat.Standing.SHUT, Chat.Standing.OPEN);
  }

  /** Adds the bot to this group. */
  public void addBot() {
    world.inTurn(
        () -> {
          Chat.Standing before = chat.standing();
          world.stand(chat, Chat.Standing.OPEN);
          world.update(Update.Kind.MY_CHAT_MEMBER, world.wire().botChanged(person, chat, before));
          Message note = world.compose(chat, person.id(), Content.service(Content.Kind.BOT_JOINED));
          world.update(Update.Kind.MESSAGE, world.wire().message(world.show(note)));
          return note;
        });
  }

  /** Removes the bot from this group. */
  public void removeBot() {
    changeStanding(Chat.Standing.OPEN, Chat.Standing.SHUT);
    world.show(world.compose(chat, person.id(), Content.service(Content.Kind.BOT_LEFT)));
  }

  private void changeStanding(Chat.Standing from, Chat.Standing to) {
    world.inTurn(
        () -> {
          if (chat.standing() != from) {
            throw new IllegalStateException(chat.title() + " is " + chat.standing());
          }
          world.stand(chat, to);
          world.update(Update.Kind.MY_CHAT_MEMBER, world.wire().botChanged(person, chat, from));
          return chat;
        });
  }

  private int send(Content content, @Nullable Integer replyTo) {
    return world.inTurn(
        () -> {
          admit();
          return put(
              Update.Kind.MESSAGE, world.compose(chat, person.id(), content).answering(replyTo));
        });
  }

  /** The bot's update comes first: on the screen a message counts as taken once none waits. */
  private int put(Update.Kind kind, Message message) {
    if (heard(message)) {
      world.update(kind, world.wire().message(message));
    }
    return world.show(message).id();
  }

  /** The first word in a private chat starts it. */
  private void admit() {
    if (chat.isPrivate() && chat.standing() == Chat.Standing.SHUT) {
      throw new IllegalStateException(person.name() + " has blocked the bot");
    }
    if (chat.isPrivate() && chat.standing() == Chat.Standing.NOT_STARTED) {
      world.stand(chat, Chat.Standing.OPEN);
    }
  }

  /**
   * Whether the bot gets to see it: everything in private, and in groups what privacy mode lets
   * through.
   */
  private boolean heard(Message message) {
    return chat.isPrivate()
        || (chat.standing() == Chat.Standing.OPEN
            && new PrivacyMode(world.bot(), chat).lets(message));
  }

  private void reactWith(int messageId, @Nullable String emoji) {
    world.inTurn(
        () -> {
          Message old = known(messageId);
          Message reacted =
              emoji == null
                  ? old.unreacted(person.id())
                  : old.reacted(new Reaction(person.id(), emoji));
          world.show(reacted);
          if (chat.isPrivate()) {
            world.update(
                Update.Kind.MESSAGE_REACTION, world.wire().reactionChanged(person, old, reacted));
          }
          return reacted;
        });
  }

  private Message own(int messageId) {
    Message message = known(messageId);
    if (message.from() != person.id()) {
      throw new IllegalStateException("Message " + messageId + " is not " + person.name() + "'s");
    }
    return message;
  }

  private Message known(int messageId) {
    return chat.message(messageId)
        .orElseThrow(() -> new IllegalStateException("There is no message " + messageId + " here"));
  }
}
