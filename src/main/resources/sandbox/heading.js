// The line above the messages: with whom, as whom, and what else can be done here.

import { byId, el } from "./dom.js";
import { openMenu } from "./menu.js";
import { deed } from "./server.js";
import { me, seat, state } from "./state.js";
import { ask } from "./toast.js";

const BUSY_FOR = 5000;
const BUSY = { typing: "is typing…", upload_photo: "is sending a picture…", upload_document: "is sending a file…" };

let busy = 0;

/** Draws the heading of the open chat. */
export function drawHeading() {
  const chat = state.open;
  byId("chat-title").textContent = chat.private ? state.bot.name : chat.title;
  byId("speaker-field").hidden = chat.private;
  byId("speaker").replaceChildren(
    ...chat.members.map((id) =>
      el("option", { value: String(id), selected: id === me().id }, state.people.find((person) => person.id === id)?.name ?? ""),
    ),
  );
  if (busy === 0) byId("chat-status").textContent = status(chat);
}

function status(chat) {
  if (chat.private) return chat.standing === "shut" ? `${me().name} blocked the bot` : `bot · you are ${me().name}`;
  const names = state.people.filter((person) => chat.members.includes(person.id)).map((person) => person.name);
  return chat.standing === "open" ? [...names, state.bot.name].join(", ") : `${names.join(", ")} · without ${state.bot.name}`;
}

/** The bot is at something; it stops by itself or with its next message. */
export function showBusy(action) {
  clearTimeout(busy);
  byId("chat-status").textContent = BUSY[action] ?? "is busy…";
  busy = setTimeout(endBusy, BUSY_FOR);
}

export function endBusy() {
  clearTimeout(busy);
  busy = 0;
  byId("chat-status").textContent = status(state.open);
}

async function startWithPayload() {
  const answer = await ask({ title: "Follow a start link", label: "What stands after ?start=", yes: "Start" });
  if (answer) deed("say", { ...seat(), text: `/start ${answer.text}`.trim() });
}

function menu() {
  const chat = state.open;
  const inside = chat.standing === "open";
  const items = chat.private
    ? [
        { label: "Follow a start link", icon: "open", testid: "start-link", act: startWithPayload },
        inside
          ? { label: "Block the bot", icon: "close", testid: "block", act: () => deed("block", seat()) }
          : { label: "Unblock the bot", icon: "open", testid: "menu-unblock", act: () => deed("unblock", seat()) },
      ]
    : [
        inside
          ? { label: "Remove the bot", icon: "close", testid: "remove-bot", act: () => deed("remove-bot", seat()) }
          : { label: "Add the bot", icon: "person", testid: "add-bot", act: () => deed("add-bot", seat()) },
      ];
  openMenu(byId("chat-menu"), items.filter((item) => item.testid !== "menu-unblock" || chat.standing === "shut"));
}

/** Says what to do when somebody else speaks. */
export function startHeading(speakerChanged) {
  byId("chat-menu").addEventListener("click", menu);
  byId("speaker").addEventListener("change", (event) => {
    state.speakers.set(state.open.id, Number(event.target.value));
    speakerChanged();
  });
}
