package dev.sotto.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sotto.core.checkin.Day;
import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.practice.Schedule;
import dev.sotto.core.week.Card;
import dev.sotto.core.week.Entry;
import dev.sotto.core.week.Legend;
import dev.sotto.core.week.Page;
import dev.sotto.core.week.Palette;
import dev.sotto.core.week.Paper;
import dev.sotto.core.week.Strip;
import dev.sotto.core.week.WeekDay;
import dev.sotto.outbox.Drawing;
import dev.sotto.outbox.Enclosure;
import dev.sotto.outbox.Letter;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private static final Legend LEGEND =
      new Legend(
          Map.of(Outcome.DONE, "done"),
          "no answer",
          Map.of(DayOfWeek.MONDAY, "Mon"),
          Map.of(DayPart.NIGHT, "night"),
          "min");

  private static final Strip STRIP =
      new Strip(
          "Walk",
          List.of(
              new WeekDay(
                  new Day(LocalDate.of(2026, 3, 10)),
                  List.of(
                      new Entry(
                          Outcome.DONE,
                          Duration.ofMillis(90_001),
                          DayPart.NIGHT,
                          Entry.Occasion.EXTRA)),
                  1),
              new WeekDay(new Day(LocalDate.of(2026, 3, 11)), List.of(), 0)),
          "1 of 3");

  private static final List<Page.Part> PARTS =
      List.of(new Page.Lines("Agreed", List.of("a walk")), new Page.Strips("Days", List.of(STRIP)));

  private static final Drawing.Sheet SHEET =
      new Drawing.Sheet(
          "page.pdf",
          new Page("My page", "two weeks", PARTS, LEGEND, "and {number} more", "self-reported"),
          Paper.LETTER,
          Locale.forLanguageTag("zh-Hant-TW"));

  private static final List<Drawing> DRAWINGS =
      List.of(
          new Drawing.Picture(
              "week.png",
              new Card("a week", List.of(STRIP), List.of("too tired"), LEGEND, "self-reported"),
              Palette.DARK),
          SHEET,
          new Drawing.Bundle(Enclosure.document("all.zip", new byte[] {80, 75}), List.of(SHEET)));

  private static final List<Letter> LETTERS =
      List.of(
          new Letter.Words("hi", KEYS, Letter.Hush.SILENT),
          new Letter.Enclosed(
              Enclosure.picture("week.png", new byte[] {-119, 0, 80}),
              "hi",
              KEYS,
              Letter.Hush.SILENT),
          new Letter.Drawn(DRAWINGS.get(0), "hi", Letter.Hush.AUDIBLE),
          new Letter.Rewrite(7, "hi", List.of()),
          new Letter.Reaction(7, "\uD83D\uDC4D"),
          new Letter.TapAnswer("abc", ""),
          new Letter.Goodbye());

  @Test
  void everyKindHasASample() {
    assertThat(kindsOf(SCHEDULES)).hasSameElementsAs(leavesOf(Schedule.class));
    assertThat(kindsOf(LETTERS)).hasSameElementsAs(leavesOf(Letter.class));
    assertThat(kindsOf(DRAWINGS)).hasSameElementsAs(leavesOf(Drawing.class));
    assertThat(kindsOf(PARTS)).hasSameElementsAs(leavesOf(Page.Part.class));
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

  @ParameterizedTest
  @FieldSource("DRAWINGS")
  void whatIsToBeDrawnComesBack(Drawing drawing) {
    Letter letter = new Letter.Drawn(drawing, "", Letter.Hush.SILENT);

    assertThat(Forms.letter(Forms.of(letter))).isEqualTo(letter);
  }

  @Test
  void aFileThatWasDrawnBeforeItsLetterIsStillRead() {
    assertThat(
            Forms.letter(
                "{\"is\":\"enclosed.1\",\"file\":{\"kind\":\"PICTURE\",\"name\":\"week.png\","
                    + "\"bytes\":\"iQBQ\"},\"caption\":\"hi\",\"keys\":[],\"hush\":\"SILENT\"}"))
        .isEqualTo(
            new Letter.Enclosed(
                Enclosure.picture("week.png", new byte[] {-119, 0, 80}),
                "hi",
                List.of(),
                Letter.Hush.SILENT));
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
  void aDrawingIsStoredAsWhatStandsInIt() {
    String bundle = Forms.of(new Letter.Drawn(DRAWINGS.get(2), "", Letter.Hush.SILENT));

    assertThat(bundle).contains("drawn.1", "bundle.1", "sheet.1", "lines.1", "strips.1");
    assertThat(Forms.of(new Letter.Drawn(DRAWINGS.get(0), "", Letter.Hush.SILENT)))
        .contains("picture.1")
        .contains("{\"day\":{\"date\":\"2026-03-11\"},\"entries\":[],\"planned\":0}");
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
