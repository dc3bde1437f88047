package dev.sotto.core.talk;

import dev.sotto.core.reading.Meaning;
import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import dev.sotto.core.week.Contents;
import dev.sotto.core.week.Item;
import dev.sotto.core.week.Topic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Before a Page is made, its person sees every line of it, and leaves out what they like.
 *
 * <pre>
 * me   /page
 * bot  This is what your Page would hold. …
 *      What we agreed on
 *      1 · journal, one line: every day at 20:00         [1] [2] [3] [Make my page]
 * </pre>
 *
 * @param leftOut keys of lines; one that means nothing any more leaves nothing out
 * @param from where the part of it begins that is on show, when all of it is too long for a message
 */
public record Paging(Set<String> leftOut, int from) implements Step {
  private static final int IN_A_ROW = 5;

  /** Characters of lines in one message, which leave room for headings; Telegram takes 4,096. */
  private static final int A_MESSAGE = 3000;

  public Paging {
    leftOut = Set.copyOf(leftOut);
  }

  /** Opens the talk, unless there is nothing to show. */
  public static Turn open(Scene scene) {
    return scene.notebook().contents().items().isEmpty()
        ? Turn.end().say(Line.PAGE_EMPTY)
        : Turn.to(new Paging(Set.of(), 0));
  }

  @Override
  public boolean holdsSomething() {
    return !leftOut.isEmpty();
  }

  @Override
  public Question asks(Scene scene) {
    Contents contents = scene.notebook().contents();
    List<Item> items = contents.items();
    int first = first(items);
    int to = end(items, first);
    Question question = Question.of(Line.PAGE_LOOK, "span", contents.span());
    for (Topic topic : Topic.values()) {
      List<Integer> shown =
          IntStream.range(first, to).filter(i -> items.get(i).topic() == topic).boxed().toList();
      if (!shown.isEmpty()) {
        String heading = contents.headings().getOrDefault(topic, "");
        question = question.also(Line.PAGE_HEADING, "heading", heading);
      }
      for (int i : shown) {
        question = question.and(line(i, items.get(i)));
      }
    }
    return question
        .grid(IN_A_ROW, numbers(items, first, to))
        .row(turning(items, first, to))
        .row(Option.of(Chip.MAKE_PAGE), Option.of(Chip.ENOUGH_FOR_NOW));
  }

  private Question line(int index, Item item) {
    return Question.of(
        leftOut.contains(item.key()) ? Line.PAGE_LEFT_OUT : Line.PAGE_LINE,
        "number",
        String.valueOf(index + 1),
        "words",
        item.words());
  }

  /** Lines may be gone since. */
  private int first(List<Item> items) {
    return from < items.size() ? from : 0;
  }

  private List<Option> numbers(List<Item> items, int first, int to) {
    return IntStream.range(first, to).mapToObj(i -> number(i, items.get(i))).toList();
  }

  private Option number(int index, Item item) {
    String number = String.valueOf(index + 1);
    return leftOut.contains(item.key())
        ? Option.of(Chip.PUT_BACK, item.key(), "(" + number + ")")
        : Option.of(Chip.LEAVE_OUT, item.key(), number);
  }

  private static List<Option> turning(List<Item> items, int first, int to) {
    List<Option> turning = new ArrayList<>();
    if (first > 0) {
      turning.add(Option.of(Chip.LINES_BEFORE));
    }
    if (to < items.size()) {
      turning.add(Option.of(Chip.LINES_AFTER));
    }
    return turning;
  }

  /** Where the lines end that fit into one message; one line always does. */
  private static int end(List<Item> items, int from) {
    int room = A_MESSAGE;
    int to = from;
    while (to < items.size() && (to == from || room >= items.get(to).words().length())) {
      room -= items.get(to).words().length();
      to++;
    }
    return to;
  }

  /** Where the lines begin that stand before these. */
  private int before(List<Item> items) {
    int start = 0;
    while (end(items, start) < first(items)) {
      start = end(items, start);
    }
    return start;
  }

  @Override
  public Turn on(Reply reply, Scene scene) {
    if (reply.chose(Chip.MAKE_PAGE) || reply.means(Meaning.YES)) {
      return Turn.end().and(new Effect.MakePage(leftOut));
    }
    if (reply.chose(Chip.ENOUGH_FOR_NOW)) {
      return Turn.end().say(Line.ANY_TIME);
    }
    if (reply.chose(Chip.LEAVE_OUT)) {
      return Turn.amend(without(reply.argument()));
    }
    if (reply.chose(Chip.PUT_BACK)) {
      return Turn.amend(with(reply.argument()));
    }
    List<Item> items = scene.notebook().contents().items();
    if (reply.chose(Chip.LINES_AFTER)) {
      return Turn.amend(new Paging(leftOut, end(items, first(items))));
    }
    return reply.chose(Chip.LINES_BEFORE)
        ? Turn.amend(new Paging(leftOut, before(items)))
        : typed(reply, items);
  }

  /** A number does what its button does. */
  private Turn typed(Reply reply, List<Item> items) {
    return IntStream.range(0, items.size())
        .filter(i -> reply.hasWords() && reply.words().words().equals(String.valueOf(i + 1)))
        .mapToObj(i -> items.get(i).key())
        .findFirst()
        .map(key -> Turn.to(leftOut.contains(key) ? with(key) : without(key)))
        .orElseGet(() -> Turn.puzzled(this, Line.USE_THE_BUTTONS));
  }

  private Paging without(String key) {
    Set<String> more = new HashSet<>(leftOut);
    more.add(key);
    return new Paging(more, from);
  }

  private Paging with(String key) {
    Set<String> fewer = new HashSet<>(leftOut);
    fewer.remove(key);
    return new Paging(fewer, from);
  }
}
