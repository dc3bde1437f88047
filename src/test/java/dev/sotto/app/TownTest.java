package dev.sotto.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sotto.core.circle.Shown;
import dev.sotto.year.Post;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Circles in a town. More people live in it with {@code -Dsotto.town=1000}; {@code
 * src/docs/BENCHMARKS.md} says what came of that.
 */
class TownTest {
  private static final int PEOPLE = Integer.getInteger("sotto.town", 40);
  private static final int WEEKS = Integer.getInteger("sotto.town.weeks", 5);
  private static final long SEED = 20261122;
  private static final Instant MONDAY = Instant.parse("2026-10-05T00:00:00Z");
  private static final Pattern MARKED = Pattern.compile("marker([0-9]+)x");

  @TempDir static Path folder;
  private static Town town;
  private static Town withoutCircles;
  private static Town atOtherHours;

  /** What was shown of a Day at a seat: the first time it was seen, and once more at the end. */
  private static final Map<Place, Sight> SHOWN = new LinkedHashMap<>();

  private static final List<String> CHANGED = new ArrayList<>();
  private static final Map<DayOfRound, Count> COUNTS = new LinkedHashMap<>();
  private static final Map<Place, Sight> AT_OTHER_HOURS = new LinkedHashMap<>();

  /** Rounds by person. */
  private static final Map<String, Set<String>> ROUNDS = new HashMap<>();

  private record DayOfRound(String round, String day) {}

  private record Place(DayOfRound when, String seat) {}

  private record Sight(Shown line, boolean nod) {}

  /** What can still be counted of a Day; nobody knows any more what seats said that are gone. */
  private record Count(int size, int practised, int gone) {}

  @BeforeAll
  static void live() {
    town = open(Town.Custom.AS_IT_IS);
    town.live(
        7 * WEEKS,
        evening -> {
          look(evening, SHOWN, CHANGED);
          count(evening);
          rows(evening, "SELECT person_id, round_id FROM seat")
              .forEach(
                  row -> ROUNDS.computeIfAbsent(row.get(0), it -> new HashSet<>()).add(row.get(1)));
        });
    withoutCircles = open(Town.Custom.NO_CIRCLES);
    withoutCircles.live(7 * WEEKS, evening -> {});
    atOtherHours = open(Town.Custom.OTHER_HOURS);
    atOtherHours.live(7 * WEEKS, evening -> look(evening, AT_OTHER_HOURS, new ArrayList<>()));
  }

  @AfterAll
  static void close() {
    List.of(town, withoutCircles, atOtherHours).forEach(Town::close);
  }

  private static Town open(Town.Custom custom) {
    return new Town(folder.resolve(custom.name()), PEOPLE, MONDAY, SEED, custom);
  }

  @Test
  void circlesFormAndGoOn() {
    assertThat(ROUNDS.values()).as("rounds of one person").anyMatch(rounds -> rounds.size() > 1);
    assertThat(COUNTS).isNotEmpty();
    assertThat(COUNTS.values()).allMatch(it -> it.size() >= 5 && it.size() <= 10);
  }

  @Test
  void nothingIsSentBecauseOfACircle() {
    assertThat(messages(town)).isNotEmpty().isEqualTo(messages(withoutCircles));
  }

  @Test
  void nobodyReadsAnythingOfAnybodyElse() {
    for (Town.Seen seen : town.seen()) {
      String own = Town.marker((int) (seen.sent().chat() - Town.chat(0).value()));
      assertThat(MARKED.matcher(seen.sent().text()).results().map(MatchResult::group))
          .allMatch(own::equals);
      assertThat(seen.sent().text()).doesNotContain("70000");
    }
  }

  @Test
  void whatWasShownStays() {
    assertThat(SHOWN).isNotEmpty();
    assertThat(CHANGED).isEmpty();
    assertThat(SHOWN.values()).extracting(Sight::line).contains(Shown.values());
    assertThat(SHOWN.values()).anyMatch(Sight::nod);
  }

  @Test
  void whatIsSaidIsSo() {
    SHOWN.forEach(
        (place, sight) ->
            assertThat(COUNTS).hasEntrySatisfying(place.when(), it -> isSo(sight.line(), it)));
  }

  private static void isSo(Shown line, Count count) {
    int most = count.practised() + count.gone();
    switch (line) {
      case AT_LEAST_HALF -> assertThat(2 * most).isGreaterThanOrEqualTo(count.size());
      case SOME, OTHERS_TOO -> assertThat(most).isGreaterThanOrEqualTo(2);
      case HERE -> assertThat(count.size()).isPositive();
    }
  }

  @Test
  void anotherHourOfTheSameDayShowsTheSame() {
    assertThat(AT_OTHER_HOURS).isEqualTo(SHOWN);
  }

  private static List<String> messages(Town of) {
    return of.seen().stream()
        .filter(seen -> seen.sent().kind() == Post.Kind.MESSAGE)
        .map(seen -> seen.at() + " " + seen.sent().chat())
        .toList();
  }

  private static void look(Town evening, Map<Place, Sight> shown, List<String> changed) {
    rows(evening, "SELECT round_id, day, number, shown, nod FROM glimpse")
        .forEach(
            row -> {
              Place place = new Place(new DayOfRound(row.get(0), row.get(1)), row.get(2));
              Sight sight = new Sight(Shown.valueOf(row.get(3)), row.get(4).equals("1"));
              Sight before = shown.putIfAbsent(place, sight);
              if (before != null && !before.equals(sight)) {
                changed.add(place + " was " + before + ", is " + sight);
              }
            });
  }

  private static void count(Town evening) {
    rows(
            evening,
            """
            SELECT g.round_id, g.day, r.size,
                   (SELECT count(DISTINCT s.number)
                      FROM seat s
                      JOIN practice p ON p.person_id = s.person_id
                      JOIN checkin c ON c.practice_id = p.id
                     WHERE s.round_id = r.id AND c.day = g.day
                       AND c.outcome IN ('DONE', 'TINY', 'TRIED')),
                   r.size - (SELECT count(*) FROM seat s WHERE s.round_id = r.id)
              FROM (SELECT DISTINCT round_id, day FROM glimpse) g JOIN round r ON r.id = g.round_id
            """)
        .forEach(
            row ->
                COUNTS.putIfAbsent(
                    new DayOfRound(row.get(0), row.get(1)),
                    new Count(
                        Integer.parseInt(row.get(2)),
                        Integer.parseInt(row.get(3)),
                        Integer.parseInt(row.get(4)))));
  }

  private static List<List<String>> rows(Town of, String sql) {
    try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + of.file());
        ResultSet rows = file.createStatement().executeQuery(sql)) {
      List<List<String>> all = new ArrayList<>();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          row.add(rows.getString(column));
        }
        all.add(row);
      }
      return all;
    } catch (SQLException broken) {
      throw new IllegalStateException(sql, broken);
    }
  }
}
