package dev.sotto.sandbox.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sotto.sandbox.world.World;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every method of the Bot API the sandbox plays, by name; names are matched in any case, as
 * Telegram does.
 */
final class Methods {

  private final World world;
  private final Polling polling;
  private final Map<String, Method> methods = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, String> spelling = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  Methods(World world, Flood flood) {
    this.world = world;
    Doors doors = new Doors(world);
    this.polling = new Polling(world.updates());
    play("deleteWebhook", polling::deleteWebhook);
    play("setWebhook", polling::setWebhook);
    play("getWebhookInfo", polling::getWebhookInfo);

    Profile profile = new Profile(world);
    play("getMe", profile::getMe);
    play("setMyCommands", profile::setMyCommands);
    play("getMyCommands", profile::getMyCommands);
    play("deleteMyCommands", profile::deleteMyCommands);
    play("setMyDescription", profile::setMyDescription);
    play("setMyShortDescription", profile::setMyShortDescription);

    Sending sending = new Sending(world, doors, flood);
    play("sendMessage", sending::sendMessage);
    play("sendPhoto", sending::sendPhoto);
    play("sendDocument", sending::sendDocument);
    play("sendChatAction", sending::sendChatAction);

    Changing changing = new Changing(world, doors, flood);
    play("editMessageText", changing::editMessageText);
    play("editMessageCaption", changing::editMessageCaption);
    play("editMessageReplyMarkup", changing::editMessageReplyMarkup);
    play("deleteMessage", changing::deleteMessage);
    play("setMessageReaction", changing::setMessageReaction);
    play("answerCallbackQuery", changing::answerCallbackQuery);

    Looking looking = new Looking(world, doors);
    play("getChat", looking::getChat);
    play("getFile", looking::getFile);
    play("leaveChat", looking::leaveChat);

    spelling.put("getUpdates", "getUpdates");
  }

  private void play(String name, Method method) {
    methods.put(name, method);
    spelling.put(name, name);
  }

  /** The name as Telegram spells it; any other name comes back as it is. */
  String spelling(String called) {
    return spelling.getOrDefault(called, called);
  }

  /** Applies one method at a time; only a poll waits outside of turn. */
  JsonNode apply(String name, Fields in) throws Refusal {
    if (name.equals("getUpdates")) {
      return polling.getUpdates(in);
    }
    Method method = methods.get(name);
    if (method == null) {
      throw Refusal.notFound("Not Found: method not found");
    }
    synchronized (world) {
      JsonNode answer = method.answer(in);
      world.botDid();
      return answer;
    }
  }
}
