package dev.sotto.store;

/**
 * The keys do not fit, cannot be read, or are not kept safely. The message is a sentence for the
 * operator: what is wrong, with which file, and what to do. It quotes no key and no person.
 */
public final class VaultTrouble extends RuntimeException {
  private static final long serialVersionUID = 1;

  VaultTrouble(String sentence) {
    super(sentence);
  }

  VaultTrouble(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
