package dev.sotto.core.talk;

import dev.sotto.core.script.Chip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code src/docs/CONVERSATIONS.md}: where each talk can rest, and what leads on from there.
 *
 * <pre>
 * mvn -q -DskipTests package dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *   dev.sotto.core.talk.ConversationsPage
 * </pre>
 */
public final class ConversationsPage {
  static final Path FILE = Path.of("src/docs/CONVERSATIONS.md");

  private static final String OPENING =
      """
      # Conversations

      Where a talk can rest, and what leads on from there. `ConversationsPage` in the tests finds it by asking the steps of
      `core/talk` with every button, every meaning and typical words, writes this page and tells the command; a build fails
      when the page is not what the steps do.

      One picture a file. A state is the tag under which a resting talk is stored. An arrow says which buttons lead along it,
      and *words* where typing does; `‹…›` stands for buttons with a name of their own, and the black dot for the end of the
      talk. From everywhere, and in no picture: `/cancel` and `/stop` end a talk, another command opens its own, a tap on a
      nudge works beside it, and words about more than practice are answered before any step hears them.
      """;

  /** What leads along one arrow: buttons in their own order, and words behind them. */
  private static final class Labels {
    private final TreeSet<Chip> chips = new TreeSet<>();
    private final Map<Chip, String> names = new HashMap<>();
    private boolean words;

    void add(Reply reply) {
      if (reply instanceof Reply.Chosen chosen) {
        Option option = chosen.option();
        chips.add(option.chip());
        names.put(option.chip(), name(option));
      } else {
        words = true;
      }
    }

    private static String name(Option option) {
      return option.label().isEmpty()
          ? Crossing.BOOKS.wording().script().label(option.chip()).replace(": ", " – ")
          : "‹" + option.chip().name().toLowerCase(Locale.ROOT).replace('_', ' ') + "›";
    }

    @Override
    public String toString() {
      return Stream.concat(chips.stream().map(names::get), Stream.of("words").filter(it -> words))
          .collect(Collectors.joining(" · "));
    }
  }

  private final Map<Class<?>, String> tags =
      StepSamples.byTag().entrySet().stream()
          .collect(Collectors.toMap(entry -> entry.getValue().getClass(), Map.Entry::getKey));
  private final Map<String, Map<String, Labels>> arrows = new HashMap<>();

  private ConversationsPage() {
    for (Crossing crossing : Crossing.all()) {
      arrows
          .computeIfAbsent(tag(crossing.from()), tag -> new TreeMap<>())
          .computeIfAbsent(tag(crossing.to()), tag -> new Labels())
          .add(crossing.reply());
    }
  }

  public static void main(String[] none) throws IOException {
    Files.writeString(FILE, text());
  }

  /** The page as it is to be. */
  static String text() {
    return new ConversationsPage().written();
  }

  private String tag(Step step) {
    return Optional.ofNullable(tags.get(step.getClass())).orElseThrow();
  }

  private String written() {
    StringBuilder page = new StringBuilder(OPENING);
    files()
        .forEach(
            (file, steps) ->
                page.append("\n## ")
                    .append(file)
                    .append("\n\n```mermaid\nstateDiagram-v2\n")
                    .append(picture(steps))
                    .append("```\n"));
    return page.toString();
  }

  /** The tags of each file, in the order of the code. */
  private Map<String, List<String>> files() {
    return leavesOf(Step.class)
        .collect(
            Collectors.groupingBy(
                ConversationsPage::file,
                LinkedHashMap::new,
                Collectors.mapping(tags::get, Collectors.toList())));
  }

  private static String file(Class<?> step) {
    Class<?> outer = step.getEnclosingClass();
    return outer == null ? step.getSimpleName() : outer.getSimpleName();
  }

  private static Stream<Class<?>> leavesOf(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ConversationsPage::leavesOf)
        : Stream.of(type);
  }

  private String picture(List<String> steps) {
    String states =
        Stream.concat(steps.stream(), steps.stream().flatMap(step -> from(step).keySet().stream()))
            .distinct()
            .filter(tag -> !isEnd(tag, steps))
            .sorted(Comparator.comparing(tag -> !steps.contains(tag)))
            .map(tag -> "  state \"" + tag + "\" as " + name(tag) + "\n")
            .collect(Collectors.joining());
    return states + steps.stream().map(step -> arrows(step, steps)).collect(Collectors.joining());
  }

  private String arrows(String from, List<String> steps) {
    return from(from).entrySet().stream()
        .map(
            arrow ->
                "  %s --> %s : %s%n"
                    .formatted(
                        name(from),
                        isEnd(arrow.getKey(), steps) ? "[*]" : name(arrow.getKey()),
                        arrow.getValue()))
        .collect(Collectors.joining());
  }

  private Map<String, Labels> from(String tag) {
    return arrows.getOrDefault(tag, Map.of());
  }

  /** Nothing is talked about any more; in its own picture that is where talks begin. */
  private static boolean isEnd(String tag, List<String> steps) {
    return tag.equals("idle") && !steps.contains(tag);
  }

  private static String name(String tag) {
    return tag.replace('.', '_').replace('-', '_');
  }
}
