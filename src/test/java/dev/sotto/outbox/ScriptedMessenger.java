package dev.sotto.outbox;

import dev.sotto.core.person.ChatId;
import dev.sotto.core.week.Press;
import dev.sotto.outbox.Refusal.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** A messenger that takes everything, except where a test says otherwise. */
final class ScriptedMessenger implements Messenger {
  /** One letter that was handed over. */
  record Sent(long chat, String what, Instant at) {}

  private final InstantSource time;
  private final List<Sent> sent = new ArrayList<>();
  private final Map<Long, Queue<Refusal>> refusals = new HashMap<>();
  private final Press press = new PlainPress();
  private boolean broken;
  private long lastMessage = 100;

  ScriptedMessenger(InstantSource time) {
    this.time = time;
  }

  /** Refuses the next letter to a chat. */
  synchronized ScriptedMessenger refuse(long chat, Kind kind) {
    return refuse(chat, kind, Duration.ZERO);
  }

  synchronized ScriptedMessenger refuse(long chat, Kind kind, Duration wait) {
    refusals
        .computeIfAbsent(chat, unknown -> new ArrayDeque<>())
        .add(new Refusal(kind, wait, "said the script"));
    return this;
  }

  /** Throws something nobody expects from now on. */
  synchronized void breakDown() {
    broken = true;
  }

  synchronized List<Sent> sent() {
    return List.copyOf(sent);
  }

  /** What was handed over, in order. */
  synchronized List<String> what() {
    return sent.stream().map(Sent::what).toList();
  }

  @Override
  public long send(ChatId chat, Letter.Words words) throws Refusal {
    return take(chat.value(), words.text());
  }

  @Override
  public long send(ChatId chat, Letter.Enclosed enclosed) throws Refusal {
    return take(chat.value(), enclosed.file().name());
  }

  @Override
  public long send(ChatId chat, Letter.Drawn drawn) throws Refusal {
    return send(chat, drawn.by(press));
  }

  @Override
  public void rewrite(ChatId chat, Letter.Rewrite rewrite) throws Refusal {
    take(chat.value(), rewrite.text());
  }

  @Override
  public void react(ChatId chat, Letter.Reaction reaction) throws Refusal {
    take(chat.value(), reaction.emoji());
  }

  @Override
  public void answer(Letter.TapAnswer answer) throws Refusal {
    take(0, answer.callbackId());
  }

  @Override
  public void leave(ChatId chat) throws Refusal {
    take(chat.value(), "goodbye");
  }

  private synchronized long take(long chat, String what) throws Refusal {
    sent.add(new Sent(chat, what, time.instant()));
    if (broken) {
      throw new IllegalStateException("about " + what);
    }
    Queue<Refusal> next = refusals.get(chat);
    if (next != null && !next.isEmpty()) {
      throw next.remove();
    }
    return ++lastMessage;
  }
}
