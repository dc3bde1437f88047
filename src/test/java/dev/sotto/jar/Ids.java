package dev.sotto.jar;

import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.daead.DeterministicAeadConfig2026;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;

/** What somebody who stole both the data and the keys could do: recognise a person's rows. */
final class Ids {
  private Ids() {}

  /** A Telegram id as the rows of this home hold it. */
  static byte[] sealed(Home home, long id) throws GeneralSecurityException, IOException {
    DeterministicAead key =
        TinkJsonProtoKeysetFormat.parseKeyset(
                Files.readString(home.keys().resolve("ids.json")),
                DeterministicAeadConfig2026.get(),
                InsecureSecretKeyAccess.get())
            .getPrimitive(DeterministicAeadConfig2026.get(), DeterministicAead.class);
    return key.encryptDeterministically(
        ByteBuffer.allocate(Long.BYTES).putLong(id).array(),
        "chat".getBytes(StandardCharsets.UTF_8));
  }
}
