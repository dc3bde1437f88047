package dev.sotto.jar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sotto.sandbox.Options;
import dev.sotto.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the host's commands write and take in. */
class ExportIT {
  private static final int NOT_RIGHT = 2;

  private final Sandbox sandbox = Sandbox.open(Options.usual());
  private final Talker ada = Talker.named("Ada", sandbox);

  @TempDir private Path folder;

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void whatIsWrittenCanBeTakenIn() throws Exception {
    Home home = Home.in(folder, sandbox);
    try (Jar jar = Jar.listening(home, sandbox)) {
      ada.setUp("walk to the mill, daily at 7:00");
      assertThat(jar.terminate().exit(Duration.ofSeconds(10))).isZero();
    }
    String id = Long.toString(ada.seat().person().id());
    Path first = folder.resolve("first.zip");
    Path second = folder.resolve("second.zip");

    assertThat(export(home, id, first)).returns(0, Jar.Ended::code);
    assertThat(Files.getPosixFilePermissions(first))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(take(home, id, first))
        .returns(NOT_RIGHT, Jar.Ended::code)
        .extracting(Jar.Ended::said)
        .asString()
        .contains("already");
    assertThat(Jar.run(home, "erase", id)).returns(0, Jar.Ended::code);
    assertThat(take(home, id, first)).returns(0, Jar.Ended::code);
    assertThat(export(home, id, first)).returns(NOT_RIGHT, Jar.Ended::code);
    assertThat(export(home, id, second)).returns(0, Jar.Ended::code);

    assertThat(told(second)).isEqualTo(told(first));
    assertThat(told(first).at("/practices/0/words").asText()).contains("walk to the mill");
  }

  private static Jar.Ended export(Home home, String id, Path file) throws InterruptedException {
    return Jar.run(home, "export", "--chat", id, "--to", file.toString());
  }

  private static Jar.Ended take(Home home, String id, Path file) throws InterruptedException {
    return Jar.run(home, "import", file.toString(), "--chat", id);
  }

  private static JsonNode told(Path zip) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      ObjectNode json =
          (ObjectNode)
              new ObjectMapper().readTree(file.getInputStream(file.getEntry("sotto.json")));
      json.remove("exported_at");
      return json;
    }
  }
}
