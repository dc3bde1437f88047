package dev.sotto.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** How a value of a column stands in a ledger, and how it gets back. Neither side is ever null. */
sealed interface Form {

  JsonNode told(Object raw, Cell cell);

  /**
   * Reads a value back.
   *
   * @throws RuntimeException when it is none; the message may quote it and is passed on to nobody
   */
  Object raw(JsonNode told, Cell cell);

  /** What the value has to be, in words for whoever reads the file. */
  String expects();

  /** One of the names of an enum. */
  static Form name(Class<? extends Enum<?>> names) {
    List<String> all = Arrays.stream(names.getEnumConstants()).map(Enum::name).toList();
    return new Text("one of " + String.join(", ", all), text -> all.get(all.indexOf(text)));
  }

  /**
   * A word with rules of its own.
   *
   * @param check throws when a word keeps none of them
   */
  static Form word(String expects, UnaryOperator<String> check) {
    return new Text(expects, check);
  }

  /** A date. */
  static Form day() {
    return new Text("a date like 2026-11-22", text -> LocalDate.parse(text).toString());
  }

  /** A whole number. */
  static Form number(int least, int most) {
    return new Whole(least, most);
  }

  /** An instant, stored in milliseconds. */
  static Form instant() {
    return new Moment();
  }

  /** A time of day, stored in minutes. */
  static Form clock() {
    return new Clock();
  }

  /** Private words. */
  static Form words() {
    return new Words();
  }

  /** A form of {@link Forms}. */
  static Form json(UnaryOperator<String> check) {
    return new Json(check);
  }

  /** The number of a row of another table. */
  static Form row(String table) {
    return new Row(table);
  }

  record Text(String expects, UnaryOperator<String> check) implements Form {
    @Override
    public JsonNode told(Object raw, Cell cell) {
      return TextNode.valueOf((String) raw);
    }

    @Override
    public Object raw(JsonNode told, Cell cell) {
      return check.apply(text(told));
    }
  }

  record Whole(int least, int most) implements Form {
    @Override
    public JsonNode told(Object raw, Cell cell) {
      return LongNode.valueOf(((Number) raw).longValue());
    }

    @Override
    public Object raw(JsonNode told, Cell cell) {
      if (!told.isIntegralNumber() || told.longValue() < least || told.longValue() > most) {
        throw new IllegalArgumentException("not in its range");
      }
      return told.longValue();
    }

    @Override
    public String expects() {
      return "a whole number from " + least + " to " + most;
    }
  }

  record Moment() implements Form {
    @Override
    public JsonNode told(Object raw, Cell cell) {
      return TextNode.valueOf(Instant.ofEpochMilli(((Number) raw).longValue()).toString());
    }

    @Override
    public Object raw(JsonNode told, Cell cell) {
      return Instant.parse(text(told)).toEpochMilli();
    }

    @Override
    public String expects() {
      return "an instant like 2026-11-22T18:00:00Z";
    }
  }

  record Clock() implements Form {
    @Override
    public JsonNode told(Object raw, Cell cell) {
      return TextNode.valueOf(LocalTime.ofSecondOfDay(((Number) raw).longValue() * 60).toString());
    }

    @Override
    public Object raw(JsonNode told, Cell cell) {
      return (long) Columns.minutes(LocalTime.parse(text(told)));
    }

    @Override
    public String expects() {
      return "a time of day like 22:00";
    }
  }

  record Words() implements Form {
    /** Longer than anything the bot takes, and short enough to be stored without a thought. */
    private static final int MOST = 4096;

    @Override
    public JsonNode told(Object raw, Cell cell) {
      return TextNode.valueOf(cell.vault().open(cell.place(), (byte[]) raw));
    }

    @Override
    public Object raw(JsonNode told, Cell cell) {
      String words = text(told);
      if (words.isEmpty() || words.length() > MOST) {
        throw new IllegalArgumentException("of a strange length");
      }
      return cell.vault().seal(cell.place(), words);
    }

    @Override
    public String expects() {
      return "text of 1 to " + MOST + " characters";
    }
  }

  record Json(UnaryOperator<String> check) implements Form {
    @Override
    public JsonNode told(Object raw, Cell cell) {
      return Forms.tree((String) raw);
    }

    @Override
    public Object raw(JsonNode told, Cell cell) {
      return check.apply(told.toString());
    }

    @Override
    public String expects() {
      return "what docs/EXPORT.md says it is";
    }
  }

  record Row(String table) implements Form {
    @Override
    public JsonNode told(Object raw, Cell cell) {
      return IntNode.valueOf(cell.numbers().of(table, ((Number) raw).longValue()));
    }

    @Override
    public Object raw(JsonNode told, Cell cell) {
      return cell.numbers().id(table, told.isInt() ? told.intValue() : 0);
    }

    @Override
    public String expects() {
      return "the number of a " + table + " of this file, counted from 1";
    }
  }

  private static String text(JsonNode told) {
    if (!told.isTextual()) {
      throw new IllegalArgumentException("not text");
    }
    return told.textValue();
  }
}
