package dev.sotto.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Did it | did it!",
        "Not today | NOT TODAY.",
        "Something's in the way | something’s in the way",
        "✓ Did it | did it",
        "Later | ｌａｔｅｒ",
        "São Paulo | sao paulo",
        "👍 | 👍🏽",
        "✔ | ✔️"
      })
  void isTheSameToAReader(String a, String b) {
    assertThat(Normaliser.same(a, b)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Did it | Did", "Later | Late", "👍 | 👎", "Did it | ''", "'' | ''"})
  void isNotTheSameToAReader(String a, String b) {
    assertThat(Normaliser.same(a, b)).isFalse();
  }

  @Test
  void foldsTheSameOnATurkishMachine() {
    assertThat(Normaliser.plain("DID IT")).isEqualTo("did it");
    assertThat(Normaliser.plain("DİD ıt")).isEqualTo("did it");
    assertThat(Lexicon.requiredLists()).contains("in_the_way", "tiny", "anchors");
  }

  @Test
  void remembersWhereEveryCharacterWasTyped() {
    Folded folded = Normaliser.fold("ﬁn\u200B — é");

    assertThat(folded.text()).isEqualTo("fin - e");
    assertThat(folded.origin().of(2)).isEqualTo(1);
    assertThat(folded.origin().of(folded.text().length())).isEqualTo(7);
  }
}
