package dev.sotto.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sotto.sandbox.world.Keep;
import dev.sotto.sandbox.world.Message;
import dev.sotto.sandbox.world.Person;
import dev.sotto.sandbox.world.Seat;
import dev.sotto.sandbox.world.ShownClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepTest {

  private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");

  @TempDir private Path folder;

  private Sandbox open() {
    return Sandbox.open(Options.usual().on(ShownClock.stoppedAt(MORNING)).keeping(Keep.in(folder)));
  }

  @Test
  void everythingComesBack() {
    List<Message> messages;
    JsonNode waiting;
    try (Sandbox sandbox = open()) {
      Seat fay = sandbox.person("Fay");
      fay.start();
      RawBot bot = new RawBot(sandbox);
      bot.offer(fay.chat().id(), "Now? <3", "Did it");
      int photo = fay.photo("look");
      fay.react(photo, "👍");
      fay.edit(photo, "look here");
      sandbox.clock().advance(Duration.ofHours(3));
      messages = fay.chat().messages();
      waiting = bot.updates(0);
    }

    try (Sandbox sandbox = open()) {
      Seat fay = sandbox.person("Fay");
      assertThat(fay.chat().messages()).isEqualTo(messages);
      assertThat(sandbox.world().people())
          .extracting(Person::name)
          .contains("Ada", "Fay")
          .doesNotHaveDuplicates();
      assertThat(sandbox.clock().instant()).isEqualTo(MORNING.plus(Duration.ofHours(3)));
      assertThat(new RawBot(sandbox).updates(0)).isEqualTo(waiting);
      assertThat(fay.say("again")).isGreaterThan(messages.get(messages.size() - 1).id());
      assertThat(sandbox.world().files().bytes("F0001")).isPresent();
    }
  }

  @Test
  void nothingIsKeptUnlessAskedFor() {
    try (Sandbox sandbox = Sandbox.open(Options.usual())) {
      sandbox.person("Fay").start();
    }
    try (Sandbox sandbox = Sandbox.open(Options.usual())) {
      assertThat(sandbox.world().people()).extracting(Person::name).doesNotContain("Fay");
    }
    assertThat(folder).isEmptyDirectory();
  }
}
