package dev.sotto.store;

/**
 * Where a value of a ledger comes from or goes to.
 *
 * @param place what a sealed value is bound to
 */
record Cell(Vault vault, Place place, Numbers numbers) {}
