package dev.sotto.core.circle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.circle.InviteCode.Purpose;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class InviteCodeTest {
  private static final String CODE = "c0123456789abc";

  private final Random random = new Random(6);

  @Test
  void thereAreMoreThanTwoToTheSixtiethOfThem() {
    int chance = InviteCode.draw(Purpose.CIRCLE, random).letters().length() - 1;
    for (int place = 1; place <= chance; place++) {
      int at = place;
      assertThat(drawn(Purpose.CIRCLE).map(code -> code.letters().charAt(at)).distinct())
          .hasSize(32);
    }

    assertThat(Math.pow(32, chance)).isGreaterThanOrEqualTo(Math.pow(2, 60));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsDrawnCanBeRead(Purpose purpose) {
    assertThat(drawn(purpose))
        .allMatch(code -> code.purpose() == purpose)
        .allMatch(code -> InviteCode.in(code.letters()).orElseThrow().equals(code))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void itFitsIntoALink(Purpose purpose) {
    assertThat(drawn(purpose)).allMatch(code -> code.letters().matches("[A-Za-z0-9_-]{1,64}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {CODE, "C0123456789ABC", " c0123456789abc", "c0123456789ABC\n"})
  void capitalsAndSpaceAroundItDoNotMatter(String words) {
    assertThat(InviteCode.in(words)).map(InviteCode::letters).contains(CODE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "c",
        "c0123456789ab",
        "c0123456789abcd",
        "x0123456789abc",
        "0123456789abc",
        "c01234 6789abc",
        "c0123456789ab-",
        "c0123456789abi",
        "c0123456789abl",
        "c0123456789abo",
        "c0123456789abu",
        "c0123456789ab\u0663",
        "c0123456789abc p0123456789abc",
        "let me in"
      })
  void nothingElseIsOne(String words) {
    assertThat(InviteCode.in(words)).isEmpty();
  }

  @Test
  void aLogLearnsNothingOfIt() {
    InviteCode code = InviteCode.in(CODE).orElseThrow();

    assertThat(code.toString().toLowerCase(Locale.ROOT)).doesNotContain(CODE.substring(1, 4));
    assertThat(code).hasToString(new InviteCode(Purpose.CIRCLE, "c").toString());
  }

  private Stream<InviteCode> drawn(Purpose purpose) {
    return Stream.generate(() -> InviteCode.draw(purpose, random)).limit(1_000);
  }
}
