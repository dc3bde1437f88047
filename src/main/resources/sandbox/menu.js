// A small menu beside whatever opened it: arrow keys move, Escape closes, focus goes back.

import { el, icon } from "./dom.js";

let close = () => {};

/**
 * Opens a menu.
 *
 * @param opener the element it belongs to
 * @param items `{label, icon, testid, act}`
 * @param emoji `{choices, chosen, act}` for a row of reactions on top, or null
 */
export function openMenu(opener, items, emoji = null) {
  close();
  const choose = (act) => () => {
    close();
    act();
  };
  const row = emoji === null ? null : el(
    "div",
    { className: "emoji", role: "group", "aria-label": emoji.label },
    ...emoji.choices.map((one) =>
      el(
        "button",
        {
          role: "menuitemradio",
          "aria-checked": String(one === emoji.chosen),
          "data-testid": `emoji-${one}`,
          onclick: choose(() => emoji.act(one)),
        },
        one,
      ),
    ),
  );
  const menu = el(
    "div",
    { className: "menu", role: "menu", "data-testid": "menu" },
    row,
    ...items.map((item) =>
      el("button", { role: "menuitem", "data-testid": item.testid, onclick: choose(item.act) }, icon(item.icon), item.label),
    ),
  );
  document.body.append(menu);
  place(menu, opener);
  opener.setAttribute("aria-expanded", "true");
  const buttons = [...menu.querySelectorAll("button")];
  buttons[0]?.focus();

  const keys = (event) => {
    const at = buttons.indexOf(document.activeElement);
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowRight") {
      event.preventDefault();
      buttons[(at + 1) % buttons.length].focus();
    } else if (event.key === "ArrowUp" || event.key === "ArrowLeft") {
      event.preventDefault();
      buttons[(at + buttons.length - 1) % buttons.length].focus();
    }
  };
  const outside = (event) => {
    if (!menu.contains(event.target)) close();
  };
  menu.addEventListener("keydown", keys);
  document.addEventListener("pointerdown", outside);
  close = () => {
    close = () => {};
    document.removeEventListener("pointerdown", outside);
    opener.setAttribute("aria-expanded", "false");
    const hadFocus = menu.contains(document.activeElement);
    menu.remove();
    if (hadFocus) opener.focus();
  };
}

/** Below the opener, or above it where there is no room, and always on the screen. */
function place(menu, opener) {
  const from = opener.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = from.bottom + 4 + height <= innerHeight;
  const top = below ? from.bottom + 4 : Math.max(8, from.top - height - 4);
  const left = Math.min(Math.max(8, from.left), innerWidth - width - 8);
  menu.style.top = `${top}px`;
  menu.style.left = `${left}px`;
}
