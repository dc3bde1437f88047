// Puts the page together: loads, listens, and hands each change to whoever draws it.

import { now, setClock, startClock } from "./clock.js";
import { clearComposer, drawComposer, startComposer } from "./composer.js";
import { byId } from "./dom.js";
import { drawHeading, endBusy, showBusy, startHeading } from "./heading.js";
import { drawPeople, startPeople } from "./people.js";
import { fetchChat, fetchState, listen } from "./server.js";
import { me, state } from "./state.js";
import { startTheme } from "./theme.js";
import { drawThread, dropMessage, drawMessage, pressAnswered, startThread } from "./thread.js";
import { alertWith, toast } from "./toast.js";

state.clock = now;

/** Reads everything anew: at the start, and after the sandbox was away. */
async function load() {
  const loaded = await fetchState();
  const first = state.open === null;
  state.bot = loaded.bot;
  state.people = loaded.people;
  state.chats = new Map(loaded.chats.map((chat) => [chat.id, chat]));
  if (first) loaded.chats.forEach((chat) => state.seen.set(chat.id, chat.last?.id ?? 0));
  if (loaded.kept) byId("kept").textContent = "and what is said stays in a folder here";
  setClock(loaded.clock);
  await openChat(state.chats.has(state.open?.id) ? state.open.id : loaded.chats[0].id);
}

async function openChat(id) {
  const chat = await fetchChat(id);
  if (state.open?.id !== id) clearComposer();
  state.open = { ...chat, messages: new Map(chat.messages.map((message) => [message.id, message])) };
  state.chats.set(id, { ...state.chats.get(id), ...chat });
  markSeen();
  drawAll();
}

const known = (id) => state.people.some((person) => person.id === id);

function drawAll() {
  drawPeople();
  drawHeading();
  drawThread();
  drawComposer();
}

function markSeen() {
  state.seen.set(state.open.id, Math.max(0, ...state.open.messages.keys()));
}

const changes = {
  shown({ message }) {
    const chat = state.chats.get(message.chat);
    if (chat && (!chat.last || chat.last.id <= message.id)) chat.last = message;
    if (state.open.id === message.chat) {
      const isNew = !state.open.messages.has(message.id);
      state.open.messages.set(message.id, message);
      if (isNew && message.bot) endBusy();
      markSeen();
      drawMessage(message);
      drawComposer();
    }
    drawPeople();
  },
  gone({ chat, message }) {
    if (state.open.id === chat) {
      state.open.messages.delete(message);
      dropMessage(message);
      drawComposer();
    }
  },
  taken({ chat, message }) {
    const known = state.open.id === chat ? state.open.messages.get(message) : undefined;
    if (known && !known.taken) {
      known.taken = true;
      drawMessage(known);
    }
  },
  async chat({ chat }) {
    if (!chat.members.every(known)) state.people = (await fetchState()).people;
    state.chats.set(chat.id, { ...state.chats.get(chat.id), ...chat });
    if (state.open.id === chat.id) {
      state.open.standing = chat.standing;
      drawHeading();
      drawComposer();
    }
    drawPeople();
  },
  answered({ tap, chat, person, text, alert }) {
    pressAnswered(tap);
    const mine = state.open.id === chat && me().id === person;
    if (mine && text) (alert ? alertWith : toast)(text);
  },
  busy({ chat, action }) {
    if (state.open.id === chat) showBusy(action);
  },
  async commands() {
    state.open.commands = (await fetchChat(state.open.id)).commands;
  },
  clock({ clock }) {
    setClock(clock);
    drawPeople();
  },
};

startTheme();
startClock();
startThread();
startComposer();
startHeading(() => drawAll());
startPeople(async (id) => {
  if (id > 0 && !known(id)) state.people = (await fetchState()).people;
  await openChat(id);
});
listen((event) => state.open && changes[event.type]?.(event), load);
