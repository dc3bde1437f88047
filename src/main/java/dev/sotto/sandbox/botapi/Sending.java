package dev.sotto.sandbox.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.sotto.sandbox.world.Chat;
import dev.sotto.sandbox.world.Content;
import dev.sotto.sandbox.world.FileNote;
import dev.sotto.sandbox.world.Happening;
import dev.sotto.sandbox.world.Markup;
import dev.sotto.sandbox.world.Message;
import dev.sotto.sandbox.world.Words;
import dev.sotto.sandbox.world.World;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the bot sends. */
record Sending(World world, Doors doors, Flood flood) {

  private static final List<String> ACTIONS =
      List.of(
          "typing",
          "upload_photo",
          "record_video",
          "upload_video",
          "record_voice",
          "upload_voice",
          "upload_document",
          "choose_sticker",
          "find_location",
          "record_video_note",
          "upload_video_note");

  JsonNode sendMessage(Fields in) throws Refusal {
    Words words = Formatting.words(in, "text", "entities");
    Limits.checkText(words);
    return send(in, Content.text(words));
  }

  JsonNode sendPhoto(Fields in) throws Refusal {
    return sendFile(in, "photo", Content.Kind.PHOTO);
  }

  JsonNode sendDocument(Fields in) throws Refusal {
    return sendFile(in, "document", Content.Kind.DOCUMENT);
  }

  JsonNode sendChatAction(Fields in) throws Refusal {
    String action = Fields.required(in.text("action"), "action");
    Chat chat = doors.chat(in);
    in.end();
    if (!ACTIONS.contains(action)) {
      throw Refusal.badRequest("wrong parameter action in request");
    }
    Doors.checkOpen(chat);
    world.tell(new Happening.Busy(chat.id(), action));
    return BooleanNode.TRUE;
  }

  private JsonNode sendFile(Fields in, String field, Content.Kind kind) throws Refusal {
    Words caption = Formatting.words(in, "caption", "caption_entities");
    Limits.checkCaption(caption);
    return send(in, Content.of(kind, file(in, field), caption));
  }

  private FileNote file(Fields in, String field) throws Refusal {
    String reference = Fields.required(in.text(field), field);
    Optional<Request.Upload> upload = in.upload(field);
    if (upload.isPresent()) {
      Request.Upload file = upload.get();
      if (file.isEmpty()) {
        throw Refusal.badRequest("file must be non-empty");
      }
      FileNote note = file.store(world.files());
      Limits.checkFile(note, field);
      return note;
    }
    return world
        .files()
        .find(reference)
        .orElseThrow(() -> Refusal.badRequest("wrong file identifier/HTTP URL specified"));
  }

  private JsonNode send(Fields in, Content content) throws Refusal {
    Chat chat = doors.chat(in);
    Optional<Integer> replyTo = doors.replyTo(in, chat);
    Markup markup = Keyboards.any(in);
    Set<Message.Manner> manners = manners(in);
    in.end();
    Doors.checkOpen(chat);
    flood.admit(chat, world.clock().instant());
    Message message =
        world
            .compose(chat, world.bot().id(), content)
            .withMarkup(markup)
            .answering(replyTo.orElse(null))
            .in(manners);
    return world.wire().message(world.show(message));
  }

  private static Set<Message.Manner> manners(Fields in) throws Refusal {
    Set<Message.Manner> manners = EnumSet.noneOf(Message.Manner.class);
    if (in.isSet("disable_notification")) {
      manners.add(Message.Manner.SILENT);
    }
    if (in.isSet("protect_content")) {
      manners.add(Message.Manner.PROTECTED);
    }
    if (showsNoPreview(in)) {
      manners.add(Message.Manner.WITHOUT_PREVIEW);
    }
    return manners;
  }

  /** Whether {@code link_preview_options} switch previews off. */
  static boolean showsNoPreview(Fields in) throws Refusal {
    Optional<Fields> preview = in.object("link_preview_options");
    boolean disabled = preview.isPresent() && preview.get().isSet("is_disabled");
    if (preview.isPresent()) {
      preview.get().end();
    }
    return disabled;
  }
}
