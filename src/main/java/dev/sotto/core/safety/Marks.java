package dev.sotto.core.safety;

import java.util.BitSet;
import java.util.List;

/** The places of a text that the rules of one list cover. */
record Marks(BitSet places) {

  static Marks of(List<Match> matches) {
    BitSet places = new BitSet();
    matches.forEach(match -> places.set(match.from(), match.to()));
    return new Marks(places);
  }

  boolean at(int place) {
    return places.get(place);
  }

  boolean anyIn(Match match) {
    int next = places.nextSetBit(match.from());
    return next >= 0 && next < match.to();
  }

  boolean anyFrom(int place) {
    return places.nextSetBit(place) >= 0;
  }
}
