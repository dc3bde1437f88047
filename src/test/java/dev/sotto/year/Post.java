package dev.sotto.year;

import dev.sotto.core.person.ChatId;
import dev.sotto.outbox.Letter;
import dev.sotto.outbox.Messenger;
import dev.sotto.outbox.Refusal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes what the bot sends, at once, and keeps what stands in each chat. For one thread. */
public final class Post implements Messenger {
  /** What a letter does in a chat. */
  public enum Kind {
    MESSAGE,
    REWRITE,
    REACTION
  }

  /** One thing that came into a chat. */
  public record Sent(long chat, Kind kind, long message, String text, List<Letter.Key> keys) {}

  private final InstantSource time;
  private final Map<Long, Sent> standing = new HashMap<>();
  private final Map<Long, Long> last = new HashMap<>();
  private final Set<Long> shut = new HashSet<>();
  private final List<Sent> news = new ArrayList<>();
  private long ids = 1;

  public Post(InstantSource time) {
    this.time = time;
  }

  /** What came since this was asked last. */
  public List<Sent> news() {
    List<Sent> since = List.copyOf(news);
    news.clear();
    return since;
  }

  /** The newest message in a chat as it stands there; none before the first. */
  List<Sent> newest(long chat) {
    Long id = last.get(chat);
    return id == null ? List.of() : at(id);
  }

  List<Sent> at(long message) {
    Sent sent = standing.get(message);
    return sent == null ? List.of() : List.of(sent);
  }

  /** A message of the person, which has its number in the same chat. */
  long number() {
    return ids++;
  }

  public void shut(long chat) {
    shut.add(chat);
  }

  void open(long chat) {
    shut.remove(chat);
  }

  @Override
  public long send(ChatId chat, Letter.Words words) throws Refusal {
    letIn(chat);
    long id = ids++;
    last.put(chat.value(), id);
    note(new Sent(chat.value(), Kind.MESSAGE, id, words.text(), keys(words.keys())));
    return id;
  }

  @Override
  public long send(ChatId chat, Letter.Enclosed enclosed) throws Refusal {
    return send(chat, new Letter.Words(enclosed.caption(), enclosed.keys(), enclosed.hush()));
  }

  @Override
  public long send(ChatId chat, Letter.Drawn drawn) throws Refusal {
    return send(chat, new Letter.Words(drawn.caption(), List.of(), drawn.hush()));
  }

  @Override
  public void rewrite(ChatId chat, Letter.Rewrite rewrite) throws Refusal {
    letIn(chat);
    note(
        new Sent(
            chat.value(), Kind.REWRITE, rewrite.messageId(), rewrite.text(), keys(rewrite.keys())));
  }

  @Override
  public void react(ChatId chat, Letter.Reaction reaction) throws Refusal {
    letIn(chat);
    news.add(
        new Sent(chat.value(), Kind.REACTION, reaction.messageId(), reaction.emoji(), List.of()));
  }

  @Override
  public void answer(Letter.TapAnswer answer) {}

  @Override
  public void leave(ChatId chat) {}

  private void letIn(ChatId chat) throws Refusal {
    if (shut.contains(chat.value())) {
      throw new Refusal(Refusal.Kind.AWAY, Duration.ZERO, "blocked at " + time.instant());
    }
  }

  private void note(Sent sent) {
    standing.put(sent.message(), sent);
    news.add(sent);
  }

  private static List<Letter.Key> keys(List<List<Letter.Key>> rows) {
    return rows.stream().flatMap(List::stream).toList();
  }
}
