package dev.sotto.store;

/** A ledger cannot be taken in. Says where and what it has to be, and quotes nothing of it. */
public final class LedgerTrouble extends RuntimeException {
  private static final long serialVersionUID = 1;

  public LedgerTrouble(String message) {
    super(message);
  }
}
