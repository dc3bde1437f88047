package dev.sotto.core.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Writes phrases of the lexicon out as examples for {@link HunchTraining}. */
public final class LexiconExamples {
  private static final long SEED = 3;
  private static final int TRIES = 4;

  private final Map<String, List<String>> lists;
  private final Map<String, List<String>> groups = new HashMap<>();
  private final Random random = new Random(SEED);

  public LexiconExamples(Map<String, List<String>> lists) {
    this.lists = lists;
    lists.getOrDefault(WordList.GROUPS.key(), List.of()).forEach(this::addGroup);
  }

  private void addGroup(String line) {
    groups.put(Phrases.saidIn(line), List.of(Phrases.valueOf(line).split(Phrases.OR, -1)));
  }

  /** Adds the phrases of every list that is named after a meaning. */
  public void addTo(HunchTraining training, double weight) {
    for (Meaning meaning : Meaning.values()) {
      if (meaning != Meaning.OTHER) {
        String label = WordList.valueOf(meaning.name()).key();
        lists
            .getOrDefault(label, List.of())
            .forEach(line -> written(line).forEach(text -> training.add(text, label, weight)));
      }
    }
  }

  private Set<String> written(String phrase) {
    boolean varies = phrase.contains("<") || phrase.contains("[");
    Set<String> texts = new LinkedHashSet<>();
    for (int tries = 0; tries < (varies ? TRIES : 1); tries++) {
      texts.add(once(phrase));
    }
    return texts;
  }

  private String once(String phrase) {
    List<String> words = new ArrayList<>();
    for (String part : phrase.split(" ", -1)) {
      boolean optional = part.length() > 2 && part.startsWith("[") && part.endsWith("]");
      String plain = optional ? part.substring(1, part.length() - 1) : part;
      if (!optional || random.nextBoolean()) {
        words.add(isGroup(plain) ? any(plain.substring(1, plain.length() - 1)) : plain);
      }
    }
    return String.join(" ", words);
  }

  private static boolean isGroup(String part) {
    return part.length() > 2 && part.startsWith("<") && part.endsWith(">");
  }

  private String any(String group) {
    List<String> alternatives = groups.getOrDefault(group, List.of(""));
    return once(alternatives.get(random.nextInt(alternatives.size())));
  }
}
