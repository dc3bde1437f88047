package dev.sotto.content;

import dev.sotto.core.practice.KindGuide;
import dev.sotto.core.practice.ObstacleGuide;
import dev.sotto.core.reading.ObstacleWords;
import dev.sotto.core.safety.Helplines;
import dev.sotto.core.safety.SafetyWords;
import dev.sotto.core.script.Script;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything {@code config/} says, checked. Immutable.
 *
 * @param reading the word lists of {@code reading.yaml}, by name
 * @param inTheWay how people say what is in the way
 * @param safety the words of {@code safety.yaml}
 * @param helplines whom people can call, by country
 * @param privacy what {@code /privacy} says, with the host's contact in it
 */
public record Config(
    HostSettings settings,
    Script script,
    Map<String, List<String>> reading,
    SafetyWords safety,
    KindGuide kinds,
    ObstacleGuide obstacles,
    ObstacleWords inTheWay,
    Helplines helplines,
    String privacy) {

  /**
   * Reads every file, in the language that {@code sotto.yaml} names.
   *
   * @param lists the word lists that have to be there
   * @throws ConfigTrouble with every problem of every file
   */
  public static Config read(ConfigSource source, Set<String> lists) {
    Problems problems = new Problems();
    HostSettings settings =
        SettingsFile.read(new ConfigFile(source, "sotto.yaml", problems).keys());
    Folder folder = new Folder(source, settings.language(), problems);
    Script script = LinesFile.read(folder.file("lines.yaml").keys());
    Map<String, List<String>> reading = ReadingFile.read(folder.file("reading.yaml").keys(), lists);
    SafetyWords safety = SafetyFile.read(folder.file("safety.yaml").keys());
    PracticeWords practices = PracticesFile.read(folder.file("practices.yaml").keys());
    ObstaclesFile.Read obstacles =
        ObstaclesFile.read(
            folder.file("obstacles.yaml").keys(), reading.getOrDefault("groups", List.of()));
    Helplines helplines =
        HelplinesFile.read(new ConfigFile(source, "helplines.yaml", problems).keys());
    String privacy = PrivacyFile.read(folder.file("privacy.md"), settings);
    problems.raise();
    return new Config(
        settings,
        script,
        reading,
        safety,
        practices.guide(),
        new ObstacleGuide(obstacles.labels()),
        obstacles.words(),
        helplines,
        privacy);
  }

  /** The files of one language. */
  private record Folder(ConfigSource source, String language, Problems problems) {
    ConfigFile file(String name) {
      return new ConfigFile(source, language + "/" + name, problems);
    }
  }
}
