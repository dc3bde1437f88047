package dev.sotto.content;

import java.io.IOException;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** One file of {@code config/}, as text or as keys that know their lines. */
record ConfigFile(ConfigSource source, String name, Problems problems) {
  /** Every scalar is text: a label {@code 8} and a word {@code true} stay what was written. */
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setSchema(new FailsafeSchema()).build();

  /**
   * The keys of the file. One that is missing or broken has no keys, and nobody complains about
   * those: that it is missing or broken is the one thing reported.
   */
  Section keys() {
    return text().map(this::compose).orElseGet(this::unheard);
  }

  /** The text of the file; empty if it is missing or unreadable, which is reported. */
  Optional<String> text() {
    return read(() -> wrong(0, "is missing"));
  }

  /**
   * The text of a file that may be missing; empty as well if it is unreadable, which is reported.
   */
  Optional<String> textIfAny() {
    return read(() -> {});
  }

  private Optional<String> read(Runnable whenMissing) {
    try {
      Optional<String> text = source.read(name);
      if (text.isEmpty()) {
        whenMissing.run();
      }
      return text;
    } catch (IOException e) {
      wrong(0, "cannot be read (" + e.getClass().getSimpleName() + ")");
      return Optional.empty();
    }
  }

  /** Reports something about the file as a whole. */
  void wrong(int line, String text) {
    problems.add(new Problem(name, line, "", text));
  }

  private Section compose(String text) {
    try {
      Optional<Node> root = new Compose(SETTINGS).composeString(text);
      return root.map(this::section).orElseGet(() -> Section.empty(name, problems));
    } catch (MarkedYamlEngineException e) {
      wrong(e.getProblemMark().map(ConfigFile::line).orElse(0), "is not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      wrong(0, "is not YAML: " + e.getMessage());
    }
    return unheard();
  }

  private Section section(Node root) {
    if (root instanceof MappingNode mapping) {
      return Section.of(name, line(root), "", mapping, problems);
    }
    wrong(line(root), "must have keys with values");
    return unheard();
  }

  private Section unheard() {
    return Section.empty(name, new Problems());
  }

  /** Where a node starts, counted from 1. */
  static int line(Node node) {
    return node.getStartMark().map(ConfigFile::line).orElse(0);
  }

  private static int line(Mark mark) {
    return mark.getLine() + 1;
  }
}
