package dev.sotto.sandbox.botapi;

import com.fasterxml.jackson.databind.JsonNode;

/** One method of the Bot API. */
@FunctionalInterface
interface Method {

  /**
   * Applies a request. Reads every field and refuses what is left over before anything happens.
   *
   * @return the {@code result}
   */
  JsonNode answer(Fields in) throws Refusal;
}
