package dev.sotto.core.week;

/** One thing the Page can hold, which the person may leave out. */
public sealed interface Item {

  /** Names it among all the Page could hold, for as long as it says the same. */
  String key();

  Topic topic();

  /** What it says, as the person reads it before the Page is made. */
  String words();

  /** A line of text. */
  record Line(String key, Topic topic, String words) implements Item {}

  /** A row of marks. */
  record Row(String key, String words, Strip strip) implements Item {
    @Override
    public Topic topic() {
      return Topic.WEEKS;
    }
  }
}
