package dev.sotto.store;

import dev.sotto.core.person.ChatId;
import org.jdbi.v3.core.Handle;

/** Two sealed values nobody wrote. That they open proves that these keys belong to this data. */
final class Canary {
  private static final String SONG = "sotto voce";
  private static final ChatId NOBODY = new ChatId(0);

  private static final String READ = "SELECT sealed FROM canary WHERE name = :name";
  private static final String WRITE = "INSERT INTO canary (name, sealed) VALUES (:name, :sealed)";

  private final Handle handle;
  private final Vault vault;

  Canary(Handle handle, Vault vault) {
    this.handle = handle;
    this.vault = vault;
  }

  /**
   * Proves the keys, or sets the proof up in a file in which nobody is kept yet.
   *
   * @throws VaultTrouble when the keys are not those of this data
   */
  void prove() {
    byte[] words =
        handle
            .createQuery(READ)
            .bind("name", "words")
            .mapTo(byte[].class)
            .findOne()
            .orElseGet(() -> settle("words", vault.seal(place(), SONG)));
    byte[] ids =
        handle
            .createQuery(READ)
            .bind("name", "ids")
            .mapTo(byte[].class)
            .findOne()
            .orElseGet(() -> settle("ids", vault.seal(NOBODY)));
    if (!vault.open(place(), words).equals(SONG) || !vault.chat(ids).equals(NOBODY)) {
      throw new VaultTrouble("The keys open the data, but to something else. Restore a backup.");
    }
  }

  private byte[] settle(String name, byte[] sealed) {
    long people = handle.createQuery("SELECT count(*) FROM person").mapTo(Long.class).one();
    if (people > 0) {
      throw new VaultTrouble(
          "The data holds people, but not the proof that these keys are its own. Restore a backup.");
    }
    handle.createUpdate(WRITE).bind("name", name).bind("sealed", sealed).execute();
    return sealed;
  }

  private static Place place() {
    return new Place("canary", "sealed", "words", Place.NOBODY);
  }
}
