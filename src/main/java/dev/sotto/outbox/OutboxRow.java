package dev.sotto.outbox;

import dev.sotto.core.nudge.NudgeId;
import dev.sotto.core.person.ChatId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its way.
 *
 * @param expiresAt from when on it is dropped instead of sent
 * @param nudge the nudge that learns the message id of this letter; null for all other letters
 * @param attempts how often it was handed over already
 */
public record OutboxRow(
    long id,
    ChatId chat,
    Lane lane,
    Letter letter,
    Instant expiresAt,
    @Nullable NudgeId nudge,
    int attempts) {}
