package dev.sotto.store;

import static dev.sotto.store.Household.ANNA;
import static dev.sotto.store.Household.BORIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.daead.DeterministicAeadConfig2026;
import com.google.crypto.tink.daead.PredefinedDeterministicAeadParameters;
import dev.sotto.core.person.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
  private static final Place HERE = new Place("practice", "words", "7", 1);

  @TempDir Path folder;

  private Path data() {
    return folder.resolve("data");
  }

  private Path keys() {
    return folder.resolve("keys");
  }

  private Vault open() {
    return Vault.open(keys(), data());
  }

  @Test
  void whatIsSealedOpensInItsPlaceOnly() {
    Vault vault = open();
    byte[] sealed = vault.seal(HERE, "der Aufzug");

    assertThat(vault.open(HERE, sealed)).isEqualTo("der Aufzug");
    for (Place elsewhere :
        List.of(
            new Place("talk", "words", "7", 1),
            new Place("practice", "anchor", "7", 1),
            new Place("practice", "words", "8", 1),
            new Place("practice", "words", "7", 2))) {
      assertThatThrownBy(() -> vault.open(elsewhere, sealed)).isInstanceOf(VaultTrouble.class);
    }
  }

  @Test
  void equalWordsLookDifferentAndEqualChatsAlike() {
    Vault vault = open();

    assertThat(vault.seal(HERE, "same")).isNotEqualTo(vault.seal(HERE, "same"));
    assertThat(vault.seal(ANNA)).isEqualTo(vault.seal(ANNA)).isNotEqualTo(vault.seal(BORIS));
    assertThat(vault.chat(vault.seal(ANNA))).isEqualTo(ANNA);
  }

  @Test
  void theKeysLastAndAreForTheirUserOnly() throws IOException {
    byte[] sealed = open().seal(HERE, "words");

    assertThat(open().open(HERE, sealed)).isEqualTo("words");
    assertThat(Files.getPosixFilePermissions(keys()))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    assertThat(Files.getPosixFilePermissions(keys().resolve("words.json")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(Files.getPosixFilePermissions(keys().resolve("ids.json")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void noKeyIsMadeOverOldData() throws IOException {
    new Household(folder).close();
    Files.delete(keys().resolve("words.json"));

    assertThatThrownBy(this::open)
        .isInstanceOf(VaultTrouble.class)
        .hasMessageContaining("words.json")
        .hasMessageContaining("Put it back");
    assertThat(keys().resolve("words.json")).doesNotExist();
  }

  @Test
  void aKeyOthersCanReadIsRefused() throws IOException {
    open();
    Files.setPosixFilePermissions(
        keys().resolve("ids.json"), PosixFilePermissions.fromString("rw-r--r--"));

    assertThatThrownBy(this::open)
        .isInstanceOf(VaultTrouble.class)
        .hasMessageContaining("chmod 600")
        .hasMessageContaining("ids.json");
  }

  @Test
  void aFileThatIsNoKeysetIsRefused() throws IOException {
    open();
    Files.writeString(keys().resolve("words.json"), "{}");
    assertThatThrownBy(this::open).isInstanceOf(VaultTrouble.class);

    Files.copy(
        keys().resolve("ids.json"),
        keys().resolve("words.json"),
        StandardCopyOption.REPLACE_EXISTING);
    assertThatThrownBy(this::open)
        .isInstanceOf(VaultTrouble.class)
        .hasMessageContaining("words.json");
  }

  @Test
  void keysInsideTheDataAreRefused() {
    assertThatThrownBy(() -> Vault.open(data().resolve("keys"), data()))
        .isInstanceOf(VaultTrouble.class)
        .hasMessageContaining("inside the data folder");
  }

  @Test
  void theKeysOfOtherDataAreRefused() throws IOException {
    new Household(folder).close();
    for (String file : List.of("words.json", "ids.json")) {
      Path kept = Files.move(keys().resolve(file), folder.resolve(file));
      Vault.open(folder.resolve("other"), folder.resolve("nothing"));
      Files.copy(folder.resolve("other").resolve(file), keys().resolve(file));

      Vault vault = open();
      assertThatThrownBy(() -> Database.open(data(), vault)).isInstanceOf(VaultTrouble.class);
      Files.move(kept, keys().resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    new Household(folder).close();
  }

  @Test
  void afterARotationOldRowsAreFoundAndNewOnesUseTheNewKey() throws Exception {
    PersonId anna;
    try (Household before = new Household(folder)) {
      anna = before.welcome(ANNA).id();
      before.breathing(anna);
    }
    byte[] old = open().seal(ANNA);

    rotate("words.json", AeadConfig2026.get(), PredefinedAeadParameters.AES256_GCM);
    rotate(
        "ids.json",
        DeterministicAeadConfig2026.get(),
        PredefinedDeterministicAeadParameters.AES256_SIV);

    assertThat(open().seal(ANNA)).isNotEqualTo(old);
    assertThat(open().sealings(ANNA)).hasSize(2).contains(old);
    try (Household after = new Household(folder)) {
      after.database.change(
          tx -> {
            assertThat(tx.people().byChat(ANNA).orElseThrow().id()).isEqualTo(anna);
            assertThat(tx.practices().active(anna).get(0).words().words())
                .isEqualTo("4-7-8 breathing");
            tx.people().delete(anna);
            assertThat(tx.people().count()).isZero();
          });
    }
  }

  private void rotate(String file, Configuration configuration, Parameters parameters)
      throws IOException, GeneralSecurityException {
    KeysetHandle keyset =
        TinkJsonProtoKeysetFormat.parseKeyset(
            Files.readString(keys().resolve(file)), configuration, InsecureSecretKeyAccess.get());
    Key fresh = KeysetHandle.generateNew(parameters, configuration).getPrimary().getKey();
    KeysetHandle rotated =
        KeysetHandle.newBuilder(keyset)
            .addEntry(KeysetHandle.importKey(fresh).makePrimary())
            .build();
    Files.writeString(
        keys().resolve(file),
        TinkJsonProtoKeysetFormat.serializeKeyset(
            rotated, configuration, InsecureSecretKeyAccess.get()));
  }
}
