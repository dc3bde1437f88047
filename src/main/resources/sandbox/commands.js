// The commands offered while a line begins with a slash.

import { byId, el } from "./dom.js";
import { state } from "./state.js";

let chosen = 0;
let take = () => {};

const list = () => byId("commands");

/** Shows what fits the line as it stands. */
export function suggest(line) {
  const typed = /^\/([a-z0-9_]*)$/i.exec(line)?.[1]?.toLowerCase();
  const fitting = typed === undefined ? [] : state.open.commands.filter(({ command }) => command.startsWith(typed));
  chosen = 0;
  list().replaceChildren(
    ...fitting.map(({ command, description }, i) =>
      el(
        "li",
        {
          id: `command-${i}`,
          role: "option",
          "data-testid": `command-${command}`,
          "data-command": command,
          onpointerdown: (event) => event.preventDefault(),
          onclick: () => take(`/${command}`),
        },
        el("b", {}, `/${command}`),
        el("span", {}, description),
      ),
    ),
  );
  list().hidden = fitting.length === 0;
  byId("text").setAttribute("aria-expanded", String(fitting.length > 0));
  mark();
}

function mark() {
  const options = [...list().children];
  options.forEach((option, i) => option.setAttribute("aria-selected", String(i === chosen)));
  options[chosen]?.scrollIntoView({ block: "nearest" });
  if (options.length > 0) byId("text").setAttribute("aria-activedescendant", options[chosen].id);
  else byId("text").removeAttribute("aria-activedescendant");
}

/** Handles a key while the list is open; answers whether it was meant for it. */
export function suggestionKey(event) {
  if (list().hidden) return false;
  const count = list().children.length;
  switch (event.key) {
    case "ArrowDown":
      chosen = (chosen + 1) % count;
      break;
    case "ArrowUp":
      chosen = (chosen + count - 1) % count;
      break;
    case "Enter":
    case "Tab":
      event.preventDefault();
      take(`/${list().children[chosen].dataset.command}`);
      return true;
    case "Escape":
      suggest("");
      return true;
    default:
      return false;
  }
  event.preventDefault();
  mark();
  return true;
}

/** Says what to do with a command that is taken. */
export function onCommand(taken) {
  take = taken;
}
