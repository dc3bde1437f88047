package dev.sotto.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.checkin.DayPart;
import dev.sotto.core.checkin.Outcome;
import dev.sotto.core.week.Card;
import dev.sotto.core.week.Palette;
import dev.sotto.core.week.Strip;
import dev.sotto.core.week.WeekDay;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PictureTest {
  private static final Path KEPT = Path.of("src/test/resources/drawings");
  private static final Path DRAWN = Path.of("target/drawings");
  private static final int PHONE = 1080;

  private static final Drawings DRAWINGS = new Drawings();

  @ParameterizedTest
  @CsvSource({"week, LIGHT", "week, DARK", "month, LIGHT", "scripts, LIGHT"})
  void aPictureLooksLikeTheOneThatIsKept(String name, Palette palette) throws IOException {
    byte[] drawn =
        DRAWINGS.picture(Objects.requireNonNull(SampleFigures.cards().get(name)), palette);
    String file = name + "-" + palette + ".png";
    Files.createDirectories(DRAWN);
    Files.write(DRAWN.resolve(file), drawn);

    assertThat(Likeness.alike(image(drawn), image(Files.readAllBytes(KEPT.resolve(file)))))
        .as("%s against %s; look at both, and copy the first if it is right", DRAWN, KEPT)
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource(Palette.class)
  void aPictureIsAsWideAsAPhoneShowsSharply(Palette palette) throws IOException {
    assertThat(image(DRAWINGS.picture(SampleFigures.week(), palette)).getWidth()).isEqualTo(PHONE);
  }

  @Test
  void theSameCardMakesTheSameBytes() {
    assertThat(DRAWINGS.picture(SampleFigures.scripts(), Palette.DARK))
        .isEqualTo(new Drawings().picture(SampleFigures.scripts(), Palette.DARK));
  }

  /** With new fonts, so that many also ask for the same ones first. */
  @Test
  void manyPicturesAtOnceAreTheSameAsOneAfterTheOther() {
    Drawings drawings = new Drawings();
    byte[] alone = DRAWINGS.picture(SampleFigures.scripts(), Palette.DARK);

    assertThat(
            IntStream.range(0, 16)
                .parallel()
                .mapToObj(number -> drawings.picture(SampleFigures.scripts(), Palette.DARK)))
        .allSatisfy(drawn -> assertThat(drawn).isEqualTo(alone));
  }

  static Stream<WeekDay> changesOfMonday() {
    return Stream.of(
        SampleFigures.day(0),
        SampleFigures.day(0, SampleFigures.entry(Outcome.TINY, 2, DayPart.MORNING)),
        SampleFigures.day(0, SampleFigures.entry(Outcome.TRIED, 2, DayPart.MORNING)),
        SampleFigures.day(0, SampleFigures.entry(Outcome.NOT_TODAY, 2, DayPart.MORNING)),
        SampleFigures.day(0, SampleFigures.entry(Outcome.REST, 2, DayPart.MORNING)),
        SampleFigures.day(0, SampleFigures.entry(Outcome.DONE, 3, DayPart.MORNING)),
        SampleFigures.day(0, SampleFigures.entry(Outcome.DONE, 0, DayPart.MORNING)),
        SampleFigures.day(0, SampleFigures.entry(Outcome.DONE, 2, DayPart.EVENING)),
        SampleFigures.day(0, SampleFigures.entry(Outcome.DONE, 2, DayPart.UNTOLD)));
  }

  /**
   * One mark, number or dot less or elsewhere is seen, or the comparison above is worth nothing.
   */
  @ParameterizedTest
  @MethodSource("changesOfMonday")
  void aPictureWithOneThingChangedIsNotAlike(WeekDay monday) throws IOException {
    BufferedImage week = image(DRAWINGS.picture(SampleFigures.week(), Palette.LIGHT));
    BufferedImage changed =
        image(DRAWINGS.picture(withFirst(SampleFigures.week(), monday), Palette.LIGHT));

    assertThat(Likeness.alike(week, changed)).isFalse();
  }

  @Test
  void aPictureShiftedByTwoPixelsIsNotAlike() throws IOException {
    BufferedImage week = image(DRAWINGS.picture(SampleFigures.week(), Palette.LIGHT));
    BufferedImage shifted =
        new BufferedImage(week.getWidth(), week.getHeight(), BufferedImage.TYPE_INT_RGB);
    shifted.createGraphics().drawImage(week, 2, 0, null);

    assertThat(Likeness.alike(week, shifted)).isFalse();
  }

  @Test
  void slightlyOtherEdgesAreAlike() throws IOException {
    BufferedImage week = image(DRAWINGS.picture(SampleFigures.week(), Palette.LIGHT));
    BufferedImage other = redrawn(week, rgb -> rgb & 0xFCFCFC);

    assertThat(Likeness.alike(week, other)).isTrue();
  }

  private static BufferedImage redrawn(BufferedImage image, UnaryOperator<Integer> colour) {
    BufferedImage other =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        other.setRGB(x, y, colour.apply(image.getRGB(x, y)));
      }
    }
    return other;
  }

  private static Card withFirst(Card card, WeekDay first) {
    Strip strip = card.strips().get(0);
    List<WeekDay> days = new ArrayList<>(strip.days());
    days.set(0, first);
    List<Strip> strips = new ArrayList<>(card.strips());
    strips.set(0, new Strip(strip.name(), days, strip.count()));
    return new Card(card.span(), strips, card.obstacles(), card.legend(), card.foot());
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
