package dev.sotto.drawing;

import dev.sotto.core.week.Card;
import dev.sotto.core.week.Palette;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes every sample figure into a folder, to be looked at. */
public final class Samples {
  private Samples() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Drawings drawings = new Drawings();
    for (Palette palette : Palette.values()) {
      picture(drawings, SampleFigures.week(), palette, folder.resolve("week-" + palette + ".png"));
      picture(
          drawings, SampleFigures.month(), palette, folder.resolve("month-" + palette + ".png"));
      picture(
          drawings,
          SampleFigures.scripts(),
          palette,
          folder.resolve("scripts-" + palette + ".png"));
    }
  }

  private static void picture(Drawings drawings, Card card, Palette palette, Path file)
      throws IOException {
    Files.write(file, drawings.picture(card, palette));
  }
}
