// The clock at the top, and what moves it.

import { byId } from "./dom.js";
import { deed } from "./server.js";
import { seat } from "./state.js";
import { toast } from "./toast.js";

const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const DATE = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short" });
const MORNING = 7;

let known = { at: Date.now(), shown: Date.now(), ticking: true };

/** The time here, in milliseconds. */
export const now = () => known.shown + (known.ticking ? Date.now() - known.at : 0);

/** Takes over what the server says about the clock. */
export function setClock({ now: shown, ticking }) {
  const before = now();
  known = { at: Date.now(), shown: Date.parse(shown), ticking };
  draw();
  if (now() - before > 30_000) flash();
}

function draw() {
  const date = new Date(now());
  byId("clock-time").textContent = TIME.format(date);
  byId("clock-time").dateTime = date.toISOString();
  byId("clock-date").textContent = DATE.format(date);
  byId("clock-zone").textContent = Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function flash() {
  const face = byId("clock");
  face.classList.remove("moved");
  void face.offsetWidth; // Starts the animation over.
  face.classList.add("moved");
}

function nextMorning() {
  const morning = new Date(now());
  if (morning.getHours() >= MORNING) morning.setDate(morning.getDate() + 1);
  morning.setHours(MORNING, 0, 0, 0);
  return morning.toISOString();
}

/** The clock may stop for others on the way, which takes a moment each. */
async function skip() {
  byId("skip").disabled = true;
  const answer = await deed("skip", seat());
  byId("skip").disabled = false;
  if (answer && !answer.planned) {
    toast("Nothing is planned yet. Once a practice has a time, this skips right there.");
  }
}

function toggleMoves(open = !byId("clock-moves").classList.contains("open")) {
  byId("clock-moves").classList.toggle("open", open);
  byId("clock").setAttribute("aria-expanded", String(open));
}

export function startClock() {
  setInterval(draw, 1000);
  for (const button of document.querySelectorAll("[data-advance]")) {
    button.addEventListener("click", () => deed("clock", { seconds: Number(button.dataset.advance) }));
  }
  byId("next-morning").addEventListener("click", () => deed("clock", { to: nextMorning() }));
  byId("skip").addEventListener("click", skip);
  byId("clock").addEventListener("click", () => toggleMoves());
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".clock")) toggleMoves(false);
  });
}
