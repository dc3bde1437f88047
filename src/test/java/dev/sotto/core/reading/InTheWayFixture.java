package dev.sotto.core.reading;

import dev.sotto.core.practice.Obstacle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The English words on what is in the way, as shipped. */
final class InTheWayFixture {
  static final ObstacleReader READER = new ObstacleReader(Fixture.ENGLISH, words());

  private InTheWayFixture() {}

  static ObstacleWords words() {
    Map<String, Object> file = file();
    return new ObstacleWords(
        list(file, "groups"),
        said(file, "says"),
        said(file, "hints"),
        list(file, "torn"),
        list(file, "wishes"),
        list(file, "against"),
        list(file, "denials"),
        list(file, "aside"),
        list(file, "often_mistyped"));
  }

  private static Map<Obstacle, List<String>> said(Map<String, Object> file, String key) {
    Map<Obstacle, List<String>> lists = new EnumMap<>(Obstacle.class);
    map(file, "obstacles")
        .keySet()
        .forEach(
            name ->
                lists.put(Obstacle.valueOf(name), list(map(map(file, "obstacles"), name), key)));
    return lists;
  }

  @SuppressWarnings("unchecked") // The shape is checked by the content package.
  private static Map<String, Object> file() {
    try (InputStream yaml = Files.newInputStream(Path.of("config/en/obstacles.yaml"))) {
      return (Map<String, Object>)
          new Load(LoadSettings.builder().build()).loadFromInputStream(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked") // As above.
  private static Map<String, Object> map(Map<String, Object> of, String key) {
    return (Map<String, Object>) of.getOrDefault(key, Map.of());
  }

  @SuppressWarnings("unchecked") // As above.
  private static List<String> list(Map<String, Object> of, String key) {
    return (List<String>) of.getOrDefault(key, List.of());
  }
}
