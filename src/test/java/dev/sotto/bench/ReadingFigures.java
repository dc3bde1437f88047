package dev.sotto.bench;

import dev.sotto.bench.Figures.Figure;
import dev.sotto.content.Config;
import dev.sotto.content.ConfigSource;
import dev.sotto.core.Trained;
import dev.sotto.core.reading.Lexicon;
import dev.sotto.core.reading.Reader;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reading the longest text that Telegram takes, ordinary and made to be slow. */
final class ReadingFigures implements Figures.Measurement {
  private static final int LONGEST = 4096;
  private static final int TIMES = 100;
  private static final ZonedDateTime NOW =
      ZonedDateTime.parse("2026-11-25T14:00+01:00[Europe/Berlin]");
  private static final LocalTime DAY_START = LocalTime.of(3, 0);

  @Override
  public List<Figure> measure(Path folder) {
    Reader reader =
        new Reader(
            Lexicon.of(
                Config.read(new ConfigSource.Folder(Path.of("config")), Lexicon.requiredLists())
                    .reading()),
            Trained.HUNCH);
    List<Figure> figures = new ArrayList<>();
    for (String piece :
        List.of(
            "did the breathing, it was hard and i was tired. ", "i want to ", "not ", "a ", "8 ")) {
      String text = piece.repeat(LONGEST / piece.length());
      figures.add(
          Figure.of(
              "reading 4,096 characters of \"" + piece.strip() + "\", median",
              "≤ 5 ms",
              "%.2f ms",
              Timing.of(TIMES, () -> reader.read(text, NOW, DAY_START)).millis(50)));
    }
    return figures;
  }
}
