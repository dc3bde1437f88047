package dev.sotto.store;

import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * One transaction, and the stores inside it. Valid only in the call that handed it out, and on its
 * thread.
 */
public final class Tx {
  private final Session session;
  private int depth;
  private @Nullable StoreTrouble lost;

  Tx(Session session) {
    this.session = session;
  }

  public PersonStore people() {
    return new PersonStore(session);
  }

  public TalkStore talks() {
    return new TalkStore(session);
  }

  public PracticeStore practices() {
    return new PracticeStore(session);
  }

  public CheckinStore checkins() {
    return new CheckinStore(session);
  }

  public AlarmStore alarms() {
    return new AlarmStore(session);
  }

  public NudgeStore nudges() {
    return new NudgeStore(session);
  }

  public OutboxStore outbox() {
    return new OutboxStore(session);
  }

  public HindranceStore hindrances() {
    return new HindranceStore(session);
  }

  public AdjustmentStore adjustments() {
    return new AdjustmentStore(session);
  }

  public SessionListStore sessionLists() {
    return new SessionListStore(session);
  }

  public SessionStore sessions() {
    return new SessionStore(session);
  }

  public NumberStore numbers() {
    return new NumberStore(session);
  }

  public UseStore uses() {
    return new UseStore(session);
  }

  public CircleStore circles() {
    return new CircleStore(session);
  }

  public SeatStore seats() {
    return new SeatStore(session);
  }

  public WishStore wishes() {
    return new WishStore(session);
  }

  public InvitationStore invitations() {
    return new InvitationStore(session);
  }

  public PairStore pairs() {
    return new PairStore(session);
  }

  public WordingStore wordings() {
    return new WordingStore(session);
  }

  public WeekShown weeksShown() {
    return new WeekShown(session);
  }

  public Ledger ledger() {
    return new Ledger(session);
  }

  public UpdateStore updates() {
    return new UpdateStore(session);
  }

  /**
   * Does work that is kept or undone as a whole; the transaction around it goes on either way.
   *
   * @throws StoreTrouble when the store itself fails. Then the whole transaction is lost: it ends
   *     with the same trouble, even if the caller passes over this one
   * @throws RuntimeException whatever the work throws, after undoing it
   */
  public <T> T inSavepoint(Supplier<T> work) {
    String name = "savepoint_" + depth;
    depth++;
    try {
      handle().execute("SAVEPOINT " + name);
      T result = work.get();
      handle().execute("RELEASE " + name);
      return result;
    } catch (RuntimeException failure) {
      RuntimeException known = StoreTrouble.behind(failure);
      if (known instanceof StoreTrouble trouble) {
        lost = trouble;
      }
      undo(name);
      throw known;
    } catch (Error failure) {
      undo(name);
      throw failure;
    } finally {
      depth--;
    }
  }

  /** As {@link #inSavepoint(Supplier)}, for work that returns nothing. */
  public void inSavepoint(Runnable work) {
    inSavepoint(
        () -> {
          work.run();
          return this;
        });
  }

  /** Throws what the transaction was lost to, if it was. */
  void failIfLost() {
    if (lost != null) {
      throw lost;
    }
  }

  Departures departures() {
    return new Departures(session);
  }

  WaitingLetters waitingLetters() {
    return new WaitingLetters(session);
  }

  Handle handle() {
    return session.handle();
  }

  /** SQLite may have undone everything already, and then knows no savepoint any more. */
  private void undo(String name) {
    try {
      handle().execute("ROLLBACK TO " + name);
      handle().execute("RELEASE " + name);
    } catch (JdbiException undone) {
      if (lost == null) {
        lost = StoreTrouble.of(StoreTrouble.Kind.DISK, undone);
      }
    }
  }
}
