package dev.sotto.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sotto.core.person.ChatId;
import dev.sotto.core.person.Person;
import dev.sotto.outbox.Drawing;
import dev.sotto.outbox.Enclosure;
import dev.sotto.store.Ledger;
import dev.sotto.store.Tx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything about a person in one file that is theirs: {@code sotto.json}, which {@link Import}
 * takes, a table for each part, the same to read, and the Page. {@code docs/EXPORT.md} describes
 * it. The same data at the same instant makes the same bytes.
 */
public final class Export {
  /** What the file is called in the chat. */
  public static final String FILE = "sotto-export.zip";

  static final String JSON_FILE = "sotto.json";
  static final String FORMAT = "sotto-export";

  /** Grows when a file of the version before cannot be taken any more as it is. */
  static final int VERSION = 1;

  private static final ObjectWriter JSON =
      new ObjectMapper()
          .writer(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private final House house;

  public Export(House house) {
    this.house = house;
  }

  /** Makes the zip, all but what is drawn. */
  public Drawing of(Tx tx, Person person, ChatId chat, Instant now) {
    Visit visit = new Visit(tx, house, person, chat, now, new ArrayList<>());
    ObjectNode ledger = tx.ledger().of(person.id());
    List<Enclosure> files = new ArrayList<>();
    files.add(file(JSON_FILE, json(ledger, chat, now)));
    files.add(file("sotto.md", new ReadableCopy(visit).text()));
    for (String part : Ledger.parts()) {
      JsonNode told = ledger.path(part);
      files.add(
          file(
              "csv/" + part + ".csv",
              Csv.of(Ledger.fields(part), told.isArray() ? told : List.of(told))));
    }
    List<Drawing> page = new PageSheet(visit).whole("page.pdf").stream().toList();
    return Drawing.Bundle.of(FILE, files, page);
  }

  private static Enclosure file(String name, String text) {
    return Enclosure.document(name, text.getBytes(UTF_8));
  }

  private static String json(ObjectNode ledger, ChatId chat, Instant now) {
    ObjectNode file = JsonNodeFactory.instance.objectNode();
    file.put("format", FORMAT)
        .put("version", VERSION)
        .put("exported_at", now.toString())
        .put("chat", chat.value())
        .setAll(ledger);
    try {
      return JSON.writeValueAsString(file) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree cannot be written", impossible);
    }
  }
}
