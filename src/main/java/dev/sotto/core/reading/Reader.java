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
  private static final Reading REPORT_OR_WISH = new Unsure(EnumSet.of(Meaning.DONE, Meaning.LATER));

  private final Lexicon lexicon;
  private final StopWords stop;
  private final Hits hits;
  private final Settling settling;
  private final Moments moments;
  private final Spent spent;
  private final Days days;
  private final Notes notes;

  public Reader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.stop = new StopWords(lexicon);
    this.hits = new Hits(lexicon);
    this.settling = new Settling(lexicon);
    this.moments = new Moments(lexicon);
    this.spent = new Spent(lexicon);
    this.days = new Days(lexicon);
    this.notes = new Notes(lexicon);
  }

  /** Whether a text asks for silence, in any case, with common slips and kind words around it. */
  public boolean isStop(String text) {
    return stop.are(lexicon.words(text));
  }

  /**
   * Reads a reply.
   *
   * @param now when it was said, in the zone of the person
   * @param dayStart when a new Day begins for the person; "today" is the Day of {@code now}
   */
  public Reading read(String text, ZonedDateTime now, LocalTime dayStart) {
    Words words = lexicon.words(text);
    if (stop.are(words)) {
      return Clear.of(Meaning.STOP);
    }
    Optional<Moments.Said> later = moments.in(words, now);
    List<Hit> found = hits.in(words, taken(words, later));
    Set<Meaning> meanings = settling.of(words, found);
    if (meanings.isEmpty()) {
      return unspoken(words, later);
    }
    if (meanings.size() > 1) {
      return new Unsure(meanings);
    }
    Meaning meaning = meanings.iterator().next();
    return meaning == Meaning.LATER
        ? later(words, later, now)
        : told(meaning, words, found, Day.at(now.toInstant(), now.getZone(), dayStart));
  }

  /** A single word such as "morning" may still be a greeting. */
  private BitSet taken(Words words, Optional<Moments.Said> later) {
    BitSet taken = spent.lengthsIn(words);
    later.filter(said -> said.used().cardinality() > 1).ifPresent(said -> taken.or(said.used()));
    return taken;
  }

  /** Nothing but a time asks to be asked then; nothing but a length may be that, or a report. */
  private Reading unspoken(Words words, Optional<Moments.Said> later) {
    return later
        .filter(said -> notes.left(words, said.used()).isEmpty())
        .filter(said -> said.used().cardinality() > 1 || !words.has(0, Token.Kind.NUMBER))
        .map(said -> spent.isAllOf(said.used(), words) ? REPORT_OR_WISH : later(said.moment()))
        .orElse(Clear.of(Meaning.OTHER));
  }

  /** "Snooze 2h": beside a wish for later, a length needs no "in". */
  private Reading later(Words words, Optional<Moments.Said> later, ZonedDateTime now) {
    return later
        .map(Moments.Said::moment)
        .or(() -> spent.in(words).map(length -> now.plus(length.value())))
        .map(Reader::later)
        .orElse(Clear.of(Meaning.LATER));
  }

  private static Reading later(ZonedDateTime moment) {
    return new Clear(Meaning.LATER, Duration.ZERO, DayWord.NONE, new LaterWord.At(moment), "");
  }

  private Reading told(Meaning meaning, Words words, List<Hit> found, Day today) {
    BitSet used = bits(found.stream().filter(hit -> belongs(hit, meaning)).toList());
    Optional<Found<LocalDate>> day = day(words, bits(found), today);
    day.ifPresent(date -> used.or(bits(date)));
    Optional<Found<Duration>> length =
        meaning.tellsOfPractice() ? spent.in(words) : Optional.empty();
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
        .filter(at -> !taken.get(at))
        .mapToObj(at -> days.past(words, at, today.date()))
        .flatMap(Optional::stream)
        .filter(found -> !found.value().isAfter(today.date()))
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
