// What the page knows. Filled by main.js; everybody else reads.

export const state = {
  bot: { id: 0, name: "" },
  people: [],
  /** Chats by id, in the order they came. */
  chats: new Map(),
  /** The chat on the screen, with its messages by id; null before anything is loaded. */
  open: null,
  /** The id of the newest message that was on the screen, by chat. */
  seen: new Map(),
  /** Who speaks in a group, by chat. */
  speakers: new Map(),
};

/** Who the person at the screen is in this chat. */
export function me(chat = state.open) {
  const speaker = chat.private ? chat.id : (state.speakers.get(chat.id) ?? chat.members[0]);
  return state.people.find((person) => person.id === speaker) ?? state.people[0];
}

/** Where and as whom something is done. */
export const seat = () => ({ chat: state.open.id, person: me().id });

/** Whether something in the chat was not on the screen yet. */
export function unread(chat) {
  return Boolean(chat.last) && chat.last.bot && chat.last.id > (state.seen.get(chat.id) ?? 0);
}

/** What a message is in a few words. */
export function summary(message) {
  const names = {
    photo: "Photo",
    document: message.file?.name ?? "File",
    voice: "Voice message",
    bot_joined: "Sotto joined",
    bot_left: "Sotto left",
  };
  const name = names[message.kind];
  return name && message.text ? `${name}: ${message.text}` : (name ?? message.text);
}
