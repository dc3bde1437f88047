package dev.sotto.core.talk;

import dev.sotto.core.person.PrivateText;
import dev.sotto.core.script.Chip;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A few answers to tap for a question that takes free words as well. */
record Suggestions(Chip chip, List<String> words) {

  List<Option> options() {
    return IntStream.range(0, words.size())
        .mapToObj(i -> Option.of(chip, String.valueOf(i), words.get(i)))
        .toList();
  }

  /** Returns the words whose button was pressed. */
  Optional<PrivateText> chosen(Reply reply) {
    return IntStream.range(0, words.size())
        .filter(i -> reply.chose(chip) && reply.argument().equals(String.valueOf(i)))
        .mapToObj(i -> new PrivateText(words.get(i)))
        .findFirst();
  }
}
