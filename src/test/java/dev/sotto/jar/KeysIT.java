package dev.sotto.jar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without its own keys, well kept, the bot touches nothing. */
class KeysIT {
  private static final int NOT_RIGHT = 2;

  @TempDir private Path folder;

  @Test
  void aKeyThatIsMissingIsNamed() throws Exception {
    Home home = withData("home");
    Files.delete(home.keys().resolve("words.json"));

    assertRefused(home, "words.json is missing");
  }

  @Test
  void keysOfOtherDataAreRefused() throws Exception {
    Home home = withData("home");
    Home other = withData("other");
    for (String key : new String[] {"words.json", "ids.json"}) {
      Files.copy(
          other.keys().resolve(key), home.keys().resolve(key), StandardCopyOption.REPLACE_EXISTING);
    }

    assertRefused(home, "Put the right keys back");
  }

  @Test
  void aKeyThatEverybodyMayReadIsRefused() throws Exception {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "files have no modes here");
    Home home = withData("home");
    Path key = home.keys().resolve("ids.json");
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));

    assertRefused(home, "chmod 600 keys/ids.json");
  }

  @Test
  void keysInsideTheDataAreRefused() throws Exception {
    Home home = withData("home");
    Home nested = home.with("SOTTO_KEYS", home.data().resolve("keys").toString());

    assertRefused(nested, "lies inside the data folder");
  }

  @Test
  void aFileInPlaceOfTheDataFolderIsRefused() throws Exception {
    Home home = home("home");
    Files.createDirectory(home.keys());
    Files.writeString(home.data(), "not a folder");

    assertRefused(home, "cannot read and write");
  }

  @Test
  void onlyTheirOwnerMayReadKeysAndData() throws Exception {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "files have no modes here");
    Home home = withData("home");

    assertThat(home.files())
        .filteredOn(file -> file.startsWith(home.keys()) || file.startsWith(home.data()))
        .hasSizeGreaterThan(3)
        .allSatisfy(
            file ->
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
  }

  private Home home(String name) throws IOException {
    return Home.in(Files.createDirectory(folder.resolve(name)));
  }

  private Home withData(String name) throws Exception {
    Home home = home(name);
    assertThat(Jar.run(home, "backup")).returns(0, Jar.Ended::code);
    return home;
  }

  private static void assertRefused(Home home, String sentence) throws InterruptedException {
    assertThat(Jar.run(home, "backup"))
        .returns(NOT_RIGHT, Jar.Ended::code)
        .extracting(Jar.Ended::said)
        .asString()
        .contains(sentence)
        .doesNotContain("\tat ");
  }
}
