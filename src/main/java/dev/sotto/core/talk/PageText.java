package dev.sotto.core.talk;

import dev.sotto.core.week.Page;
import dev.sotto.core.week.Strip;
import dev.sotto.core.week.WeekDay;
import java.util.ArrayList;
import java.util.List;

/** The Page as text, to read in the chat or to pass on. */
public record PageText(WeekWords words) {
  /** Characters in one message; Telegram takes 4,096. */
  private static final int A_MESSAGE = 3800;

  /** The same words the sheet has, in as few messages as they fit into. */
  public List<String> messages(Page page) {
    List<String> messages = new ArrayList<>();
    StringBuilder message = new StringBuilder();
    for (String line : lines(page)) {
      if (message.length() + line.length() > A_MESSAGE) {
        messages.add(message.toString().strip());
        message.setLength(0);
      }
      message.append(line).append('\n');
    }
    messages.add(message.toString().strip());
    return messages;
  }

  private List<String> lines(Page page) {
    List<String> lines = new ArrayList<>(List.of(page.title(), page.span()));
    for (Page.Part part : page.parts()) {
      lines.add("");
      lines.add(part.heading());
      lines.addAll(part.map(Page.Lines::lines, this::strips));
    }
    lines.add("");
    lines.add(page.foot());
    return lines;
  }

  private List<String> strips(Page.Strips strips) {
    return strips.strips().stream().flatMap(strip -> strip(strip).stream()).toList();
  }

  /** The Days that something was said about, a line each; a blank Day has none. */
  private List<String> strip(Strip strip) {
    List<String> lines = new ArrayList<>();
    lines.add(words.headed(strip));
    strip.days().stream()
        .filter(day -> !day.isBlank())
        .map((WeekDay day) -> words.dated(day))
        .forEach(lines::add);
    return lines;
  }
}
