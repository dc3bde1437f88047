package dev.sotto.core.reading;

import java.util.Set;
import java.util.function.Function;

/**
 * A reply that may mean several things; the person decides by a tap.
 *
 * @param candidates what it may mean, at least one
 */
public record Unsure(Set<Meaning> candidates) implements Reading {
  public Unsure {
    candidates = Set.copyOf(candidates);
  }

  @Override
  public <T> T fold(Function<Clear, T> clear, Function<Unsure, T> unsure) {
    return unsure.apply(this);
  }

  @Override
  public boolean means(Meaning meaning) {
    return false;
  }
}
