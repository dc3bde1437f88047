package dev.sotto.sandbox.world;

/** Something that keeps a world while it is open. */
@FunctionalInterface
public interface Keeper extends AutoCloseable {

  /** Writes down what is not written yet, and stops. */
  @Override
  void close();
}
