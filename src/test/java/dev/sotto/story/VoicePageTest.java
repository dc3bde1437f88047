package dev.sotto.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoicePageTest {
  @TempDir Path folder;

  @Test
  void thePageIsWhatTheBotSays() {
    assertThat(VoicePage.FILE).content().isEqualTo(VoicePage.text(folder));
  }
}
