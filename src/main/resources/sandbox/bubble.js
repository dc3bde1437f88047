// Draws one message.

import { el, icon } from "./dom.js";
import { me, state, summary } from "./state.js";
import { wordsOf } from "./words.js";

const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const HOLD = 450;

/** What can be done with a message; set once by the thread. */
export const doing = { press: () => {}, say: () => {}, react: () => {}, menu: () => {}, show: () => {} };

/** Draws a message; `next` when it goes on from the one before. */
export function bubble(message, next) {
  if (message.kind === "bot_joined" || message.kind === "bot_left") {
    return el("li", { className: "note", id: `m${message.id}`, "data-testid": "note" }, summary(message));
  }
  const own = message.from === me().id;
  const handle = el(
    "button",
    {
      className: "icon handle",
      "aria-label": "About this message",
      "aria-haspopup": "menu",
      "data-testid": `handle-${message.id}`,
      onclick: () => doing.menu(message, handle),
    },
    icon("more"),
  );
  const item = el(
    "li",
    {
      id: `m${message.id}`,
      className: `message${own ? " own" : ""}${next ? " next" : ""}`,
      "data-testid": `message-${message.id}`,
      "data-from": own ? "me" : message.bot ? "bot" : "other",
      "data-kind": message.kind,
    },
    el("div", { className: "body" }, sheet(message, own, next), buttons(message)),
    handle,
  );
  item.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    doing.menu(message, handle);
  });
  holdToOpen(item.querySelector(".bubble"), () => doing.menu(message, handle));
  return item;
}

function sheet(message, own, next) {
  const sticker = message.kind === "sticker";
  return el(
    "div",
    { className: sticker ? "bubble bare" : "bubble" },
    !own && !state.open.private && !next ? el("p", { className: "who" }, message.name) : null,
    message.reply ? quote(message.reply) : null,
    attachment(message),
    sticker || message.text === ""
      ? null
      : el("span", { className: "words", "data-testid": "words" }, ...wordsOf(message.text, message.entities, doing.say)),
    facts(message, own),
    reactions(message),
  );
}

function quote(reply) {
  return el(
    "button",
    { className: "quote", type: "button", "data-testid": "quote", onclick: () => doing.show(reply.id) },
    el("strong", {}, reply.name),
    el("span", {}, summary(reply)),
  );
}

function attachment(message) {
  const { kind, file } = message;
  switch (kind) {
    case "photo":
      return el(
        "a",
        { className: "picture", href: file.url, target: "_blank", "data-testid": "photo" },
        el("img", { src: file.url, alt: message.text || "Photo", width: file.width, height: file.height }),
      );
    case "sticker":
      return el("img", { src: file.url, alt: `Sticker ${message.text}`, "data-testid": "sticker" });
    case "voice":
      return el("audio", { src: file.url, controls: true, preload: "metadata", "aria-label": "Voice message", "data-testid": "voice" });
    case "document":
      return el(
        "a",
        { className: "paper", href: file.url, download: file.name, "data-testid": "document" },
        el("span", {}, icon("file")),
        el("span", {}, el("b", {}, file.name), el("small", {}, size(file.size))),
      );
    default:
      return null;
  }
}

function size(bytes) {
  return bytes < 1024 ? `${bytes} B` : bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function facts(message, own) {
  return el(
    "span",
    { className: "facts" },
    message.protected ? labelled("lock", "Cannot be forwarded", "protected") : null,
    message.silent ? labelled("bell-off", "Sent silently", "silent") : null,
    message.edited ? el("span", { "data-testid": "edited" }, "edited") : null,
    el("time", { dateTime: message.sent, title: new Date(message.sent).toLocaleString("en-GB") }, TIME.format(new Date(message.sent))),
    own && state.open.private ? ticks(message.taken) : null,
  );
}

function labelled(name, label, testid) {
  return el("span", { role: "img", "aria-label": label, title: label, "data-testid": testid }, icon(name));
}

/** One tick: sent. Two: the bot has it. */
function ticks(taken) {
  return el(
    "span",
    { className: "ticks", role: "img", "aria-label": taken ? "Received" : "Sent", "data-testid": "ticks", "data-taken": String(taken) },
    icon(taken ? "ticks" : "tick"),
  );
}

function reactions(message) {
  if (message.reactions.length === 0) return null;
  const mine = me().id;
  const emoji = [...new Set(message.reactions.map((reaction) => reaction.emoji))];
  return el(
    "div",
    { className: "reactions" },
    ...emoji.map((one) => {
      const by = message.reactions.filter((reaction) => reaction.emoji === one).map((reaction) => reaction.by);
      return el(
        "button",
        {
          type: "button",
          "aria-pressed": String(by.includes(mine)),
          "aria-label": `${one}, ${by.length}`,
          "data-testid": `reaction-${one}`,
          onclick: () => doing.react(message, by.includes(mine) ? "" : one),
        },
        one,
        by.length > 1 ? el("b", {}, String(by.length)) : null,
      );
    }),
  );
}

function buttons(message) {
  if (message.markup.kind !== "inline") return null;
  return el(
    "div",
    { className: "buttons", "data-testid": "inline-keyboard" },
    ...message.markup.rows.map((row, y) => el("div", {}, ...row.map((button, x) => press(message, button, y, x)))),
  );
}

function press(message, button, row, column) {
  const extra = button.does === "open" ? icon("open") : button.does === "copy" ? icon("copy") : null;
  const made = el(
    "button",
    {
      type: "button",
      className: `press ${button.style}`,
      "data-testid": "inline-button",
      "data-label": button.label,
      onclick: () => doing.press(message, button, row, column, made),
    },
    button.label,
    extra,
  );
  return made;
}

function holdToOpen(element, open) {
  let timer = 0;
  const stop = () => clearTimeout(timer);
  element.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "touch") timer = setTimeout(open, HOLD);
  });
  for (const end of ["pointerup", "pointercancel", "pointermove"]) element.addEventListener(end, stop);
}
