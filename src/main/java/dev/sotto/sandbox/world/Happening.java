package dev.sotto.sandbox.world;

import java.time.Instant;

/** Something a person looking at the screen would see change. */
public sealed interface Happening {

  /** Tells the watcher which it is. */
  <T> T tell(Watcher<T> watcher);

  /**
   * One method a case: a new happening does not compile until everybody knows what to make of it.
   */
  interface Watcher<T> {
    T shown(Shown happening);

    T gone(Gone happening);

    T taken(Taken happening);

    T chatChanged(ChatChanged happening);

    T tapAnswered(TapAnswered happening);

    T busy(Busy happening);

    T commandsChanged(CommandsChanged happening);

    T clockMoved(ClockMoved happening);
  }

  /** A message came, or changed in any way. */
  record Shown(Message message) implements Happening {
    @Override
    public <T> T tell(Watcher<T> watcher) {
      return watcher.shown(this);
    }
  }

  /** A message went away. */
  record Gone(long chat, int message) implements Happening {
    @Override
    public <T> T tell(Watcher<T> watcher) {
      return watcher.gone(this);
    }
  }

  /** The bot confirmed that it has a message: the second tick. */
  record Taken(long chat, int message) implements Happening {
    @Override
    public <T> T tell(Watcher<T> watcher) {
      return watcher.taken(this);
    }
  }

  /** A chat appeared, or who may write there changed. */
  record ChatChanged(long chat) implements Happening {
    @Override
    public <T> T tell(Watcher<T> watcher) {
      return watcher.chatChanged(this);
    }
  }

  /** The bot answered a tap. */
  record TapAnswered(Tap tap) implements Happening {
    @Override
    public <T> T tell(Watcher<T> watcher) {
      return watcher.tapAnswered(this);
    }
  }

  /** The bot says it is busy with something: {@code typing}, {@code upload_photo}, … */
  record Busy(long chat, String action) implements Happening {
    @Override
    public <T> T tell(Watcher<T> watcher) {
      return watcher.busy(this);
    }
  }

  /** The commands offered after a slash changed. */
  record CommandsChanged() implements Happening {
    @Override
    public <T> T tell(Watcher<T> watcher) {
      return watcher.commandsChanged(this);
    }
  }

  /** Somebody moved the clock. */
  record ClockMoved(Instant now) implements Happening {
    @Override
    public <T> T tell(Watcher<T> watcher) {
      return watcher.clockMoved(this);
    }
  }
}
