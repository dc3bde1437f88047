package dev.sotto.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Keys with values, which remember who was asked for. For one thread. */
final class Section {
  private final String file;
  private final int line;
  private final String prefix;
  private final Problems problems;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();

  private Section(String file, int line, String prefix, Problems problems) {
    this.file = file;
    this.line = line;
    this.prefix = prefix;
    this.problems = problems;
  }

  /** A section without keys, for a file that says nothing. */
  static Section empty(String file, Problems problems) {
    return new Section(file, 0, "", problems);
  }

  /** The keys of a mapping. A key given twice is reported; the first one holds. */
  static Section of(String file, int line, String prefix, MappingNode mapping, Problems problems) {
    Section section = new Section(file, line, prefix, problems);
    mapping.getValue().forEach(section::put);
    return section;
  }

  private void put(NodeTuple tuple) {
    int at = ConfigFile.line(tuple.getKeyNode());
    if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
      problems.add(new Problem(file, at, "", "has a key that is not a name"));
      return;
    }
    String key = name.getValue();
    Entry first =
        entries.putIfAbsent(key, new Entry(file, prefix + key, at, tuple.getValueNode(), problems));
    if (first != null) {
      problems.add(new Problem(file, at, prefix + key, "is already on line " + first.line()));
    }
  }

  /** The value of a key that may be left out. */
  Optional<Entry> find(String key) {
    asked.add(key);
    return Optional.ofNullable(entries.get(key));
  }

  /** The value of a key that has to be there. */
  Optional<Entry> need(String key) {
    Optional<Entry> entry = find(key);
    if (entry.isEmpty()) {
      problems.add(new Problem(file, line, prefix + key, "is missing"));
    }
    return entry;
  }

  /** The keys under a key that may be left out; none if it is. */
  Section under(String key) {
    return find(key).flatMap(Entry::section).orElseGet(() -> empty(file, new Problems()));
  }

  /** Every key with its value, in the order of the file, where the names are free. */
  Map<String, Entry> all() {
    asked.addAll(entries.keySet());
    return Collections.unmodifiableMap(entries);
  }

  /** The whole number under a key that may be left out; both bounds are allowed. */
  int number(String key, int otherwise, int least, int most) {
    return find(key).flatMap(entry -> entry.number(least, most)).orElse(otherwise);
  }

  /** Reports every key nobody asked for, with the name that was probably meant. */
  void nothingElse() {
    entries.forEach(
        (key, entry) -> {
          if (!asked.contains(key)) {
            entry.wrong("is not known" + Nearest.question(key, asked));
          }
        });
  }
}
