package dev.sotto.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sotto.core.person.ChatId;
import dev.sotto.core.week.Card;
import dev.sotto.core.week.Legend;
import dev.sotto.core.week.Palette;
import dev.sotto.drawing.Drawings;
import dev.sotto.outbox.Drawing;
import dev.sotto.outbox.Enclosure;
import dev.sotto.outbox.Letter;
import dev.sotto.outbox.Letter.Hush;
import dev.sotto.outbox.Refusal;
import dev.sotto.outbox.Refusal.Kind;
import dev.sotto.sandbox.BotApiSchema;
import dev.sotto.sandbox.Options;
import dev.sotto.sandbox.Sandbox;
import dev.sotto.sandbox.botapi.Fault;
import dev.sotto.sandbox.botapi.Flood;
import dev.sotto.sandbox.botapi.Journal;
import dev.sotto.sandbox.world.Content;
import dev.sotto.sandbox.world.Message;
import dev.sotto.sandbox.world.Seat;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Pictures and documents, sent over real HTTP to a server that checks what it is sent. */
class FilesTest {
  private static final BotApiSchema SCHEMA = BotApiSchema.load();
  private static final List<List<Letter.Key>> KEYS =
      List.of(List.of(new Letter.Key("Earlier", "w1:1")));
  private static final Enclosure WEEK =
      Enclosure.picture(
          "week.png",
          Base64.getDecoder()
              .decode(
                  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="));
  private static final Enclosure EXPORT =
      Enclosure.document("sotto-export.zip", "PK\r\n--\u0000 ı 🌿\r\n\r\n".getBytes(UTF_8));

  @AutoClose private final Sandbox sandbox = Sandbox.open(Options.usual().withFlood(Flood.off()));

  @AutoClose
  private final TelegramMessenger messenger =
      new TelegramMessenger(
          BotToken.of(sandbox.token()),
          new ApiAddress("http", "127.0.0.1", sandbox.port()),
          new Drawings());

  private final Seat ada = started();
  private final ChatId chat = new ChatId(ada.chat().id());

  private Seat started() {
    Seat seat = sandbox.person("Ada");
    seat.start();
    return seat;
  }

  @AfterEach
  void everyRequestAndAnswerFitsTheSchema() {
    assertThat(
            sandbox.journal().entries().stream().flatMap(entry -> SCHEMA.problems(entry).stream()))
        .isEmpty();
  }

  private static Letter.Enclosed with(Enclosure file, String caption) {
    return new Letter.Enclosed(file, caption, List.of(), Hush.AUDIBLE);
  }

  private Message last() {
    return ada.chat().last().orElseThrow();
  }

  private byte[] bytes(Message message) {
    return sandbox.world().files().bytes(message.content().file().id()).orElseThrow();
  }

  @Test
  void aPictureComesWithItsWordsAndButtons() throws Refusal {
    long id =
        messenger.send(chat, new Letter.Enclosed(WEEK, "<b>Your</b> week", KEYS, Hush.SILENT));

    assertThat(last().id()).isEqualTo(id);
    assertThat(last().content().kind()).isEqualTo(Content.Kind.PHOTO);
    assertThat(last().text()).isEqualTo("<b>Your</b> week");
    assertThat(last().silent()).isTrue();
    assertThat(last().markup().button("Earlier")).isPresent();
    assertThat(bytes(last())).isEqualTo(WEEK.bytes());
  }

  @Test
  void aDocumentKeepsItsNameAndEveryByte() throws Refusal {
    messenger.send(chat, with(EXPORT, ""));

    assertThat(last().content().kind()).isEqualTo(Content.Kind.DOCUMENT);
    assertThat(last().content().file().name()).isEqualTo("sotto-export.zip");
    assertThat(last().text()).isEmpty();
    assertThat(last().silent()).isFalse();
    assertThat(last().markup().rows()).isEmpty();
    assertThat(bytes(last())).isEqualTo(EXPORT.bytes());
  }

  @Test
  void aPictureIsDrawnAsItGoesOut() throws Refusal {
    Legend legend = new Legend(Map.of(), "", Map.of(), Map.of(), "");
    Card card = new Card("a week", List.of(), List.of("too tired"), legend, "self-reported");

    messenger.send(
        chat,
        new Letter.Drawn(
            new Drawing.Picture("week.png", card, Palette.DARK), "Your week", Hush.SILENT));

    assertThat(last().content().kind()).isEqualTo(Content.Kind.PHOTO);
    assertThat(last().text()).isEqualTo("Your week");
    assertThat(last().silent()).isTrue();
    assertThat(bytes(last())).isEqualTo(new Drawings().picture(card, Palette.DARK));
  }

  @Test
  void aLongCaptionIsCutBetweenCharacters() throws Refusal {
    messenger.send(chat, with(EXPORT, "a".repeat(1022) + "🌿🌿"));

    assertThat(last().text()).isEqualTo("a".repeat(1022) + "…");
  }

  @Test
  void aFloodSaysHowLong() {
    sandbox.faults().on("sendDocument").meet(Fault.tooManyRequests(35));

    assertThat(refusal(EXPORT).kind()).isEqualTo(Kind.NOT_NOW);
    assertThat(refusalAfter(Fault.tooManyRequests(35)).await()).isEqualTo(Duration.ofSeconds(35));
  }

  @Test
  void aFileThatIsTooLargeNeverGoes() {
    assertThat(refusalAfter(Fault.refuse(413, "Request Entity Too Large")).kind())
        .isEqualTo(Kind.NEVER);
  }

  @Test
  void whoBlockedTheBotIsAway() {
    ada.block();

    assertThat(refusal(WEEK).kind()).isEqualTo(Kind.AWAY);
    assertThat(refusal(EXPORT).kind()).isEqualTo(Kind.AWAY);
  }

  @Test
  void anEmptyFileIsNeverTaken() {
    assertThat(refusal(Enclosure.document("empty.zip", new byte[0])).kind()).isEqualTo(Kind.NEVER);
  }

  @Test
  void aLineThatBreaksAfterwardsLeavesADoubtAndOneMessage() {
    assertThat(refusalAfter(Fault.dropAfter()).kind()).isEqualTo(Kind.UNKNOWN);
    assertThat(refusalAfter(Fault.emptyAnswer()).kind()).isEqualTo(Kind.UNKNOWN);

    assertThat(sandbox.journal().of("sendDocument")).hasSize(2);
  }

  @Test
  void aServerThatSaysItFailedDidNotSend() {
    assertThat(refusalAfter(Fault.badGateway()).kind()).isEqualTo(Kind.UNSENT);
    assertThat(refusalAfter(Fault.internalError()).kind()).isEqualTo(Kind.UNSENT);
    assertThat(sandbox.journal().of("sendDocument"))
        .extracting(Journal.Entry::ok)
        .containsOnly(false);
  }

  @Test
  void whatIsSentIsNotPrinted() {
    assertThat(EXPORT).hasToString("DOCUMENT sotto-export.zip, 19 bytes");
  }

  private Refusal refusalAfter(Fault fault) {
    sandbox.faults().on("sendDocument").meet(fault);
    return refusal(EXPORT);
  }

  private Refusal refusal(Enclosure file) {
    return catchThrowableOfType(Refusal.class, () -> messenger.send(chat, with(file, "Here.")));
  }
}
