package dev.sotto.sandbox;

import static dev.sotto.sandbox.RawBot.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sotto.sandbox.botapi.Flood;
import dev.sotto.sandbox.world.Seat;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

  @AutoClose private final Sandbox sandbox = Sandbox.open(Options.usual().withFlood(Flood.off()));
  private final RawBot bot = new RawBot(sandbox);
  private final Seat ada = sandbox.person("Ada");

  @BeforeEach
  void adaHasStarted() {
    ada.start();
  }

  private JsonNode send(String html) {
    return bot.call(
        "sendMessage",
        RawBot.JSON
            .createObjectNode()
            .put("chat_id", ada.chat().id())
            .put("text", html)
            .put("parse_mode", "HTML"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a <b>bold</b> word | a bold word | [{'offset': 2, 'length': 4, 'type': 'bold'}]",
        "🌿 <i>leaf</i> | 🌿 leaf | [{'offset': 3, 'length': 4, 'type': 'italic'}]",
        "<b>a<u>b</u></b> | ab | [{'offset': 0, 'length': 2, 'type': 'bold'}, {'offset': 1, 'length': 1, 'type': 'underline'}]",
        "1 &lt; 2 &amp;&amp; 3 &gt; 2 &#8212; &nbsp; | 1 < 2 && 3 > 2 — &nbsp; | []",
        "<a href=\"https://example.org/?a=1&amp;b=2\">page</a> | page | [{'offset': 0, 'length': 4, 'type': 'text_link', 'url': 'https://example.org/?a=1&b=2'}]",
        "<pre><code class=\"language-java\">x</code></pre> | x | [{'offset': 0, 'length': 1, 'type': 'pre', 'language': 'java'}]",
        "<tg-time unix=\"1795302495\" format=\"t\">eight</tg-time> | eight | [{'offset': 0, 'length': 5, 'type': 'date_time', 'date_time_format': 't', 'unix_time': 1795302495}]",
        "<blockquote expandable>q</blockquote> | q | [{'offset': 0, 'length': 1, 'type': 'expandable_blockquote'}]",
        "<tg-spoiler>s</tg-spoiler><span class=\"tg-spoiler\">t</span> | st | [{'offset': 0, 'length': 1, 'type': 'spoiler'}, {'offset': 1, 'length': 1, 'type': 'spoiler'}]",
        "/did or @someone | /did or @someone | [{'offset': 0, 'length': 4, 'type': 'bot_command'}, {'offset': 8, 'length': 8, 'type': 'mention'}]",
        "<b> x </b> | x | [{'offset': 0, 'length': 1, 'type': 'bold'}]",
      })
  void parsedIntoTextAndEntities(String html, String text, String entities) {
    JsonNode message = send(html).path("result");
    assertThat(message.path("text").asText()).isEqualTo(text);
    assertThat(message.has("entities") ? message.path("entities") : json("[]"))
        .isEqualTo(json(entities));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ğ <img src=x> | Unsupported start tag \"img\" at byte offset 3",
        "a </b> | Unexpected end tag at byte offset 2",
        "<b>a</i> | Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\"",
        "<b>a | Can't find end tag corresponding to start tag \"b\"",
        "a <b | Unclosed start tag at byte offset 2",
        "<span>a</span> | Tag \"span\" must have class \"tg-spoiler\" at byte offset 0",
      })
  void refused(String html, String reason) {
    assertThat(send(html).path("description").asText())
        .isEqualTo("Bad Request: can't parse entities: " + reason);
  }
}
