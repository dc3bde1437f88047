package dev.sotto.core.safety;

import dev.sotto.core.person.Country;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom people can call, by country. Holds only what somebody has looked up. Immutable. */
public record Helplines(Map<Country, Local> countries) {

  /**
   * What holds in one country.
   *
   * @param emergency the number for danger right now
   * @param lines the one to name first comes first; never empty
   */
  public record Local(String emergency, List<Helpline> lines) {
    public Local {
      lines = List.copyOf(lines);
    }
  }

  public Helplines {
    countries = Map.copyOf(countries);
  }

  /** Returns what holds in a country; empty when it is not known, or none is set. */
  public Optional<Local> in(Country country) {
    return Optional.ofNullable(countries.get(country));
  }
}
