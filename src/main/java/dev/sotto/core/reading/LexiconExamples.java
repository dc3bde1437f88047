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
    for (String written : phrase.split(" ", -1)) {
      PhrasePart part = PhrasePart.of(written);
      if (!part.isOptional() || random.nextBoolean()) {
        words.add(part.isGroup() ? any(part.name()) : part.name());
      }
    }
    return String.join(" ", words);
  }

  private String any(String group) {
    List<String> alternatives = groups.getOrDefault(group, List.of(""));
    return once(alternatives.get(random.nextInt(alternatives.size())));
  }
}
