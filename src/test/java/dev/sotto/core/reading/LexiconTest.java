package dev.sotto.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LexiconTest {

  @Test
  void englishHasEveryListAndNoOther() {
    assertThat(Fixture.englishLists().keySet()).hasSameElementsAs(Lexicon.requiredLists());
  }

  @Test
  void everyProblemIsNamedAtOnce() {
    Map<String, List<String>> lists = new TreeMap<>(Fixture.englishLists());
    lists.remove("tiny");
    lists.put("tinny", List.of());
    lists.put("moments", List.of("lunch = 25:00"));
    lists.put("weekdays", List.of("monday"));

    assertThatThrownBy(() -> Lexicon.of(lists))
        .hasMessageContaining("tiny is missing")
        .hasMessageContaining("tinny is not a list of the reading")
        .hasMessageContaining("moments cannot read \"lunch = 25:00\"")
        .hasMessageContaining("weekdays cannot read \"monday\"");
  }

  @Test
  void aLexiconMayBeAlmostEmpty() {
    Map<String, List<String>> lists = new TreeMap<>();
    Lexicon.requiredLists().forEach(name -> lists.put(name, List.of()));
    lists.put("done", List.of("hecho"));

    Reader reader = new Reader(Lexicon.of(lists));

    assertThat(reader.read("¡Hecho!", Fixture.NOW, Fixture.DAY_START).means(Meaning.DONE)).isTrue();
  }
}
