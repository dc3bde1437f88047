package dev.sotto.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sotto.app.Incoming;
import dev.sotto.app.Incoming.Block;
import dev.sotto.app.Incoming.Direction;
import dev.sotto.app.Incoming.Freshness;
import dev.sotto.app.Incoming.Group;
import dev.sotto.app.Incoming.Medium;
import dev.sotto.app.Incoming.Presence;
import dev.sotto.app.Incoming.Press;
import dev.sotto.app.Incoming.Text;
import dev.sotto.app.Said;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.PrivateText;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {
  private static final ChatId ANNA = new ChatId(42);
  private static final ChatId GROUP = new ChatId(-100_123L);
  private static final Instant SENT = Instant.ofEpochSecond(1_772_452_800);
  private static final String PRIVATE = "'chat':{'id':42,'type':'private','first_name':'Anna'}";
  private static final String ANNAS =
      "'message_id':7,'date':1772452800,"
          + "'from':{'id':42,'is_bot':false,'first_name':'Anna','language_code':'de'},"
          + PRIVATE;

  @Test
  void wordsAreText() {
    assertThat(parse("'message':{" + ANNAS + ",'text':'did it 🌿'}"))
        .contains(text("did it 🌿", Incoming.NO_MESSAGE, Freshness.NEW, SENT));
  }

  @Test
  void aReplyNamesItsMessage() {
    assertThat(
            parse(
                "'message':{"
                    + ANNAS
                    + ",'text':'yes','reply_to_message':{'message_id':3,'date':0,"
                    + PRIVATE
                    + "}}"))
        .contains(text("yes", 3, Freshness.NEW, SENT));
  }

  @Test
  void aCorrectionBelongsToTheMomentItsMessageWasSent() {
    assertThat(parse("'edited_message':{" + ANNAS + ",'edit_date':1772452860,'text':'no'}"))
        .contains(text("no", Incoming.NO_MESSAGE, Freshness.EDITED, SENT));
  }

  @Test
  void forwardedWordsAreWords() {
    assertThat(
            parse(
                "'message':{"
                    + ANNAS
                    + ",'text':'x','forward_origin':{'type':'brand_new_kind','date':1}}"))
        .contains(text("x", Incoming.NO_MESSAGE, Freshness.NEW, SENT));
  }

  @Test
  void wordsDoNotDependOnWhatNobodyReads() {
    assertThat(
            parse(
                "'message':{"
                    + ANNAS
                    + ",'text':'help','entities':[null,{'type':17}],'sticker':3,'gift':[],"
                    + "'link_preview_options':'?','quote':{}}"))
        .contains(text("help", Incoming.NO_MESSAGE, Freshness.NEW, SENT));
  }

  @Test
  void aSenderMayBeMissing() {
    Optional<Incoming> incoming =
        parse("'message':{'message_id':7,'date':1772452800," + PRIVATE + ",'text':'x'}");

    assertThat(incoming.map(Incoming::chat)).contains(ANNA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "animation",
        "audio",
        "contact",
        "dice",
        "document",
        "location",
        "photo",
        "poll",
        "sticker",
        "venue",
        "video",
        "video_note",
        "voice",
        "story"
      })
  void everythingElseOneCanSendIsAMedium(String kind) {
    assertThat(parse("'message':{" + ANNAS + ",'caption':'look','" + kind + "':[null]}"))
        .contains(new Medium(ANNA, 7, new PrivateText("look"), Incoming.NO_MESSAGE, SENT));
  }

  @Test
  void aMovingLocationSaysNothing() {
    assertThat(parse("'edited_message':{" + ANNAS + ",'edit_date':1772452860,'location':{}}"))
        .isEmpty();
  }

  @Test
  void aCorrectedCaptionIsWords() {
    assertThat(
            parse(
                "'edited_message':{"
                    + ANNAS
                    + ",'edit_date':1772452860,'photo':[],'caption':'no'}"))
        .contains(text("no", Incoming.NO_MESSAGE, Freshness.EDITED, SENT));
  }

  @Test
  void aPressCarriesItsCode() {
    assertThat(
            parse(
                "'callback_query':{'id':'99','from':{'id':42,'is_bot':false},'data':'n1:1:0:DID_IT',"
                    + "'message':{'message_id':5,'date':1772452800,"
                    + PRIVATE
                    + ",'text':'…'}}"))
        .contains(new Press(ANNA, "99", 5, "n1:1:0:DID_IT"));
  }

  @Test
  void aPressOnAMessageTooOldToShowStillCounts() {
    assertThat(
            parse(
                "'callback_query':{'id':'99','from':{'id':42,'is_bot':false},'data':'x',"
                    + "'message':{'message_id':5,'date':0,"
                    + PRIVATE
                    + "}}"))
        .contains(new Press(ANNA, "99", 5, "x"));
  }

  @Test
  void whoPressedIsWhoIsNamedAsPressing() {
    assertThat(
            parse(
                    "'callback_query':{'id':'99','from':{'id':66,'is_bot':false},'data':'x',"
                        + "'message':{'message_id':5,'date':0,"
                        + PRIVATE
                        + "}}")
                .map(Incoming::chat))
        .contains(new ChatId(66));
  }

  @Test
  void blockingAndUnblocking() {
    assertThat(parse("'my_chat_member':{" + PRIVATE + ",'new_chat_member':{'status':'kicked'}}"))
        .contains(new Block(ANNA, Direction.BLOCKED));
    assertThat(parse("'my_chat_member':{" + PRIVATE + ",'new_chat_member':{'status':'member'}}"))
        .contains(new Block(ANNA, Direction.UNBLOCKED));
    assertThat(parse("'my_chat_member':{" + PRIVATE + ",'new_chat_member':{'status':'sleepy'}}"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"group", "supergroup", "channel", "something_new"})
  void whatHappensInGroupsIsOnlyThat(String type) {
    String chat = "'chat':{'id':-100123,'type':'" + type + "'}";

    assertThat(parse("'message':{'message_id':1,'date':1," + chat + ",'text':'private?'}"))
        .contains(new Group(GROUP, Presence.INSIDE));
    assertThat(
            parse("'callback_query':{'id':'1','data':'x','message':{'message_id':1," + chat + "}}"))
        .contains(new Group(GROUP, Presence.INSIDE));
    assertThat(parse("'my_chat_member':{" + chat + ",'new_chat_member':{'status':'member'}}"))
        .contains(new Group(GROUP, Presence.INSIDE));
    assertThat(parse("'my_chat_member':{" + chat + ",'new_chat_member':{'status':'left'}}"))
        .contains(new Group(GROUP, Presence.GONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'poll_answer':{}",
        "'brand_new_update':{'text':'x'}",
        "'message':null",
        "'callback_query':{'id':'1','from':{'id':42},'game_short_name':'x'}",
        "'callback_query':{'id':'1','from':{'id':42},'data':'x','inline_message_id':'5'}",
        "'message':{'message_id':1,'date':1,'chat':{'id':42,'type':'private'},'pinned_message':{}}",
        "'message':{'message_id':1,'date':1,'chat':{'id':42,'type':'private'},"
            + "'from':{'id':1,'is_bot':true},'text':'I am a bot'}"
      })
  void theRestSaysNothing(String rest) {
    assertThat(parse(rest)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'message':[]",
        "'message':'marker'",
        "'message':{'text':'marker'}",
        "'message':{'chat':{'type':'private'},'text':'marker'}",
        "'message':{'chat':{'id':'marker','type':'private'},'text':'x','message_id':1,'date':1}",
        "'message':{'chat':{'id':42,'type':'private'},'text':{'marker':1},'message_id':1,'date':1}",
        "'message':{'chat':{'id':42,'type':'private'},'text':'marker','message_id':1.5,'date':1}",
        "'message':{'chat':{'id':42,'type':'private'},'text':'marker','message_id':1}",
        "'message':{'chat':{'id':99999999999999999999,'type':'private'},'text':'marker'}",
        "'callback_query':{'id':5,'data':'marker','message':{'message_id':1,"
            + "'chat':{'id':42,'type':'private'}}}",
        "'my_chat_member':{'chat':{'id':42,'type':'private'}}"
      })
  void whatBreaksThePromiseIsNamedWithoutItsContent(String broken) {
    assertThatThrownBy(() -> parse(broken))
        .isInstanceOf(Unreadable.class)
        .hasMessageNotContaining("marker")
        .hasNoCause();
  }

  @Test
  void whatIsNoJsonIsUnreadable() {
    assertThatThrownBy(() -> new Parser().parse("{marker")).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> new Parser().parse("")).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> new Parser().parse("[]")).isInstanceOf(Unreadable.class);
  }

  @Test
  void wordsOfAnUnreadableUpdateAreSalvaged() {
    String broken = "{'update_id':1,'message':{" + PRIVATE + ",'text':'I want to die','date':[]}}";

    Optional<Said> saved = Salvage.of(broken.replace('\'', '"'));

    assertThat(saved.map(Said::writer)).contains(ANNA);
    assertThat(saved.map(said -> said.words().words())).contains("I want to die");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{}", "{\"message\":{\"chat\":{\"id\":\"x\"}}}"})
  void sometimesNothingCanBeSalvaged(String broken) {
    assertThat(Salvage.of(broken)).isEmpty();
  }

  private static Text text(String words, long repliesTo, Freshness freshness, Instant sentAt) {
    return new Text(ANNA, 7, new PrivateText(words), repliesTo, freshness, sentAt, "de");
  }

  private static Optional<Incoming> parse(String content) {
    return new Parser().parse(("{'update_id':1," + content + "}").replace('\'', '"'));
  }
}
