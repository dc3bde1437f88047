// The list of chats at the side.

import { byId, el } from "./dom.js";
import { deed } from "./server.js";
import { seat, state, summary, unread } from "./state.js";
import { ask, toast } from "./toast.js";

const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short" });
const SHADES = 6;

let open = () => {};

/** Draws the list. */
export function drawPeople() {
  const focused = document.activeElement?.dataset?.chat;
  byId("chats").replaceChildren(...[...state.chats.values()].map((chat) => el("li", {}, room(chat))));
  if (focused) document.querySelector(`[data-chat="${focused}"]`)?.focus();
}

function room(chat) {
  const isUnread = !chat.companion && unread(chat);
  return el(
    "button",
    {
      className: "room",
      "data-chat": String(chat.id),
      "data-testid": `chat-${chat.title}`,
      "data-unread": String(isUnread),
      "aria-current": state.open?.id === chat.id ? "true" : null,
      onclick: () => open(chat.id),
    },
    el("span", { className: "avatar", "aria-hidden": "true", "data-shade": String(Math.abs(chat.id) % SHADES) }, [...chat.title][0]),
    el("strong", {}, chat.title, chat.companion ? el("small", {}, "companion") : null),
    chat.last ? el("time", {}, shortTime(chat.last.sent)) : el("span"),
    el("span", { className: "last" }, lastLine(chat)),
    isUnread ? el("span", { className: "dot", role: "img", "aria-label": "Unread" }) : el("span"),
  );
}

function lastLine(chat) {
  if (!chat.last) return chat.private ? "Not started" : "New group";
  const who = chat.last.from === chat.id ? "You" : chat.private || chat.last.kind.startsWith("bot_") ? "" : chat.last.name;
  return who ? `${who}: ${summary(chat.last)}` : summary(chat.last);
}

function shortTime(instant) {
  const date = new Date(instant);
  const today = state.open?.messages && DAY.format(date) === DAY.format(new Date(state.clock()));
  return (today ? TIME : DAY).format(date);
}

function toggle(shown) {
  byId("people").classList.toggle("open", shown);
  byId("people-toggle").setAttribute("aria-expanded", String(shown));
}

async function addPerson() {
  const answer = await ask({ title: "Add a person", label: "Name", yes: "Add" });
  const made = answer?.text ? await deed("person", { name: answer.text }) : null;
  if (made) open(made.chat);
}

async function addGroup() {
  const choices = state.people.map((person, i) => ({ ...person, chosen: i < 2 }));
  const answer = await ask({ title: "New group with Sotto", label: "Name of the group", yes: "Open it", choices });
  const made = answer ? await deed("group", { name: answer.text, members: answer.chosen }) : null;
  if (made) open(made.chat);
}

async function callCompanions() {
  const answer = await deed("companions", seat());
  if (answer) toast(`${answer.came} companions follow your link. Each sets up a practice of their own.`);
}

/** Says what to do when a chat is chosen. */
export function startPeople(openChat) {
  open = (id) => {
    toggle(false);
    openChat(id);
  };
  byId("people-toggle").addEventListener("click", () => toggle(!byId("people").classList.contains("open")));
  byId("chat").addEventListener("pointerdown", () => toggle(false));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") toggle(false);
  });
  byId("add-person").addEventListener("click", addPerson);
  byId("add-group").addEventListener("click", addGroup);
  byId("companions").addEventListener("click", callCompanions);
}
