// Talks to the sandbox: what there is, what people do, and what changes.

import { toast } from "./toast.js";

/** Everything around the messages. */
export const fetchState = () => get("/sandbox/state");

/** A chat with its messages and commands. */
export const fetchChat = (id) => get(`/sandbox/chats/${id}`);

async function get(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** Does what a person does; what cannot be done is said in a toast and answers null. */
export async function deed(name, body = {}) {
  try {
    const response = await fetch(`/sandbox/do/${name}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer = await response.json();
    if (response.ok) return answer;
    toast(answer.why);
  } catch {
    toast("The sandbox does not answer. Is it still running?");
  }
  return null;
}

/** Calls `changed` for each event and `connected` whenever the stream begins anew. */
export function listen(changed, connected) {
  const source = new EventSource("/sandbox/events");
  source.addEventListener("open", connected);
  source.addEventListener("message", (event) => changed(JSON.parse(event.data)));
}
