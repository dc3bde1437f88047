package dev.sotto.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.sotto.core.practice.Schedule;
import dev.sotto.core.week.Page;
import dev.sotto.outbox.Drawing;
import dev.sotto.outbox.Letter;

/**
 * The stored form of schedules and letters: JSON with tags that outlive the names of classes. A tag
 * ends in its version; a form that changes gets a new tag, and the old one stays readable.
 */
final class Forms {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addMixIn(Schedule.class, Schedules.class)
          .addMixIn(Letter.class, Letters.class)
          .addMixIn(Drawing.class, Drawings.class)
          .addMixIn(Page.Part.class, Parts.class)
          // What a record tells besides what it is made of is not stored.
          .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Schedule.Weekly.class, name = "weekly.1"),
    @JsonSubTypes.Type(value = Schedule.EveryDays.class, name = "every-days.1"),
    @JsonSubTypes.Type(value = Schedule.OnRequest.class, name = "on-request.1")
  })
  private interface Schedules {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Letter.Words.class, name = "words.1"),
    @JsonSubTypes.Type(value = Letter.Enclosed.class, name = "enclosed.1"),
    @JsonSubTypes.Type(value = Letter.Drawn.class, name = "drawn.1"),
    @JsonSubTypes.Type(value = Letter.Rewrite.class, name = "rewrite.1"),
    @JsonSubTypes.Type(value = Letter.Reaction.class, name = "reaction.1"),
    @JsonSubTypes.Type(value = Letter.TapAnswer.class, name = "tap-answer.1"),
    @JsonSubTypes.Type(value = Letter.Goodbye.class, name = "goodbye.1")
  })
  private interface Letters {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Drawing.Picture.class, name = "picture.1"),
    @JsonSubTypes.Type(value = Drawing.Sheet.class, name = "sheet.1"),
    @JsonSubTypes.Type(value = Drawing.Bundle.class, name = "bundle.1")
  })
  private interface Drawings {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Page.Lines.class, name = "lines.1"),
    @JsonSubTypes.Type(value = Page.Strips.class, name = "strips.1")
  })
  private interface Parts {}

  private Forms() {}

  static String of(Schedule schedule) {
    return write(Schedule.class, schedule);
  }

  static Schedule schedule(String form) {
    return read(Schedule.class, form);
  }

  static String of(Letter letter) {
    return write(Letter.class, letter);
  }

  static Letter letter(String form) {
    return read(Letter.class, form);
  }

  /** The form as it is, without knowing what it is of. */
  static JsonNode tree(String form) {
    return read(JsonNode.class, form);
  }

  private static <T> String write(Class<T> kind, T value) {
    try {
      return JSON.writerFor(kind).writeValueAsString(value);
    } catch (JsonProcessingException cause) {
      throw unreadable(kind, cause);
    }
  }

  private static <T> T read(Class<T> kind, String form) {
    try {
      return JSON.readValue(form, kind);
    } catch (JsonProcessingException cause) {
      throw unreadable(kind, cause);
    }
  }

  /** Passes on no message of Jackson's: it quotes what it read. */
  private static IllegalStateException unreadable(Class<?> kind, JsonProcessingException cause) {
    return new IllegalStateException(
        kind.getSimpleName() + " has no readable form: " + cause.getClass().getSimpleName());
  }
}
