package dev.sotto.app;

import dev.sotto.core.checkin.Checkin;
import dev.sotto.core.checkin.Slot;
import dev.sotto.core.circle.InviteCode;
import dev.sotto.core.nudge.Nudge;
import dev.sotto.core.person.PrivateText;
import dev.sotto.core.person.Standing;
import dev.sotto.core.reading.Reading;
import dev.sotto.core.safety.Concern;
import dev.sotto.core.script.Line;
import dev.sotto.core.talk.CheckingIn;
import dev.sotto.core.talk.Effect;
import dev.sotto.core.talk.Following;
import dev.sotto.core.talk.Idle;
import dev.sotto.core.talk.Leaving;
import dev.sotto.core.talk.Reply;
import dev.sotto.core.talk.Scene;
import dev.sotto.core.talk.Step;
import dev.sotto.core.talk.Turn;
import dev.sotto.core.talk.Welcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Hears what a person typed or sent. Stop comes before everything but a command, which says what it
 * is about itself; commands come before any step; in the middle of a talk a check-in is noted on
 * the side, and the talk goes on.
 */
final class Conversation {
  /** How soon after a message its check-in is noted, so that an edit of the message finds it. */
  private static final Duration NOTED_WITHIN = Duration.ofMinutes(5);

  private final Visit visit;
  private final Carrying carrying;
  private final Talk talk;

  Conversation(Visit visit, Origin origin, Erasure erasure) {
    this.visit = visit;
    this.carrying = new Carrying(visit, origin, erasure);
    this.talk = Talk.of(visit);
  }

  /**
   * Hears words.
   *
   * @param repliesTo the message they reply to, or {@link Incoming#NO_MESSAGE}
   */
  void words(PrivateText words, long repliesTo) {
    Scene scene = Scenes.of(visit, slotsOf(repliesTo));
    boolean isKnown = Command.in(words).isPresent();
    Optional<InviteCode> code = InviteCode.in(words.words());
    Optional<Leaving> leaving = leaving(Command.in(words));
    if (!isKnown && visit.house().reader().isStop(words.words())) {
      carrying.out(talk, Turn.end().and(new Effect.Stop()));
    } else if (leaving.isPresent()) {
      carrying.out(talk, leaving.get().on(Heard.reply(words, visit, talk, scene), scene));
    } else if (Command.isSlashed(words)) {
      command(words, scene);
    } else if (code.isPresent() && !isGuest(scene)) {
      carrying.out(talk, Following.by(code.get(), talk.step(), scene));
    } else if (isGuest(scene) && !talk.step().isTalk()) {
      carrying.out(talk, Turn.to(new Welcome.Consent()));
    } else {
      carrying.out(talk, answer(Heard.reply(words, visit, talk, scene), scene));
    }
  }

  /** Hears a sticker, a voice note, a photo: an answer when something was asked. */
  void wordless(long repliesTo) {
    Optional<Leaving> leaving = leaving(Optional.empty());
    if (leaving.isPresent()) {
      carrying.out(talk, Turn.to(leaving.get()));
      return;
    }
    Scene scene = Scenes.of(visit, slotsOf(repliesTo));
    boolean isAnswer = scene.isAsked() || talk.step().isTalk();
    carrying.out(
        talk,
        isAnswer
            ? answer(new Reply.Wordless(), scene)
            : Turn.restAt(talk.step()).say(Line.WHAT_I_CAN_READ));
  }

  /** A correction changes what the message noted, and is nothing new to talk about. */
  void corrected(PrivateText words, Instant sentAt) {
    List<Slot> noted = notedBy(sentAt);
    if (!noted.isEmpty()) {
      Scene scene = Scenes.of(visit, noted);
      Reply reply = new Reply.Typed(words.tidied(), reading(words, scene));
      if (CheckingIn.isCheckin(reply)) {
        carrying.beside(talk, CheckingIn.heard(reply, scene).effects());
      }
    }
  }

  /**
   * Hears words that were answered already, because they are about more than practice. A check-in
   * in them is noted and a stop holds, both without a word; the talk rests where it is.
   */
  void answered(PrivateText words, long repliesTo, Concern concern) {
    if (Silencing.of(visit.house()).isIn(words)) {
      carrying.silently(List.of(new Effect.Stop()));
      Talk.rest(visit, new Idle(), talk.serial() + 1);
      return;
    }
    Scene scene = Scenes.of(visit, slotsOf(repliesTo));
    Reply reply = saidAsideOf(words, scene);
    // Somebody who wants to die says "can't" about more than a practice.
    boolean isNoted =
        concern.level() == Concern.Level.FULL
            ? CheckingIn.saysDone(reply)
            : CheckingIn.isCheckin(reply);
    Turn noted = CheckingIn.heard(reply, scene);
    if (isNoted && !noted.next().isTalk() && (scene.isAsked() || !talk.step().isTalk())) {
      carrying.silently(noted.effects());
    }
  }

  /** Whoever is to be erased in minutes can stop, ask for it at once, or take it back. */
  private Optional<Leaving> leaving(Optional<Command> command) {
    boolean wins = command.filter(c -> c == Command.STOP || c == Command.FORGET).isPresent();
    return wins
        ? Optional.empty()
        : visit.tx().alarms().forgetsAt(visit.person().id()).map(Leaving::new);
  }

  private static boolean isGuest(Scene scene) {
    return scene.person().standing() == Standing.GUEST;
  }

  /** What a link carries waits until its guest is welcome. */
  private void remember(PrivateText link) {
    if (!link.isBlank()) {
      visit.tx().people().save(visit.person().following(link));
    }
  }

  private Reply saidAsideOf(PrivateText words, Scene scene) {
    boolean isDid = Command.in(words).equals(Optional.of(Command.DID));
    return isDid
        ? behind(Command.DID, Command.argument(words), scene)
        : new Reply.Typed(words.tidied(), beside(words, scene));
  }

  private void command(PrivateText words, Scene scene) {
    Optional<Command> command = Command.in(words);
    if (command.isEmpty()) {
      carrying.out(talk, Turn.restAt(talk.step()).say(Line.NOT_UNDERSTOOD_COMMAND));
      return;
    }
    PrivateText behind = Command.argument(words);
    if (command.get() == Command.START && isGuest(scene)) {
      remember(behind);
    }
    carrying.out(
        talk, Commands.on(command.get(), behind(command.get(), behind, scene), talk.step(), scene));
  }

  /** What stands behind the command, as a reply; "/did yesterday" says "did it yesterday". */
  private Reply behind(Command command, PrivateText argument, Scene scene) {
    PrivateText said =
        command == Command.DID
            ? new PrivateText(
                scene.books().wording().word(Line.DID_IT_AND, "rest", argument.words()))
            : argument;
    return new Reply.Typed(argument.tidied(), reading(said, scene));
  }

  private Turn answer(Reply reply, Scene scene) {
    Step step = talk.step();
    if (step.isTalk() && CheckingIn.isCheckin(reply) && scene.repliedTo().size() == 1) {
      return beside(reply, scene).orElseGet(() -> step.on(reply, scene));
    }
    Turn turn = step.on(reply, scene);
    return turn.manner() == Turn.Manner.PUZZLED && CheckingIn.isCheckin(reply) && scene.isAsked()
        ? beside(reply, scene).orElse(turn)
        : turn;
  }

  /** Notes a check-in without moving the talk; empty when it would need a question of its own. */
  private Optional<Turn> beside(Reply reply, Scene scene) {
    Turn noted = CheckingIn.heard(reply, scene);
    return noted.next().isTalk()
        ? Optional.empty()
        : Optional.of(new Turn(talk.step(), noted.effects(), Turn.Manner.WAITING));
  }

  private Reading beside(PrivateText words, Scene scene) {
    return visit
        .house()
        .reader()
        .readBeside(words.tidied().words(), scene.clock(), scene.settings().dayStart());
  }

  private Reading reading(PrivateText words, Scene scene) {
    return visit
        .house()
        .reader()
        .read(words.tidied().words(), scene.clock(), scene.settings().dayStart());
  }

  private List<Slot> slotsOf(long message) {
    return message == Incoming.NO_MESSAGE
        ? List.of()
        : visit.tx().nudges().byMessage(visit.person().id(), message).stream()
            .map(Nudge::lines)
            .flatMap(Collection::stream)
            .map(Nudge.Item::slot)
            .toList();
  }

  private List<Slot> notedBy(Instant sentAt) {
    return Scenes.of(visit).told().keySet().stream()
        .flatMap(slot -> visit.tx().checkins().at(slot).stream())
        .filter(told -> !told.toldAt().isBefore(sentAt))
        .filter(told -> told.toldAt().isBefore(sentAt.plus(NOTED_WITHIN)))
        .map(Checkin::slot)
        .toList();
  }
}
