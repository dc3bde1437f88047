package dev.sotto.bench;

import dev.sotto.core.person.ChatId;
import dev.sotto.core.week.Press;
import dev.sotto.drawing.Drawings;
import dev.sotto.outbox.Letter;
import dev.sotto.outbox.Messenger;
import dev.sotto.outbox.Refusal;
import java.util.concurrent.atomic.AtomicLong;

/** Takes everything at once, once it is drawn. */
final class Quick implements Messenger {
  private final Press press = new Drawings();
  private final AtomicLong sent = new AtomicLong();

  @Override
  public long send(ChatId chat, Letter.Words words) {
    return sent.incrementAndGet();
  }

  @Override
  public long send(ChatId chat, Letter.Enclosed enclosed) {
    return sent.incrementAndGet();
  }

  @Override
  public long send(ChatId chat, Letter.Drawn drawn) throws Refusal {
    return send(chat, drawn.by(press));
  }

  @Override
  public void rewrite(ChatId chat, Letter.Rewrite rewrite) {}

  @Override
  public void react(ChatId chat, Letter.Reaction reaction) {}

  @Override
  public void answer(Letter.TapAnswer answer) {}

  @Override
  public void leave(ChatId chat) {}
}
