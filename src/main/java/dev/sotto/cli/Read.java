package dev.sotto.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sotto.app.House;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code sotto read --stdin}: shows how replies are read, one JSON line in, one JSON line out. Uses
 * the reader and the safety screen of the bot; stores nothing, sends nothing.
 */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = {
      "Reads replies as the bot would: JSON lines in, JSON lines out.",
      "In:  {\"text\": \"ask me at 8\", \"asked\": \"2026-11-20T08:00+01:00\"}",
      "Out: {\"meaning\": \"later\", \"unsure\": false, \"minutes\": null,"
          + " \"when\": \"2026-11-20T20:00+01:00\", \"safety\": \"none\"}",
      "\"asked\" is when they were asked and answered. A line that cannot be read is answered"
          + " with an \"error\", and the exit code is then 2."
    })
final class Read implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Option(names = "--stdin", required = true, description = "Takes the lines from standard input.")
  @SuppressWarnings(
      "UnusedVariable") // There is no other way in yet; saying so leaves room for one.
  private boolean fromStandardInput;

  /** A reply, and when they were asked and answered. */
  private record Said(String text, ZonedDateTime at) {}

  /** Why a line cannot be read. */
  private record Trouble(String error) {}

  @Override
  public Integer call() throws IOException {
    House house = Library.house(Library.config(Environment.ofProcess().config()));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return answerAll(in, out, house) ? Main.STOPPED : Main.NOT_RIGHT;
  }

  /** Answers every line with one line, so that the two can be laid side by side. */
  static boolean answerAll(BufferedReader in, PrintStream out, House house) throws IOException {
    boolean allRead = true;
    int number = 1;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      Object answer = answer(line, number, house);
      allRead &= answer instanceof HowItReads;
      out.println(JSON.writeValueAsString(answer));
      number++;
    }
    return allRead;
  }

  private static Object answer(String line, int number, House house) {
    try {
      Said said = said(JSON.readTree(line));
      return HowItReads.of(said.text(), said.at(), house);
    } catch (JsonProcessingException garbled) {
      return new Trouble("line " + number + ": not JSON");
    } catch (IllegalArgumentException unusable) {
      return new Trouble("line " + number + ": " + unusable.getMessage());
    }
  }

  private static Said said(JsonNode line) {
    if (!line.path("text").isTextual()) {
      throw new IllegalArgumentException("\"text\" has to be a string");
    }
    try {
      return new Said(line.path("text").asText(), ZonedDateTime.parse(line.path("asked").asText()));
    } catch (DateTimeException unclear) {
      throw new IllegalArgumentException(
          "\"asked\" has to be a moment such as 2026-11-20T08:00+01:00", unclear);
    }
  }
}
