package dev.sotto.jar;

import dev.sotto.sandbox.Sandbox;
import dev.sotto.sandbox.world.Message;
import dev.sotto.sandbox.world.Tap;
import dev.sotto.sandbox.world.Taps;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A person who sets up a practice and then checks in without end, one thing after another, and
 * remembers everything they said. They do the next thing once the last one has visibly worked.
 *
 * <p>Their practice has three moments a day, so that a check-in that counts twice fills two of
 * them; and every check-in has minutes of its own, so that none can be taken for another.
 */
final class Regular {
  private static final String UNCHANGED = "Nothing has changed since";
  private static final int SLOTS = 3;
  private static final int DAYS_BACK = 6;
  private static final String NAME = "walk to the mill";

  /** How far ahead the nudge is at least, so that the practice is set by then. */
  private static final int AHEAD_SECONDS = 30;

  private final Talker talker;
  private final Random random;
  private final Noon noon = Noon.now();
  private final LocalDate today = LocalDate.now(noon.zone());
  private final Map<LocalDate, List<Integer>> minutes = new HashMap<>();
  private LocalTime nudgeAt = LocalTime.MIDNIGHT;
  private boolean isNudged;
  private boolean isLeaving;
  private boolean hasLeft;
  private int done;
  private int letters;
  private Wish wish = new Wish("to begin", () -> true, this::greet);

  /**
   * What has to be seen next.
   *
   * @param then what they do once they see it
   */
  private record Wish(String what, BooleanSupplier granted, Runnable then) {}

  Regular(String name, Sandbox sandbox, Random random) {
    this.talker = Talker.named(name, sandbox);
    this.random = random;
  }

  /** Does the next thing if the last one has worked. */
  void look() {
    while (wish.granted().getAsBoolean()) {
      done++;
      wish.then().run();
    }
  }

  /** Looks at the week once more when what they wait for has come, and does nothing after that. */
  void leave() {
    isLeaving = true;
  }

  /** Whether they have left, and everything they ever asked for has come. */
  boolean isContent() {
    return hasLeft && (!isNudged || nudge().isPresent());
  }

  /** What they still wait for, for somebody who wonders why. */
  String waitsFor() {
    return talker.seat().person().name() + ": " + wish.what() + (isNudged ? ", nudge" : "");
  }

  int done() {
    return done;
  }

  /** Whether the nudge they were promised lies in the time of the test. */
  boolean isNudged() {
    return isNudged;
  }

  /** How many messages came more often than they were asked for. */
  int repeated() {
    return talker.heard().size() - letters - (isNudged ? 1 : 0);
  }

  /** The week as they remember it. */
  String week() {
    return IntStream.rangeClosed(-DAYS_BACK, 0)
        .mapToObj(today::plusDays)
        .map(day -> (name(day.getDayOfWeek(), TextStyle.SHORT) + " " + entries(day)).strip())
        .collect(Collectors.joining("\n"));
  }

  private String entries(LocalDate day) {
    return minutes.getOrDefault(day, List.of()).stream()
        .map(spent -> spent == 0 ? "✓" : "✓ " + spent + " min")
        .collect(Collectors.joining(", "));
  }

  private void greet() {
    talker.seat().start();
    expectMessage("the welcome", () -> talker.offers(Talker.BEGIN), this::agree);
  }

  private void agree() {
    String tap = talker.seat().press(Talker.BEGIN);
    expectMessage("the city", () -> isOver(tap) && has("Which city"), this::tellCity);
  }

  private void tellCity() {
    talker.seat().say(noon.city());
    expectMessage(
        "the practice", () -> has("What would you like to practise?"), this::tellPractice);
  }

  private void tellPractice() {
    nudgeAt = noon.time().plusSeconds(AHEAD_SECONDS + 60).truncatedTo(ChronoUnit.MINUTES);
    talker.seat().say(NAME + ", daily at 7:00, " + nudgeAt + " and 21:00");
    expectMessage("the card", () -> talker.offers("Looks right"), this::keep);
  }

  private void keep() {
    String tap = talker.seat().press("Looks right");
    expectMessage("the promise", () -> isOver(tap) && has("It's set."), this::begin);
  }

  private void begin() {
    isNudged = has(": " + nudgeAt + ". Until then");
    openToday();
  }

  private void openToday() {
    talker.seat().say("/today");
    expectMessage("today", () -> talker.offers("1 · Did it"), this::goOn);
  }

  private void goOn() {
    Optional<Message> open = nudge().filter(nudge -> offers(nudge, "Did it"));
    if (isLeaving) {
      openWeek(this::rest);
    } else if (open.isPresent()) {
      answerNudge(open.get());
    } else {
      switch (random.nextInt(4)) {
        case 0 -> tapToday();
        case 1 -> openWeek(this::goOn);
        default -> tell();
      }
    }
  }

  /** A check-in in words gets a small emoji. */
  private void tell() {
    LocalDate day = today.minusDays(1 + random.nextInt(DAYS_BACK));
    int spent = done % 1000 + 1;
    int said =
        talker.seat().say("did " + spent + " min on " + name(day.getDayOfWeek(), TextStyle.FULL));
    List<Integer> told = minutes.computeIfAbsent(day, unknown -> new ArrayList<>());
    if (told.size() == SLOTS) {
      told.remove(SLOTS - 1);
    }
    told.add(spent);
    expect("the emoji", () -> hasReaction(said), this::goOn);
  }

  private boolean hasReaction(int message) {
    return talker.seat().chat().message(message).stream()
        .anyMatch(said -> !said.reactions().isEmpty());
  }

  /** The first moment of today is taken and given back by turns. */
  private void tapToday() {
    boolean taken = talker.offers("1 · Undo");
    Message sheet = talker.seat().offering(taken ? "1 · Undo" : "1 · Did it");
    String tap = talker.seat().press(sheet.id(), taken ? "1 · Undo" : "1 · Did it");
    List<Integer> told = minutes.computeIfAbsent(today, unknown -> new ArrayList<>());
    if (taken) {
      told.remove(0);
    } else {
      told.add(0, 0);
    }
    String other = taken ? "1 · Did it" : "1 · Undo";
    expect("the mark", () -> isOver(tap) && offers(sheet, other), this::goOn);
  }

  private void answerNudge(Message nudge) {
    String tap = talker.seat().press(nudge.id(), "Did it");
    minutes.computeIfAbsent(today, unknown -> new ArrayList<>()).add(0);
    expect("the nudge's mark", () -> isOver(tap) && offers(nudge, "Undo"), this::goOn);
  }

  private boolean offers(Message message, String label) {
    return talker.seat().chat().message(message.id()).stream()
        .anyMatch(now -> now.markup().button(label).isPresent());
  }

  private void openWeek(Runnable then) {
    int said = talker.seat().say("/week");
    String expected = week();
    expectMessage(
        "this week:\n" + expected,
        () -> talker.heardSince(said).stream().anyMatch(m -> shows(m, expected)),
        then);
  }

  /** A week that has not changed stands above, and is not sent again. */
  private boolean shows(Message message, String expected) {
    return message.text().contains(expected)
        || (message.text().startsWith(UNCHANGED) && has(expected));
  }

  private void rest() {
    hasLeft = true;
    wish = new Wish("nothing", () -> false, () -> {});
  }

  /** A press is over when it is answered, or when Telegram takes no answer any more. */
  private boolean isOver(String tap) {
    Tap pressed = talker.sandbox().world().taps().find(tap).orElseThrow();
    return pressed.answer().isPresent()
        || Instant.now().isAfter(pressed.at().plus(Taps.ANSWERABLE));
  }

  private boolean has(String words) {
    return talker.heard().stream().anyMatch(message -> message.text().contains(words));
  }

  /** The nudge is the only message that names the practice and nothing else. */
  private Optional<Message> nudge() {
    return talker.heard().stream()
        .filter(message -> message.text().endsWith(NAME))
        .filter(message -> message.text().lines().count() == 1)
        .findFirst();
  }

  private void expect(String what, BooleanSupplier granted, Runnable then) {
    wish = new Wish(what, granted, then);
  }

  private void expectMessage(String what, BooleanSupplier granted, Runnable then) {
    letters++;
    expect(what, granted, then);
  }

  private static String name(DayOfWeek day, TextStyle style) {
    return day.getDisplayName(style, Locale.ENGLISH);
  }
}
