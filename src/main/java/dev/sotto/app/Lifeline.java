package dev.sotto.app;

import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.Person;
import dev.sotto.core.safety.Concern;
import dev.sotto.outbox.Letter;
import dev.sotto.outbox.Messenger;
import dev.sotto.outbox.Refusal;
import dev.sotto.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers words about more than practice before anything else happens to them, and past whatever
 * can be locked, full or slow: no transaction, no outbox, no pace. What cannot leave now is handed
 * to the outbox with the rest of the update. For one thread.
 */
public final class Lifeline {
  private static final Logger LOG = LoggerFactory.getLogger(Lifeline.class);

  /** As many updates as come in a few batches: a batch that is not kept comes again. */
  private static final int REMEMBERED = 4_000;

  private final Messenger messenger;
  private final Database database;
  private final SafetyLetters letters;
  private final Noticing noticing;

  /** What is left to send of the updates that were answered. */
  private final Map<Long, List<Letter>> answered =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, List<Letter>> eldest) {
          return size() > REMEMBERED;
        }
      };

  public Lifeline(Messenger messenger, Database database, House house) {
    this.messenger = messenger;
    this.database = database;
    this.letters = new SafetyLetters(house, this::person);
    this.noticing = new Noticing(house, letters.told(), this::person);
  }

  /** Answers whoever needs it, and returns by update what was done. */
  Map<Long, Aid> answer(List<Arrival> batch, Instant now) {
    Map<Long, Aid> aids = new HashMap<>();
    Sending sending = new Sending();
    for (Arrival arrival : batch) {
      noticing
          .in(arrival, now)
          .ifPresent(need -> aids.put(arrival.id(), sending.of(arrival.id(), need, now)));
    }
    return aids;
  }

  /** Learns that what was left of these updates lies in the outbox. */
  void handedOver(Map<Long, Aid> aids) {
    aids.keySet().forEach(id -> answered.put(id, List.of()));
  }

  /** Nobody is known while they cannot be looked up; then the numbers for everywhere are told. */
  private Optional<Person> person(ChatId chat) {
    try {
      return database.read(tx -> tx.people().byChat(chat));
    } catch (RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /** What leaves for one batch. */
  private final class Sending {
    private final Map<ChatId, Concern.Level> told = new HashMap<>();
    private Duration wait = Duration.ZERO;
    private boolean cut;

    Aid of(long update, Need need, Instant now) {
      wait = Duration.ZERO;
      List<Letter> open = answered.get(update);
      List<Letter> left = send(need.to(), open == null ? fresh(need, now) : open);
      answered.put(update, left);
      return new Aid(need, left, wait);
    }

    /** Several messages in one breath are answered once. */
    private List<Letter> fresh(Need need, Instant now) {
      Concern.Level level = need.concern().level();
      Concern.Level before = told.getOrDefault(need.to(), Concern.Level.NONE);
      if (level != Concern.Level.NONE && before.compareTo(level) >= 0) {
        return List.of();
      }
      told.put(need.to(), level);
      return need.letters(letters, now);
    }

    /** Sends in order, and returns what has to be tried again. */
    private List<Letter> send(ChatId chat, List<Letter> open) {
      List<Letter> left = new ArrayList<>();
      for (Letter letter : open) {
        if (cut || !left.isEmpty() || !hasLeft(chat, letter)) {
          left.add(letter);
        }
      }
      return List.copyOf(left);
    }

    /** Whether nothing more can be done about a letter: it is there, or will never be taken. */
    private boolean hasLeft(ChatId chat, Letter letter) {
      try {
        letter.sendBy(messenger, chat);
        return true;
      } catch (Refusal refusal) {
        return isOver(refusal);
      } catch (RuntimeException broken) {
        // Its message may quote the letter.
        LOG.error("a safety reply did not leave: {}", broken.getClass().getName());
        return false;
      }
    }

    private boolean isOver(Refusal refusal) {
      return switch (refusal.kind()) {
        case AWAY -> true;
        case NEVER -> {
          LOG.error("a safety reply is refused: {}", refusal.getMessage());
          yield true;
        }
        case NOT_NOW -> {
          wait = refusal.await();
          yield false;
        }
        case UNSENT, UNKNOWN, NO_ENTRY -> {
          // Nobody else in the batch waits for a line that is dead.
          cut = true;
          yield false;
        }
      };
    }
  }
}
