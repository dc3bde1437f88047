// The line to write on, and everything below the messages.

import { onCommand, suggest, suggestionKey } from "./commands.js";
import { byId, el } from "./dom.js";
import { openMenu } from "./menu.js";
import { deed } from "./server.js";
import { me, seat, state, summary } from "./state.js";

const STICKERS = ["🌱", "☕", "🌊", "🐢", "🫶", "💤"];

/** What the line is about: null, or `{kind: "reply" | "edit", message}`. */
let about = null;

export function startReply(message) {
  setAbout({ kind: "reply", message });
}

export function startEdit(message) {
  setAbout({ kind: "edit", message });
  setText(message.text);
}

function setAbout(next) {
  const wasEdit = about?.kind === "edit";
  about = next;
  byId("about").hidden = about === null;
  if (about === null) {
    if (wasEdit) setText("");
    return;
  }
  byId("about-what").textContent = about.kind === "edit" ? "Edit" : `Reply to ${about.message.name}`;
  byId("about-text").textContent = summary(about.message);
  byId("text").focus();
}

function setText(text) {
  byId("text").value = text;
  grow();
}

function grow() {
  const field = byId("text");
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight}px`;
  byId("send").disabled = field.value.trim() === "";
}

async function send() {
  const text = byId("text").value.trim();
  if (text === "") return;
  const context = about;
  suggest("");
  setText("");
  about = null;
  byId("about").hidden = true;
  const done =
    context?.kind === "edit"
      ? await deed("edit", { ...seat(), message: context.message.id, text })
      : await deed("say", { ...seat(), text, reply: context?.message.id ?? 0 });
  if (done === null && byId("text").value === "") setText(text);
}

function attach() {
  openMenu(
    byId("attach"),
    [
      { label: "Picture", icon: "photo", testid: "attach-photo", act: () => byId("picture").click() },
      { label: "Plain grey picture", icon: "photo", testid: "attach-plain-photo", act: () => deed("photo", { ...seat(), text: takeText() }) },
      { label: "Voice message", icon: "mic", testid: "attach-voice", act: () => deed("voice", seat()) },
    ],
    { label: "Stickers", choices: STICKERS, chosen: "", act: (emoji) => deed("sticker", { ...seat(), text: emoji }) },
  );
}

/** What stands on the line becomes the caption. */
function takeText() {
  const text = byId("text").value.trim();
  setText("");
  return text;
}

async function sendPicture() {
  const [file] = byId("picture").files;
  byId("picture").value = "";
  if (!file) return;
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  deed("photo", { ...seat(), text: takeText(), image: btoa(binary) });
}

/** The keyboard, question or nothing that the bot's newest word on the matter asks for. */
function asked() {
  let found = null;
  let answered = false;
  for (const message of [...state.open.messages.values()].reverse()) {
    if (message.bot && !["none", "inline"].includes(message.markup.kind)) {
      found = message;
      break;
    }
    answered ||= message.from === me().id;
  }
  return { message: found, answered };
}

/** Draws what depends on the chat: Start, Unblock, a reply keyboard, or the plain line. */
export function drawComposer() {
  const chat = state.open;
  const fresh = chat.private && chat.standing === "not_started" && chat.messages.size === 0;
  const shut = chat.private && chat.standing === "shut";
  byId("start").hidden = !fresh;
  byId("unblock").hidden = !shut;
  byId("form").hidden = fresh || shut;
  drawKeyboard();
  grow();
}

function drawKeyboard() {
  const { message, answered } = asked();
  const markup = message?.markup;
  const shown = markup?.kind === "reply_keyboard" && !(markup.oneTime && answered) && !byId("form").hidden;
  byId("keyboard").hidden = !shown;
  byId("keyboard").replaceChildren(
    ...(shown ? markup.rows : []).map((row) =>
      el(
        "div",
        {},
        ...row.map(({ label }) =>
          el(
            "button",
            { className: "press", "data-testid": "reply-button", "data-label": label, onclick: () => deed("say", { ...seat(), text: label }) },
            label,
          ),
        ),
      ),
    ),
  );
  const forced = markup?.kind === "force_reply" && !answered;
  if (forced && about === null) startReply(message);
  byId("text").placeholder = ((shown || forced) && markup.placeholder) || "Message";
}

/** Forgets what was being written, for another chat. */
export function clearComposer() {
  about = null;
  byId("about").hidden = true;
  suggest("");
  setText("");
}

export function startComposer() {
  const field = byId("text");
  field.addEventListener("input", () => {
    grow();
    suggest(field.value);
  });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing || suggestionKey(event)) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      send();
    } else if (event.key === "Escape" && about !== null) {
      setAbout(null);
    }
  });
  byId("form").addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  onCommand((command) => {
    setText(command);
    send();
    field.focus();
  });
  byId("about-close").addEventListener("click", () => setAbout(null));
  byId("attach").addEventListener("click", attach);
  byId("picture").addEventListener("change", sendPicture);
  byId("start").addEventListener("click", () => deed("say", { ...seat(), text: "/start" }));
  byId("unblock").addEventListener("click", () => deed("unblock", seat()));
}
