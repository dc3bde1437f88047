package dev.sotto.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sotto.core.practice.Schedule;
import dev.sotto.outbox.Enclosure;
import dev.sotto.outbox.Letter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class FormsTest {
  private static final List<List<Letter.Key>> KEYS = List.of(List.of(new Letter.Key("Later", "c")));

  private static final List<Schedule> SCHEDULES =
      List.of(
          new Schedule.Weekly(Set.of(DayOfWeek.MONDAY), List.of(LocalTime.of(8, 5))),
          new Schedule.EveryDays(3, LocalDate.of(2026, 3, 10), List.of(LocalTime.NOON)),
          new Schedule.OnRequest());

  private static final List<Letter> LETTERS =
      List.of(
          new Letter.Words("hi", KEYS, Letter.Hush.SILENT),
          new Letter.Enclosed(
              Enclosure.picture("week.png", new byte[] {-119, 0, 80}),
              "hi",
              KEYS,
              Letter.Hush.SILENT),
          new Letter.Rewrite(7, "hi", List.of()),
          new Letter.Reaction(7, "\uD83D\uDC4D"),
          new Letter.TapAnswer("abc", ""),
          new Letter.Goodbye());

  @Test
  void everyKindHasASample() {
    assertThat(kindsOf(SCHEDULES)).hasSameElementsAs(leavesOf(Schedule.class));
    assertThat(kindsOf(LETTERS)).hasSameElementsAs(leavesOf(Letter.class));
  }

  private static List<Class<?>> kindsOf(List<?> samples) {
    return samples.stream().<Class<?>>map(Object::getClass).toList();
  }

  private static List<Class<?>> leavesOf(Class<?> family) {
    return List.of(Objects.requireNonNull(family.getPermittedSubclasses()));
  }

  @ParameterizedTest
  @FieldSource("SCHEDULES")
  void aScheduleComesBack(Schedule schedule) {
    assertThat(Forms.schedule(Forms.of(schedule))).isEqualTo(schedule);
  }

  @ParameterizedTest
  @FieldSource("LETTERS")
  void aLetterComesBack(Letter letter) {
    assertThat(Forms.letter(Forms.of(letter))).isEqualTo(letter);
  }

  @Test
  void theFormsOutliveTheNamesOfClasses() {
    assertThat(SCHEDULES.stream().map(Forms::of))
        .containsExactly(
            "{\"is\":\"weekly.1\",\"days\":[\"MONDAY\"],\"times\":[\"08:05:00\"]}",
            "{\"is\":\"every-days.1\",\"interval\":3,\"from\":\"2026-03-10\",\"times\":[\"12:00:00\"]}",
            "{\"is\":\"on-request.1\"}");
    assertThat(Forms.of(new Letter.TapAnswer("abc", "")))
        .isEqualTo("{\"is\":\"tap-answer.1\",\"callbackId\":\"abc\",\"text\":\"\"}");
  }

  @Test
  void anUnreadableFormIsNotQuoted() {
    assertThatThrownBy(() -> Forms.letter("{\"is\":\"words.9\",\"text\":\"secret\"}"))
        .isInstanceOf(IllegalStateException.class)
        .hasNoCause()
        .message()
        .doesNotContain("secret");
  }
}
