package dev.sotto.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads {@code <language>/reading.yaml}: lists of words to recognise, by name. */
final class ReadingFile {

  private ReadingFile() {}

  /**
   * Reads the lists.
   *
   * @param required the lists that have to be there; no other may be
   */
  static Map<String, List<String>> read(Section file, Set<String> required) {
    Map<String, List<String>> lists = new TreeMap<>();
    for (String name : new TreeSet<>(required)) {
      file.need(name).ifPresent(entry -> lists.put(name, entry.someTexts()));
    }
    file.nothingElse();
    return lists;
  }
}
