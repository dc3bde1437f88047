package dev.sotto.core.reading;

import dev.sotto.core.checkin.Day;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads what a reply means. Immutable; threads may share it. A reply of which two readings are
 * possible is {@link Unsure}; a no is never read as done.
 */
public final class Reader {
  /** Only hours are so long that nobody says them of the practice alone. */
  private static final Duration LONG = Duration.ofHours(1);

  private static final Duration SHORTEST_WAIT = Duration.ofMinutes(2);

  private final Lexicon lexicon;
  private final Hunch hunch;
  private final StopWords stop;
  private final Hits hits;
  private final Settling settling;
  private final Moments moments;
  private final Spent spent;
  private final Days days;
  private final Notes notes;

  /** Makes a reader that goes by the rules alone. */
  public Reader(Lexicon lexicon) {
    this(lexicon, Hunch.NONE);
  }

  /**
   * @param hunch asked where the rules do not account for every word
   */
  public Reader(Lexicon lexicon, Hunch hunch) {
    this.lexicon = lexicon;
    this.hunch = hunch;
    this.stop = new StopWords(lexicon);
    this.hits = new Hits(lexicon);
    this.settling = new Settling(lexicon);
    this.moments = new Moments(lexicon);
    this.spent = new Spent(lexicon);
    this.days = new Days(lexicon);
    this.notes = new Notes(lexicon);
  }

  /**
   * Reads a reply that is about more than practice. What its other words ask for or plan is not
   * about the practice, so a report in it stands beside them; no hunch is asked.
   */
  public Reading readBeside(String text, ZonedDateTime now, LocalTime dayStart) {
    return read(lexicon.words(text), Hunch.Odds.UNKNOWN, now, dayStart)
        .fold(
            clear -> clear,
            unsure ->
                unsure.candidates().contains(Meaning.DONE)
                        && !unsure.candidates().contains(Meaning.NOT_TODAY)
                    ? Clear.of(Meaning.DONE)
                    : unsure);
  }

  /** Returns how long somebody says they practised, whatever else they mean; zero if not told. */
  public Duration spentIn(String text) {
    return spent.in(lexicon.words(text)).map(Found::value).orElse(Duration.ZERO);
  }

  /** Whether a text asks for silence, in any case, with common slips and kind words around it. */
  public boolean isStop(String text) {
    Words words = lexicon.words(text);
    return isStop(words, hunch.of(words));
  }

  /** As {@link #isStop}, by the rules alone: a hunch judges whole texts, not their sentences. */
  public boolean isStopByRule(String text) {
    return isStop(lexicon.words(text), Hunch.Odds.UNKNOWN);
  }

  private boolean isStop(Words words, Hunch.Odds odds) {
    return stop.are(words) ? !odds.areSureOfNoStop() : odds.areSureOfStop();
  }

  /**
   * Reads a reply.
   *
   * @param now when it was said, in the zone of the person
   * @param dayStart when a new Day begins for the person; "today" is the Day of {@code now}
   */
  public Reading read(String text, ZonedDateTime now, LocalTime dayStart) {
    Words words = lexicon.words(text);
    return read(words, hunch.of(words), now, dayStart);
  }

  private Reading read(Words words, Hunch.Odds odds, ZonedDateTime now, LocalTime dayStart) {
    if (isStop(words, odds)) {
      return Clear.of(Meaning.STOP);
    }
    Optional<Moments.Said> later = moments.in(words, now);
    List<Hit> found = hits.in(words, taken(words, later));
    Set<Meaning> meanings = byRules(words, found, later);
    boolean bare = isBareAnswer(meanings) && covers(words, found, later);
    if (!bare && words.size() <= Hunch.MOST_WORDS && lexicon.knowsAnyOf(words)) {
      meanings = Weighing.of(meanings, odds);
    }
    if (meanings.size() > 1) {
      return new Unsure(meanings);
    }
    Meaning meaning = meanings.stream().findFirst().orElse(Meaning.OTHER);
    return meaning == Meaning.LATER
        ? later(words, now)
        : told(meaning, words, found, Day.at(now.toInstant(), now.getZone(), dayStart));
  }

  private Set<Meaning> byRules(Words words, List<Hit> found, Optional<Moments.Said> later) {
    Set<Meaning> meanings = settling.of(words, found);
    if (leavesRoomForLater(meanings) && asksForLater(words, later, found)) {
      return EnumSet.of(Meaning.LATER);
    }
    return meanings.isEmpty() ? unspoken(words, later) : meanings;
  }

  private static boolean isBareAnswer(Set<Meaning> meanings) {
    return EnumSet.of(Meaning.YES, Meaning.NO).containsAll(meanings) && !meanings.isEmpty();
  }

  /** Whether the rules account for every word. */
  private static boolean covers(Words words, List<Hit> found, Optional<Moments.Said> later) {
    BitSet known = bits(found);
    later.ifPresent(said -> known.or(said.used()));
    return IntStream.range(0, words.size())
        .allMatch(at -> known.get(at) || words.has(at, Token.Kind.MARK));
  }

  /** Beside a bare yes or no, or a difficulty, a time to come is what they ask for. */
  private static boolean leavesRoomForLater(Set<Meaning> meanings) {
    return EnumSet.of(Meaning.YES, Meaning.NO, Meaning.IN_THE_WAY, Meaning.GREETING, Meaning.THANKS)
        .containsAll(meanings);
  }

  private boolean asksForLater(Words words, Optional<Moments.Said> later, List<Hit> found) {
    BitSet taken = bits(found);
    return later
            .filter(said -> !said.used().intersects(taken))
            .filter(said -> !spent.isAllOf(said.used(), words))
            .isPresent()
        || IntStream.range(0, words.size())
            .anyMatch(at -> !taken.get(at) && lexicon.has(WordList.LATER_PERHAPS, words, at));
  }

  /** A single word such as "morning" may still be a greeting. */
  private BitSet taken(Words words, Optional<Moments.Said> later) {
    BitSet taken = spent.lengthsIn(words);
    later.filter(said -> said.used().cardinality() > 1).ifPresent(said -> taken.or(said.used()));
    return taken;
  }

  /** Nothing but a time asks to be asked then; nothing but minutes may be that, or a report. */
  private Set<Meaning> unspoken(Words words, Optional<Moments.Said> later) {
    Set<Meaning> none = EnumSet.noneOf(Meaning.class);
    return later
        .filter(said -> notes.left(words, said.used()).isEmpty())
        .map(
            said ->
                spent.isAllOf(said.used(), words) && isShort(said)
                    ? EnumSet.of(Meaning.DONE, Meaning.LATER)
                    : EnumSet.of(Meaning.LATER))
        .map(meanings -> (Set<Meaning>) meanings)
        .orElse(none);
  }

  private static boolean isShort(Moments.Said said) {
    return said.moment().span().filter(length -> length.compareTo(LONG) < 0).isPresent();
  }

  /** "Snooze 2h": beside a wish for later, a length needs no "in". */
  private Reading later(Words words, ZonedDateTime now) {
    return moments
        .asked(words, now)
        .or(() -> spent.any(words).map(length -> new LaterWord.In(length, now)))
        .filter(moment -> !isIdiom(moment))
        .map(Reader::later)
        .orElse(Clear.of(Meaning.LATER));
  }

  /** "In a sec", "give me a minute": soon, and no number. */
  private static boolean isIdiom(LaterWord moment) {
    return moment.span().filter(length -> length.compareTo(SHORTEST_WAIT) < 0).isPresent();
  }

  private static Reading later(LaterWord moment) {
    return new Clear(Meaning.LATER, Duration.ZERO, DayWord.NONE, moment, "");
  }

  private Reading told(Meaning meaning, Words words, List<Hit> found, Day today) {
    BitSet used = bits(found.stream().filter(hit -> belongs(hit, meaning)).toList());
    Optional<Found<LocalDate>> day = day(words, bits(found), today);
    day.ifPresent(date -> used.or(bits(date)));
    Optional<Found<Duration>> length =
        meaning.mayTellALength() ? spent.in(words) : Optional.empty();
    length.ifPresent(time -> used.or(bits(time)));
    return new Clear(
        meaning,
        length.map(Found::value).orElse(Duration.ZERO),
        day.<DayWord>map(date -> new DayWord.On(date.value())).orElse(DayWord.NONE),
        LaterWord.NONE,
        note(meaning, words, used));
  }

  private String note(Meaning meaning, Words words, BitSet used) {
    return switch (meaning) {
      case DONE, TINY, TRIED, NOT_TODAY, REST, KEEP -> notes.left(words, used);
      case IN_THE_WAY, WORSE -> words.typed().strip();
      case LATER, QUESTION, STOP, GREETING, THANKS, YES, NO, OTHER -> "";
    };
  }

  /** Whether a hit is part of how a meaning was said; what is not may be a note. */
  private static boolean belongs(Hit hit, Meaning meaning) {
    return switch (hit.meaning()) {
      case DONE, TINY, TRIED -> meaning.tellsOfPractice();
      case YES, NO, GREETING, THANKS -> true;
      case NOT_TODAY -> meaning == Meaning.NOT_TODAY || meaning == Meaning.REST;
      case REST, LATER, IN_THE_WAY, WORSE, QUESTION, STOP, KEEP, OTHER -> hit.meaning() == meaning;
    };
  }

  /** The "today" of "not today" names no day. */
  private Optional<Found<LocalDate>> day(Words words, BitSet taken, Day today) {
    return IntStream.range(0, words.size())
        .mapToObj(at -> days.past(words, at, today.date()))
        .flatMap(Optional::stream)
        .filter(found -> !found.value().isAfter(today.date()))
        .filter(found -> !taken.get(found.from()) || found.value().isBefore(today.date()))
        .findFirst();
  }

  private static BitSet bits(Found<?> found) {
    BitSet bits = new BitSet();
    bits.set(found.from(), found.to());
    return bits;
  }

  private static BitSet bits(List<Hit> hits) {
    return hits.stream()
        .flatMapToInt(hit -> IntStream.range(hit.from(), hit.to()))
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }
}
