package dev.sotto.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.script.Chip;
import dev.sotto.core.script.Line;
import dev.sotto.core.script.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What CRISIS.md quotes is what the bot says. */
class CrisisPageTest {
  private static final ConfigSource SHIPPED = new ConfigSource.Folder(Path.of("config"));

  private final Problems problems = new Problems();
  private final Script script =
      LinesFile.read(new ConfigFile(SHIPPED, "en/lines.yaml", problems).keys());

  @ParameterizedTest
  @EnumSource(
      value = Line.class,
      names = {"SAFETY_.*", "HELPLINE"},
      mode = EnumSource.Mode.MATCH_ANY)
  void theFirstWordingOfEachLineIsQuoted(Line line) throws IOException {
    problems.raise();
    if (line == Line.SAFETY_GO_ON || line == Line.SAFETY_QUIET || line == Line.SAFETY_LISTENING) {
      return;
    }
    assertThat(quotes()).contains(script.words(line).get(0).strip());
  }

  @ParameterizedTest
  @EnumSource(value = Chip.class, names = "SAFETY_.*", mode = EnumSource.Mode.MATCH_ANY)
  void everyButtonIsQuoted(Chip chip) throws IOException {
    assertThat(Files.readString(page())).contains("`[" + script.label(chip) + "]`");
  }

  @Test
  void thePrivacyPageSaysWhatIsKept() throws IOException {
    assertThat(Files.readString(Path.of("config/en/privacy.md")))
        .contains("That is all I keep of a message about more than practice", "I tell nobody");
  }

  private static String quotes() throws IOException {
    return Files.readAllLines(page()).stream()
        .filter(line -> line.startsWith(">"))
        .map(line -> line.substring(1).strip())
        .collect(Collectors.joining("\n"));
  }

  private static Path page() {
    return Path.of("src/docs/CRISIS.md");
  }
}
