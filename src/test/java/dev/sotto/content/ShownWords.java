package dev.sotto.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Collects what a file shows to people, line by line; keys and words to recognise are not. */
final class ShownWords {
  /** The keys of what people say, which the bot recognises and never says. */
  private static final Set<String> RECOGNISED =
      Set.of(
          "keywords",
          "ANSWER_WHO",
          "says",
          "hints",
          "torn",
          "wishes",
          "against",
          "denials",
          "aside",
          "often_mistyped");

  private final List<Shown> shown = new ArrayList<>();

  private ShownWords() {}

  /** A line of text with its number in the file. */
  record Shown(int line, String text) {}

  static List<Shown> ofYaml(String file) {
    ShownWords words = new ShownWords();
    new Compose(LoadSettings.builder().build()).composeString(file).ifPresent(words::collect);
    return words.shown;
  }

  static List<Shown> ofText(String file) {
    ShownWords words = new ShownWords();
    words.add(1, file);
    return words.shown;
  }

  private void collect(Node node) {
    if (node instanceof MappingNode mapping) {
      mapping.getValue().stream()
          .filter(tuple -> !isRecognised(tuple))
          .forEach(tuple -> collect(tuple.getValueNode()));
    } else if (node instanceof SequenceNode list) {
      list.getValue().forEach(this::collect);
    } else if (node instanceof ScalarNode scalar) {
      boolean isBlock = scalar.getScalarStyle() == ScalarStyle.LITERAL;
      add(ConfigFile.line(scalar) + (isBlock ? 1 : 0), scalar.getValue());
    }
  }

  /** Groups of practices are shown by their names; groups of words are lists. */
  private static boolean isRecognised(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode name
        && (RECOGNISED.contains(name.getValue())
            || (name.getValue().equals("groups") && tuple.getValueNode() instanceof SequenceNode));
  }

  private void add(int line, String text) {
    int at = line;
    for (String part : text.split("\n", -1)) {
      shown.add(new Shown(at++, part));
    }
  }
}
