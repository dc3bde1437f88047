package dev.sotto.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sotto.outbox.Letter.Hush;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class DrawingTest {
  private static final PlainPress PRESS = new PlainPress();

  private static final Drawing BUNDLE =
      Drawing.Bundle.of(
          "all.zip",
          List.of(file("b.txt", "one"), file("a.txt", "two")),
          List.of(PlainPress.sheet("a page"), PlainPress.picture("a week")));

  @Test
  void aPictureIsSeenAndASheetIsKept() {
    assertThat(PlainPress.picture("a week").by(PRESS))
        .isEqualTo(Enclosure.picture("week.png", "DARK a week".getBytes(UTF_8)));
    assertThat(PlainPress.sheet("a page").by(PRESS))
        .isEqualTo(file("page.pdf", "LETTER en a page"));
  }

  @Test
  void whatIsDrawnStandsBehindTheFilesOfABundle() throws IOException {
    Enclosure bundle = BUNDLE.by(PRESS);

    assertThat(bundle.kind()).isEqualTo(Enclosure.Kind.DOCUMENT);
    assertThat(bundle.name()).isEqualTo("all.zip");
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle.bytes()))) {
      assertNextIs(zip, "b.txt", "one");
      assertNextIs(zip, "a.txt", "two");
      assertNextIs(zip, "page.pdf", "LETTER en a page");
      assertNextIs(zip, "week.png", "DARK a week");
      assertThat(zip.getNextEntry()).isNull();
    }
  }

  private static void assertNextIs(ZipInputStream zip, String name, String text)
      throws IOException {
    assertThat(zip.getNextEntry()).extracting(ZipEntry::getName).isEqualTo(name);
    assertThat(new String(zip.readAllBytes(), UTF_8)).isEqualTo(text);
  }

  @Test
  void theSameBundleMakesTheSameBytes() {
    assertThat(BUNDLE.by(PRESS)).isEqualTo(BUNDLE.by(PRESS));
  }

  @Test
  void whatCannotBeDrawnIsRefusedForGoodAndNotQuoted() {
    Letter.Drawn letter = new Letter.Drawn(PlainPress.undrawable(), "", Hush.SILENT);

    Refusal refusal = catchThrowableOfType(Refusal.class, () -> letter.by(PRESS));

    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NEVER);
    assertThat(refusal).hasMessage("it cannot be drawn, java.lang.IllegalArgumentException");
    assertThat(refusal).hasNoCause();
  }

  private static Enclosure file(String name, String text) {
    return Enclosure.document(name, text.getBytes(UTF_8));
  }
}
