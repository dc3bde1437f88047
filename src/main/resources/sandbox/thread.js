// The messages of the open chat.

import { bubble, doing } from "./bubble.js";
import { byId, el } from "./dom.js";
import { openMenu } from "./menu.js";
import { deed } from "./server.js";
import { me, seat, state } from "./state.js";
import { toast } from "./toast.js";
import { startEdit, startReply } from "./composer.js";

const DAY = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" });
const REACTIONS = ["👍", "❤", "🙏", "👏", "🎉", "😢"];
const TOGETHER = 3 * 60_000;
const NEAR = 120;

/** Presses the bot did not answer yet: the button by the id of the press. */
const waiting = new Map();
const PATIENCE = 15_000;

/** Whether the newest message stays in view when something grows. */
let stuck = true;

/** Draws the whole chat. */
export function drawThread() {
  const messages = [...state.open.messages.values()];
  const items = [];
  messages.forEach((message, i) => items.push(...drawn(message, messages[i - 1])));
  byId("messages").replaceChildren(...items);
  drawEmpty();
  toEnd("instant");
}

function drawn(message, before) {
  const newDay = !before || DAY.format(new Date(before.sent)) !== DAY.format(new Date(message.sent));
  const next =
    !newDay && !before.kind.startsWith("bot_") && before.from === message.from && Date.parse(message.sent) - Date.parse(before.sent) < TOGETHER;
  const item = bubble(message, next);
  return newDay ? [el("li", { className: "day", id: `d${message.id}` }, DAY.format(new Date(message.sent))), item] : [item];
}

/** Draws a message that is new or has changed. */
export function drawMessage(message) {
  const list = [...state.open.messages.values()];
  const before = list[list.findIndex((one) => one.id === message.id) - 1];
  const old = byId(`m${message.id}`);
  const items = drawn(message, before);
  if (old) {
    const focused = old.contains(document.activeElement);
    old.replaceWith(items[items.length - 1]);
    if (focused) byId("thread").focus({ preventScroll: true });
  } else {
    items[items.length - 1].classList.add("new");
    byId("messages").append(...items);
  }
  drawEmpty();
  if (stuck || (!old && message.from === me().id)) toEnd("instant");
  else if (!old) byId("latest").hidden = false;
}

/** Takes a message off the screen. */
export function dropMessage(id) {
  byId(`m${id}`)?.remove();
  byId(`d${id}`)?.remove();
  drawEmpty();
}

function drawEmpty() {
  const empty = state.open.messages.size === 0;
  byId("empty").hidden = !empty;
  byId("empty").textContent = state.open.private
    ? `Nothing said yet. Press Start, and ${state.bot.name} will say hello.`
    : "A quiet room so far.";
}

function isAtEnd() {
  const thread = byId("thread");
  return thread.scrollHeight - thread.scrollTop - thread.clientHeight < NEAR;
}

function toEnd(behavior) {
  const thread = byId("thread");
  stuck = true;
  thread.scrollTo({ top: thread.scrollHeight, behavior });
  byId("latest").hidden = true;
}

function show(id) {
  const item = byId(`m${id}`);
  item?.scrollIntoView({ block: "center", behavior: "smooth" });
  item?.classList.add("flash");
  setTimeout(() => item?.classList.remove("flash"), 1200);
}

async function press(message, button, row, column, element) {
  if (button.does === "open") {
    window.open(button.value, "_blank", "noopener,noreferrer");
  } else if (button.does === "copy") {
    await navigator.clipboard?.writeText(button.value);
    toast("Copied");
  } else {
    element.setAttribute("aria-busy", "true");
    const answer = await deed("press", { ...seat(), message: message.id, row, column });
    if (answer === null) return element.removeAttribute("aria-busy");
    if (early.delete(answer.tap)) return element.removeAttribute("aria-busy");
    waiting.set(answer.tap, element);
    setTimeout(() => settle(answer.tap), PATIENCE);
  }
}

/** Presses that were answered before the server's reply to the press itself arrived. */
const early = new Set();

function settle(tap) {
  waiting.get(tap)?.removeAttribute("aria-busy");
  waiting.delete(tap);
}

/** The bot answered a press. */
export function pressAnswered(tap) {
  if (waiting.has(tap)) settle(tap);
  else early.add(tap);
}

function react(message, emoji) {
  deed("react", { ...seat(), message: message.id, emoji });
}

function menu(message, opener) {
  const mine = me().id;
  const items = [{ label: "Reply", icon: "reply", testid: "menu-reply", act: () => startReply(message) }];
  if (message.from === mine && message.kind === "text") {
    items.push({ label: "Edit", icon: "edit", testid: "menu-edit", act: () => startEdit(message) });
  }
  if (message.text) {
    items.push({ label: "Copy", icon: "copy", testid: "menu-copy", act: () => navigator.clipboard?.writeText(message.text) });
  }
  const chosen = message.reactions.find((reaction) => reaction.by === mine)?.emoji ?? "";
  openMenu(opener, items, {
    label: "React",
    choices: REACTIONS,
    chosen,
    act: (emoji) => react(message, emoji === chosen ? "" : emoji),
  });
}

export function startThread() {
  Object.assign(doing, { press, react, menu, show, say: (text) => deed("say", { ...seat(), text }) });
  byId("latest").addEventListener("click", () => toEnd("smooth"));
  byId("thread").addEventListener("scroll", () => {
    stuck = isAtEnd();
    if (stuck) byId("latest").hidden = true;
  });
  // A picture that loads or a keyboard that opens must not push the newest message out of view.
  const growth = new ResizeObserver(() => stuck && toEnd("instant"));
  growth.observe(byId("thread"));
  growth.observe(byId("messages"));
}
