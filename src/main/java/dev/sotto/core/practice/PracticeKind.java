package dev.sotto.core.practice;

/**
 * The kinds of practice people bring, as BEHAVIOUR a3 lists them. A kind decides which tiny step is
 * suggested, how often it is planned and what the bot keeps its hands off; it judges nothing.
 */
public enum PracticeKind {
  THOUGHT_RECORD(Group.THOUGHTS),
  NAMING_DISTORTIONS(Group.THOUGHTS),
  BEHAVIOURAL_EXPERIMENT(Group.THOUGHTS),
  DEFUSION(Group.THOUGHTS, Frequency.AS_IT_COMES),
  MOOD_TRACKING(Group.WRITING),
  JOURNALING(Group.WRITING),
  DIARY_CARD(Group.WRITING),
  GRATITUDE(Group.WRITING),
  DREAMS_AND_PATTERNS(Group.WRITING, Frequency.NOT_DAILY),
  RELAXATION(Group.BODY),
  BREATHING(Group.BODY),
  MINDFULNESS(Group.BODY),
  ACTIVATION(Group.DOING),
  READING(Group.DOING),
  SPEAKING_UP(Group.DOING, Frequency.WEEKLY),
  NOTICING(Group.DOING),
  SELF_COMPASSION(Group.DOING),
  COPING_SKILL(Group.DOING, Frequency.AS_IT_COMES),
  EXPOSURE(Group.EXACT),
  RESPONSE_PREVENTION(Group.EXACT),
  TRAUMA_WORK(Group.EXACT),
  OTHER(Group.OTHER);

  /** How the kinds are offered: few enough to read at a glance. */
  public enum Group {
    THOUGHTS,
    WRITING,
    BODY,
    DOING,
    EXACT,
    OTHER
  }

  private final Group group;
  private final Frequency frequency;

  PracticeKind(Group group) {
    this(group, Frequency.AS_AGREED);
  }

  PracticeKind(Group group, Frequency frequency) {
    this.group = group;
    this.frequency = frequency;
  }

  public Group group() {
    return group;
  }

  public Frequency frequency() {
    return frequency;
  }

  /**
   * Whether it is done only as the therapist set it: never shrunk, grown, swapped or reordered by
   * the bot.
   */
  public boolean isExact() {
    return group == Group.EXACT;
  }
}
