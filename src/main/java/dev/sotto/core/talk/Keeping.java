package dev.sotto.core.talk;

import dev.sotto.core.checkin.Slot;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.reading.Meaning;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import dev.sotto.core.week.SessionLine;

/**
 * Somebody's own words are about to be kept for the first time, and they are told what that means.
 * Nothing is lost while they decide: the words wait in the talk. A yes is asked for once; after a
 * no nothing is kept, and the next words they want kept ask anew.
 *
 * <pre>
 * me   keep
 * bot  Before I keep your own words: they're stored encrypted …      [Keep them] [Don't keep them]
 * </pre>
 *
 * @param next where the talk goes on either way
 */
public record Keeping(Kept kept, Step next) implements Step {

  /** What is kept once they say yes. */
  public sealed interface Kept {
    /** Keeps it, as a part of what happens in a turn. */
    Turn in(Turn turn);
  }

  /** Words that came with a check-in. */
  public record Note(Slot slot, PrivateText words) implements Kept {
    @Override
    public Turn in(Turn turn) {
      return turn.and(new Effect.KeepNote(slot, words)).and(new Effect.Acknowledge());
    }
  }

  /** Words for the session from another talk, which says where they are now. */
  public record Brought(SessionLine.Kind kind, PrivateText words) implements Kept {
    @Override
    public Turn in(Turn turn) {
      return turn.and(new SessionEffect.Bring(kind, words))
          .say(Line.KEPT_FOR_SESSION, "words", words.words());
    }
  }

  /** A line typed into the session list, which shows it. */
  public record Added(SessionLine.Kind kind, PrivateText words) implements Kept {
    @Override
    public Turn in(Turn turn) {
      return turn.and(new SessionEffect.Bring(kind, words));
    }
  }

  /** Other words for a line of the session list. */
  public record Reworded(long line, PrivateText words) implements Kept {
    @Override
    public Turn in(Turn turn) {
      return turn.and(new SessionEffect.RewordLine(line, words));
    }
  }

  /** Keeps words in a turn, or asks first, if they were never asked. */
  static Turn of(Kept kept, Turn turn, Scene scene) {
    return scene.notebook().mayKeepWords()
        ? kept.in(turn)
        : new Turn(new Keeping(kept, turn.next()), turn.effects(), Turn.Manner.ASKING);
  }

  @Override
  public Question asks(Scene scene) {
    return Question.of(Line.KEEP_WORDS_ASK, "days", String.valueOf(scene.books().notesDays()))
        .row(Option.of(Chip.KEEP_WORDS))
        .row(Option.of(Chip.DONT_KEEP_WORDS));
  }

  @Override
  public Turn on(Reply reply, Scene scene) {
    if (reply.chose(Chip.KEEP_WORDS) || reply.means(Meaning.KEEP) || reply.means(Meaning.YES)) {
      return kept.in(goOn().and(new Effect.AgreeToKeep()));
    }
    return reply.chose(Chip.DONT_KEEP_WORDS) || reply.means(Meaning.NO)
        ? goOn().say(Line.WORDS_NOT_KEPT)
        : Turn.puzzled(this, Line.USE_THE_BUTTONS);
  }

  private Turn goOn() {
    return next.isTalk() ? Turn.to(next) : Turn.restAt(next);
  }
}
