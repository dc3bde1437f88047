package dev.sotto.store;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;

/** One keyset in its file, in Tink's JSON format so that Tink's own tool can rotate it. */
record KeyFile(Path path, Configuration configuration) {

  /** Reads the keyset; fails for a file that is missing, unreadable, open to others or not one. */
  KeysetHandle read() {
    if (!Files.exists(path)) {
      throw new VaultTrouble(
          "The key file "
              + path
              + " is missing, and the data was sealed with it. Put it back from your copy of the"
              + " keys; without it nobody can read the data.");
    }
    try {
      if (PrivateFiles.isOpenToOthers(path)) {
        throw new VaultTrouble(
            "The key file " + path + " is open to other users. Run: chmod 600 " + path);
      }
      return TinkJsonProtoKeysetFormat.parseKeyset(
          Files.readString(path), configuration, InsecureSecretKeyAccess.get());
    } catch (IOException cause) {
      throw new VaultTrouble(
          "The key file " + path + " cannot be read. Let the bot's user read it.", cause);
    } catch (GeneralSecurityException cause) {
      throw broken(cause);
    }
  }

  /** Makes a new keyset unless there is one. */
  void createIfMissing(Parameters parameters) {
    if (Files.exists(path)) {
      return;
    }
    try {
      String keyset =
          TinkJsonProtoKeysetFormat.serializeKeyset(
              KeysetHandle.generateNew(parameters, configuration),
              configuration,
              InsecureSecretKeyAccess.get());
      try (FileChannel file =
          PrivateFiles.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        PrivateFiles.write(file, keyset.getBytes(StandardCharsets.UTF_8));
      }
      PrivateFiles.settle(path);
    } catch (IOException | GeneralSecurityException cause) {
      throw new VaultTrouble(
          "The key file " + path + " cannot be made. Let the bot's user write there.", cause);
    }
  }

  VaultTrouble broken(GeneralSecurityException cause) {
    return new VaultTrouble(
        "The key file " + path + " is not a keyset of the right kind. Put it back from your copy.",
        cause);
  }
}
