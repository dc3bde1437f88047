package dev.sotto.store;

import dev.sotto.core.checkin.Slot;
import dev.sotto.core.nudge.NudgeId;
import dev.sotto.core.person.PersonId;
import dev.sotto.core.session.Notice;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that must happen at an instant.
 *
 * @param person whom it is about; null for {@link AlarmKind#RETENTION} and {@link AlarmKind#BACKUP}
 * @param slot what it asks about; only with {@link AlarmKind#NUDGE} and {@link AlarmKind#LOOK_IN}
 * @param nudge what it changes; only with {@link AlarmKind#UNDO_ENDS}
 */
public record AlarmRow(
    long id,
    AlarmKind kind,
    @Nullable PersonId person,
    @Nullable Slot slot,
    @Nullable NudgeId nudge,
    Instant dueAt) {

  /**
   * Returns whom it is about.
   *
   * @throws IllegalStateException when its kind is about nobody
   */
  public PersonId whose() {
    return known(person, "person");
  }

  /**
   * Returns what it asks about.
   *
   * @throws IllegalStateException when its kind asks nothing
   */
  public Slot moment() {
    return known(slot, "slot");
  }

  /**
   * Returns what it changes.
   *
   * @throws IllegalStateException when its kind changes no nudge
   */
  public NudgeId nudged() {
    return known(nudge, "nudge");
  }

  /** Returns what it is about to say of a session; empty when its kind is about none. */
  public Optional<Notice> notice() {
    return Stream.of(Notice.values()).filter(it -> AlarmKind.of(it) == kind).findFirst();
  }

  private <T> T known(@Nullable T part, String name) {
    if (part == null) {
      throw new IllegalStateException("a " + kind + " alarm has no " + name);
    }
    return part;
  }
}
