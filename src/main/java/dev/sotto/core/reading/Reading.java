package dev.sotto.core.reading;

import java.util.function.Function;

/** What a reply was read as. */
public sealed interface Reading permits Clear, Unsure {

  <T> T fold(Function<Clear, T> clear, Function<Unsure, T> unsure);

  /** Whether this is the one clear meaning. */
  boolean means(Meaning meaning);
}
