package dev.sotto.core.person;

/** A country by its ISO 3166 code, upper case, for the helplines shown; or not known. */
public record Country(String code) {
  public static final Country UNKNOWN = new Country("");

  public boolean isKnown() {
    return !code.isEmpty();
  }
}
