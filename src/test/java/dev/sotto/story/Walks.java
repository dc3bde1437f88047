package dev.sotto.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Many people on one stage, each on a road of their own and all at the same pace. */
final class Walks {
  private final Stage stage;
  private int people;

  Walks(Stage stage) {
    this.stage = stage;
  }

  /** Walks these roads to their end. */
  List<Walk> along(List<Road> roads) {
    List<Walk> walks =
        roads.stream().map(road -> new Walk(stage.seat("Walker " + people++), road)).toList();
    together(walks, walk -> walk.seat().start());
    together(walks, walk -> walk.seat().press("I'm 18 or older — begin"));
    together(walks, walk -> walk.seat().say("Europe/Berlin"));
    together(walks, walk -> walk.seat().say(walk.road().kind().line()));
    findTinySteps(walks.stream().filter(it -> it.road().kind() == Road.Kind.ORDINARY).toList());
    together(walks, walk -> walk.seat().press("Looks right"));
    together(walks, Walk::open);
    talk(walks);
    return walks;
  }

  private void findTinySteps(List<Walk> walks) {
    together(walks, walk -> walk.seat().press("Change"));
    together(walks, walk -> walk.seat().press("The tiny step"));
    together(walks, walk -> walk.seat().say("one sentence"));
  }

  private void talk(List<Walk> walks) {
    walks.forEach(Walk::listen);
    List<Walk> asked = walks;
    while (!asked.isEmpty()) {
      together(asked, Walk::answer);
      asked.forEach(Walk::listen);
      asked = asked.stream().filter(Walk::isAsked).toList();
    }
  }

  /** Walks these roads and every turning off them; an answer to the same question is given once. */
  List<Walk> everywhereFrom(List<Road> roads) {
    List<Walk> walked = new ArrayList<>();
    Set<String> given = new HashSet<>();
    List<Road> ahead = roads;
    while (!ahead.isEmpty()) {
      List<Walk> walks = along(ahead);
      walked.addAll(walks);
      ahead =
          walks.stream()
              .flatMap(walk -> walk.turnings().entrySet().stream())
              .filter(turning -> given.add(turning.getKey()))
              .map(Map.Entry::getValue)
              .toList();
    }
    return walked;
  }

  /** Everybody does the same, and the bot answers them all. */
  void together(List<Walk> walks, Consumer<Walk> deed) {
    walks.forEach(deed);
    stage.settle();
  }
}
