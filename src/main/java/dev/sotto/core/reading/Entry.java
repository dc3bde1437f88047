package dev.sotto.core.reading;

import java.util.Locale;
import java.util.Set;

/**
 * A place as the gazetteer finds it.
 *
 * @param ownNames the folded names it goes by at home
 * @param otherNames folded names in use elsewhere, and the ids of its time zone
 * @param whereabouts folded names and codes of its region and country
 */
record Entry(Place place, Set<String> ownNames, Set<String> otherNames, Set<String> whereabouts) {

  /** Whether a text such as "Ontario, Canada" tells where this place is. */
  boolean isIn(String folded) {
    String text = " " + folded + " ";
    return whereabouts.stream().anyMatch(name -> text.contains(" " + name + " "));
  }

  /** Returns the folded names a country goes by, for an ISO 3166 code. */
  static Set<String> namesOf(String country) {
    Locale locale = new Locale.Builder().setRegion(country).build();
    return Set.of(
        fold(country), fold(locale.getDisplayCountry(Locale.ENGLISH) + " "), iso3(locale));
  }

  private static String iso3(Locale locale) {
    return fold(locale.getISO3Country());
  }

  static String fold(String name) {
    return Normaliser.wordsOnly(Normaliser.plain(name));
  }
}
