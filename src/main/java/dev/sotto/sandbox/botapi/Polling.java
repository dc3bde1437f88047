package dev.sotto.sandbox.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sotto.sandbox.world.Updates;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How updates get to the bot: by long polling only. */
record Polling(Updates updates) {

  static final String SUPERSEDED =
      "terminated by other getUpdates request; make sure that only one bot instance is running";

  private static final Duration LONGEST = Duration.ofSeconds(50);

  JsonNode getUpdates(Fields in) throws Refusal {
    Optional<Integer> offset = in.number("offset");
    int limit = Math.max(1, Math.min(100, in.number("limit").orElse(100)));
    Duration timeout = Duration.ofSeconds(Math.max(0, in.number("timeout").orElse(0)));
    boolean choosing = in.has("allowed_updates");
    List<String> allowed = in.texts("allowed_updates");
    in.end();
    if (choosing) {
      updates.allow(allowed);
    }
    ArrayNode result = JsonNodeFactory.instance.arrayNode();
    try {
      updates
          .poll(offset, limit, timeout.compareTo(LONGEST) > 0 ? LONGEST : timeout)
          .forEach(update -> result.add(update.body()));
    } catch (Updates.Superseded e) {
      throw Refusal.conflict(SUPERSEDED);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return result;
  }

  JsonNode deleteWebhook(Fields in) throws Refusal {
    boolean drop = in.isSet("drop_pending_updates");
    in.end();
    if (drop) {
      updates.drop();
    }
    return BooleanNode.TRUE;
  }

  JsonNode setWebhook(Fields in) throws Refusal {
    String url = in.text("url").orElse("");
    in.end();
    if (!url.isEmpty()) {
      throw Refusal.badRequest("bad webhook: the sandbox calls nobody, poll it instead");
    }
    return BooleanNode.TRUE;
  }

  JsonNode getWebhookInfo(Fields in) throws Refusal {
    in.end();
    ObjectNode info =
        JsonNodeFactory.instance
            .objectNode()
            .put("url", "")
            .put("has_custom_certificate", false)
            .put("pending_update_count", updates.pending().size());
    if (!updates.allowed().isEmpty()) {
      ArrayNode allowed = info.putArray("allowed_updates");
      updates.allowed().forEach(allowed::add);
    }
    return info;
  }
}
