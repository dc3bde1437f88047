package dev.sotto.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.daead.DeterministicAeadConfig2026;
import com.google.crypto.tink.daead.PredefinedDeterministicAeadParameters;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.PrivateText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Seals what people write and who they are, before it reaches a disk. Safe for many threads.
 *
 * <p>Words are sealed with AES-256-GCM, bound to their {@link Place}. Chat ids are sealed with
 * AES-256-SIV, so that equal ids look equal and a row can be found by them.
 *
 * <p>The keys are two Tink keysets, {@code words.json} and {@code ids.json}. To rotate, stop the
 * bot, add a key with {@code tinkey rotate-keyset --key-template AES256_GCM} (for ids: {@code
 * AES256_SIV}), and start it: the new key seals, the older ones still open, and ids are looked up
 * under each of them. An older key may go once nothing sealed with it is left in data or backups.
 */
public final class Vault {
  private static final byte[] CHAT = "chat".getBytes(StandardCharsets.UTF_8);

  private final Path keys;
  private final Aead words;
  private final DeterministicAead ids;
  private final List<DeterministicAead> eachIdKey;

  private Vault(Path keys, Aead words, DeterministicAead ids, List<DeterministicAead> eachIdKey) {
    this.keys = keys;
    this.words = words;
    this.ids = ids;
    this.eachIdKey = eachIdKey;
  }

  /**
   * Opens the keys; makes them on the first run, which is when {@code data} holds nothing yet.
   *
   * @param keys the folder of the key files; never inside {@code data}
   * @throws VaultTrouble when a key is missing, unreadable, open to other users or no key
   */
  public static Vault open(Path keys, Path data) {
    if (keys.toAbsolutePath().normalize().startsWith(data.toAbsolutePath().normalize())) {
      throw new VaultTrouble(
          "The keys folder " + keys + " lies inside the data folder " + data + ". Move it out.");
    }
    KeyFile words = new KeyFile(keys.resolve("words.json"), AeadConfig2026.get());
    KeyFile ids = new KeyFile(keys.resolve("ids.json"), DeterministicAeadConfig2026.get());
    if (isEmpty(data)) {
      makeFolder(keys);
      words.createIfMissing(PredefinedAeadParameters.AES256_GCM);
      ids.createIfMissing(PredefinedDeterministicAeadParameters.AES256_SIV);
    }
    KeysetHandle idKeys = ids.read();
    return new Vault(
        keys,
        primitive(words, words.read(), Aead.class),
        primitive(ids, idKeys, DeterministicAead.class),
        eachKey(ids, idKeys));
  }

  /** Seals words for one place. */
  byte[] seal(Place place, String plain) {
    try {
      return words.encrypt(plain.getBytes(StandardCharsets.UTF_8), place.bytes());
    } catch (GeneralSecurityException cause) {
      throw new VaultTrouble("The keys in " + keys + " cannot seal.", cause);
    }
  }

  /**
   * Opens words in the place they were sealed for.
   *
   * @throws VaultTrouble when they were sealed elsewhere, changed, or sealed with another key
   */
  String open(Place place, byte[] sealed) {
    try {
      return new String(words.decrypt(sealed, place.bytes()), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException cause) {
      throw new VaultTrouble(
          "The keys in "
              + keys
              + " do not open "
              + place.table()
              + "."
              + place.column()
              + ": another key sealed it, or somebody moved or changed it. Put the right keys"
              + " back, or restore a backup.",
          cause);
    }
  }

  /** Seals private words; nothing said is null. */
  byte @Nullable [] seal(Place place, PrivateText text) {
    return text.equals(PrivateText.NONE) ? null : seal(place, text.words());
  }

  /** Opens private words; null is nothing said. */
  PrivateText text(Place place, byte @Nullable [] sealed) {
    return sealed == null ? PrivateText.NONE : new PrivateText(open(place, sealed));
  }

  /** Seals a chat id as new rows hold it. */
  byte[] seal(ChatId chat) {
    return sealWith(ids, chat);
  }

  /** Every form in which rows may hold this chat id, the present one first. */
  List<byte[]> sealings(ChatId chat) {
    return eachIdKey.stream().map(key -> sealWith(key, chat)).toList();
  }

  /**
   * Opens a chat id.
   *
   * @throws VaultTrouble when another key sealed it, or it was changed
   */
  ChatId chat(byte[] sealed) {
    try {
      return new ChatId(ByteBuffer.wrap(ids.decryptDeterministically(sealed, CHAT)).getLong());
    } catch (GeneralSecurityException cause) {
      throw new VaultTrouble(
          "The keys in " + keys + " do not open a chat id. Put the right keys back.", cause);
    }
  }

  private byte[] sealWith(DeterministicAead key, ChatId chat) {
    try {
      byte[] plain = ByteBuffer.allocate(Long.BYTES).putLong(chat.value()).array();
      return key.encryptDeterministically(plain, CHAT);
    } catch (GeneralSecurityException cause) {
      throw new VaultTrouble("The keys in " + keys + " cannot seal.", cause);
    }
  }

  private static List<DeterministicAead> eachKey(KeyFile file, KeysetHandle keyset) {
    Stream<KeysetHandle.Entry> older =
        IntStream.range(0, keyset.size())
            .mapToObj(keyset::getAt)
            .filter(key -> !key.isPrimary() && key.getStatus().equals(KeyStatus.ENABLED));
    return Stream.concat(Stream.of(keyset.getPrimary()), older)
        .map(key -> KeysetHandle.importKey(key.getKey()).makePrimary())
        .map(key -> primitive(file, single(file, key), DeterministicAead.class))
        .toList();
  }

  private static KeysetHandle single(KeyFile file, KeysetHandle.Builder.Entry key) {
    try {
      return KeysetHandle.newBuilder().addEntry(key).build();
    } catch (GeneralSecurityException cause) {
      throw file.broken(cause);
    }
  }

  private static <P> P primitive(KeyFile file, KeysetHandle keyset, Class<P> kind) {
    try {
      return keyset.getPrimitive(file.configuration(), kind);
    } catch (GeneralSecurityException cause) {
      throw file.broken(cause);
    }
  }

  private static boolean isEmpty(Path data) {
    return Stream.of(DataFolder.DATABASE, DataFolder.FORGOTTEN, DataFolder.BACKUPS)
        .noneMatch(name -> Files.exists(data.resolve(name)));
  }

  private static void makeFolder(Path keys) {
    try {
      PrivateFiles.folder(keys);
    } catch (IOException cause) {
      throw new VaultTrouble(
          "The keys folder " + keys + " cannot be made. Let the bot's user write there.", cause);
    }
  }
}
