package dev.sotto.app;

import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.Country;
import dev.sotto.core.person.Hold;
import dev.sotto.core.person.Person;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.person.Settings;
import dev.sotto.core.person.Standing;
import dev.sotto.core.safety.Concern;
import dev.sotto.core.script.Line;
import dev.sotto.outbox.Letter;
import dev.sotto.store.Tx;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Finds out who came in, and hands them to whoever deals with what they did.
 *
 * @param concern what their words are about beyond practice, which was answered already
 */
record Doorway(
    Tx tx, House house, Erasure erasure, Concern concern, Instant now, List<Runnable> afterwards)
    implements Incoming.Desk {

  @Override
  public void text(Incoming.Text text) {
    if (concern != Concern.NONE) {
      answered(text.chat(), text.words(), text.repliesTo(), text.freshness());
      return;
    }
    Visit visit = visit(text.chat());
    Conversation conversation = conversation(visit, text.messageId());
    switch (text.freshness()) {
      case NEW -> conversation.words(text.words(), text.repliesTo());
      case EDITED -> conversation.corrected(text.words(), text.sentAt());
    }
    goesOn(visit);
  }

  @Override
  public void medium(Incoming.Medium medium) {
    if (concern != Concern.NONE) {
      answered(medium.chat(), medium.caption(), medium.repliesTo(), Incoming.Freshness.NEW);
      return;
    }
    Visit visit = visit(medium.chat());
    Conversation conversation = conversation(visit, medium.messageId());
    if (medium.caption().isBlank()) {
      conversation.wordless(medium.repliesTo());
    } else {
      conversation.words(medium.caption(), medium.repliesTo());
      goesOn(visit);
    }
  }

  /** A correction that is about more than practice corrects nothing that was noted. */
  private void answered(
      ChatId chat, PrivateText words, long repliesTo, Incoming.Freshness freshness) {
    Visit visit = visit(chat);
    if (freshness == Incoming.Freshness.NEW) {
      new Conversation(visit, new Origin.Answered(), erasure).answered(words, repliesTo, concern);
    }
  }

  @Override
  public void press(Incoming.Press press) {
    Visit visit = visit(press.chat());
    Origin.Press origin = new Origin.Press(press.callbackId(), press.messageId());
    new Pressing(visit, origin, erasure).press(press.code());
    goesOn(visit);
  }

  /**
   * Only somebody who was present goes away: who never consented, or said stop, stays that. Letting
   * the bot in again is a sign of life like any tap.
   */
  @Override
  public void block(Incoming.Block block) {
    tx.people().byChat(block.chat()).ifPresent(person -> block(person, block.direction()));
  }

  private void block(Person person, Incoming.Direction direction) {
    switch (direction) {
      case BLOCKED -> {
        tx.outbox().withdrawNudges(person.id());
        move(person, Standing.PRESENT, Standing.AWAY);
      }
      case UNBLOCKED -> {
        tx.people().heardFrom(person.id(), now);
        move(person, Standing.AWAY, Standing.PRESENT);
      }
    }
  }

  @Override
  public void group(Incoming.Group group) {
    switch (group.presence()) {
      case INSIDE -> {
        String word = Spoken.fixed(house).word(Line.PRIVATE_ONLY);
        Letter words = new Letter.Words(word, List.of(), Letter.Hush.SILENT);
        Mail.reply(tx, null, group.chat(), words, now);
        Mail.reply(tx, null, group.chat(), new Letter.Goodbye(), now);
      }
      case GONE -> {}
    }
  }

  private Conversation conversation(Visit visit, long messageId) {
    return new Conversation(visit, new Origin.Message(messageId), erasure);
  }

  /** Whoever writes or taps goes on, and so do the nudges. What they would have asked is gone. */
  private void goesOn(Visit visit) {
    if (visit.person().hold() == Hold.HELD) {
      tx.people()
          .byId(visit.person().id())
          .ifPresent(person -> tx.people().save(person.hold(Hold.NONE)));
    }
  }

  /** Meets the person of a chat; whoever is new is a guest until they consent. */
  private Visit visit(ChatId chat) {
    Person person =
        tx.people()
            .byChat(chat)
            .map(known -> move(known, Standing.AWAY, Standing.PRESENT))
            .orElseGet(() -> tx.people().welcome(chat, SETTINGS, now));
    tx.people().heardFrom(person.id(), now);
    return new Visit(tx, house, person, chat, now, afterwards);
  }

  private Person move(Person person, Standing from, Standing to) {
    if (person.standing() != from) {
      return person;
    }
    Person moved = person.standing(to);
    tx.people().save(moved);
    return moved;
  }

  private static final Settings SETTINGS = Settings.in(ZoneId.of("UTC"), Country.UNKNOWN);
}
