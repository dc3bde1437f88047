package dev.sotto.content;

import dev.sotto.core.person.Country;
import dev.sotto.core.safety.Helpline;
import dev.sotto.core.safety.Helplines;
import dev.sotto.core.safety.Helplines.Local;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads {@code helplines.yaml}. A wrong line is worse than none: whatever does not say where it was
 * looked up, and when, is reported and not shown.
 */
final class HelplinesFile {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Pattern NUMBER = Pattern.compile("[*#+]?\\d[\\d ()/*#-]{1,18}");
  private static final Pattern URL = Pattern.compile("https://[\\w.-]+\\.[a-z]{2,}(/\\S*)?");

  /** What fits into a reply twice, with the number and the hours. */
  private static final int NAME_LIMIT = 40;

  private static final int HOURS_LIMIT = 24;

  private final Map<Country, Local> countries = new HashMap<>();
  private final Consumer<LocalDate> verified;

  private HelplinesFile(Consumer<LocalDate> verified) {
    this.verified = verified;
  }

  static Helplines read(Section file) {
    return read(file, date -> {});
  }

  /**
   * Reads the file.
   *
   * @param verified told when each row was looked up
   */
  static Helplines read(Section file, Consumer<LocalDate> verified) {
    HelplinesFile helplines = new HelplinesFile(verified);
    file.need("countries").flatMap(Entry::catalogue).ifPresent(helplines::countries);
    file.nothingElse();
    return new Helplines(helplines.countries);
  }

  private void countries(Section section) {
    for (String code : COUNTRIES) {
      section.find(code).flatMap(Entry::section).ifPresent(local -> country(code, local));
    }
    section.nothingElse();
  }

  private void country(String code, Section section) {
    Optional<String> emergency =
        section.need("emergency").flatMap(Entry::section).flatMap(this::emergency);
    List<Helpline> lines =
        section.need("lines").map(Entry::someItems).orElse(List.of()).stream()
            .flatMap(item -> item.section().flatMap(this::line).stream())
            .toList();
    section.nothingElse();
    if (emergency.isPresent() && !lines.isEmpty()) {
      countries.put(new Country(code), new Local(emergency.get(), lines));
    }
  }

  private Optional<String> emergency(Section section) {
    Optional<String> number = number(section);
    boolean isSourced = isSourced(section);
    section.nothingElse();
    return number.filter(it -> isSourced);
  }

  private Optional<Helpline> line(Section section) {
    Optional<String> name = section.need("name").flatMap(entry -> entry.textUpTo(NAME_LIMIT));
    Optional<String> number = number(section);
    Optional<Helpline.Way> way = section.need("kind").flatMap(HelplinesFile::way);
    Optional<String> hours = section.need("hours").flatMap(entry -> entry.textUpTo(HOURS_LIMIT));
    Optional<String> url = section.need("url").flatMap(HelplinesFile::url);
    boolean isSourced = isSourced(section);
    section.nothingElse();
    boolean isWhole =
        isSourced
            && name.isPresent()
            && number.isPresent()
            && way.isPresent()
            && hours.isPresent()
            && url.isPresent();
    return isWhole
        ? Optional.of(new Helpline(name.get(), number.get(), way.get(), hours.get(), url.get()))
        : Optional.empty();
  }

  private static Optional<String> number(Section section) {
    return section
        .need("number")
        .flatMap(entry -> fitting(entry, NUMBER, "must be a number as it is dialled"));
  }

  private static Optional<String> url(Entry entry) {
    return fitting(entry, URL, "must be an address that begins with https://");
  }

  private static Optional<String> fitting(Entry entry, Pattern pattern, String problem) {
    Optional<String> text = entry.text();
    text.filter(it -> !pattern.matcher(it).matches()).ifPresent(it -> entry.wrong(problem));
    return text.filter(it -> pattern.matcher(it).matches());
  }

  private static Optional<Helpline.Way> way(Entry entry) {
    return entry
        .text()
        .flatMap(
            text ->
                switch (text) {
                  case "call" -> Optional.of(Helpline.Way.CALL);
                  case "text" -> Optional.of(Helpline.Way.TEXT);
                  case "call or text" -> Optional.of(Helpline.Way.CALL_OR_TEXT);
                  default -> {
                    entry.wrong("must be call, text or \"call or text\"");
                    yield Optional.empty();
                  }
                });
  }

  private boolean isSourced(Section section) {
    boolean isNamed = section.need("source_url").flatMap(HelplinesFile::url).isPresent();
    Optional<LocalDate> date = section.need("verified_on").flatMap(HelplinesFile::date);
    date.ifPresent(verified);
    return isNamed && date.isPresent();
  }

  private static Optional<LocalDate> date(Entry entry) {
    return entry
        .text()
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalDate.parse(text));
              } catch (DateTimeParseException none) {
                entry.wrong("must be a date such as 2026-11-22");
                return Optional.empty();
              }
            });
  }
}
