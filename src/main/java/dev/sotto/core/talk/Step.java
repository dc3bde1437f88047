package dev.sotto.core.talk;

/** A place where a talk rests while we wait for the person. Immutable; stored between updates. */
public sealed interface Step
    permits Aside,
        Idle,
        Lapsed,
        Welcome,
        SettingUp,
        Sorting,
        Scheduling,
        Committing,
        PracticeCard,
        CheckingIn,
        InTheWay,
        SessionList,
        Appointing,
        AfterSession,
        NumberAWeek,
        Using,
        Circling,
        Pairing,
        ChangingSettings,
        Paging,
        Pausing,
        Pausing.UntilSession,
        Forgetting,
        Keeping,
        Leaving {

  /** What this step asks, with its buttons. Pure, so that an old question can be asked again. */
  Question asks(Scene scene);

  /**
   * Decides what a reply leads to. Pure: reads no clock, sends nothing, stores nothing.
   *
   * @return where the talk rests next and what must happen; never null, also for replies that make
   *     no sense here
   */
  Turn on(Reply reply, Scene scene);

  /** Where the talk rests once another nudge is out: what was about the one before is over. */
  default Step afterNudge() {
    return this;
  }

  /** Where the talk rests once another invitation takes the place of one that is asked about. */
  default Step withoutInvitation() {
    return this;
  }

  /** Whether the person is in the middle of something that a passing remark may not end. */
  default boolean isTalk() {
    return true;
  }

  /**
   * Whether something they told is lost when it is put away. To look at something tells nothing.
   */
  default boolean holdsSomething() {
    return isTalk();
  }
}
