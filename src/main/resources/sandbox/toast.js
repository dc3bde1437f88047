// Passing lines at the top, and dialogs to close.

import { byId, el } from "./dom.js";

const SHOWN_FOR = 4500;

export function toast(text) {
  const line = el("p", { className: "toast", "data-testid": "toast" }, text);
  byId("toasts").append(line);
  setTimeout(() => line.remove(), SHOWN_FOR);
}

/** Shows a text that has to be closed. */
export function alertWith(text) {
  byId("alert-text").textContent = text;
  const dialog = byId("alert");
  if (!dialog.open) dialog.showModal();
}

/**
 * Asks for a line of text, and for some of the choices if there are any. Resolves to `{text, chosen}`, or to null when the
 * person would rather not.
 */
export function ask({ title, label, yes, choices = [] }) {
  const dialog = byId("ask");
  const input = byId("ask-input");
  const boxes = choices.map((choice) =>
    el("input", { type: "checkbox", value: String(choice.id), checked: choice.chosen, "data-testid": `choice-${choice.name}` }),
  );
  byId("ask-title").textContent = title;
  byId("ask-label").textContent = label;
  byId("ask-yes").textContent = yes;
  byId("ask-choices").hidden = choices.length === 0;
  byId("ask-choices").replaceChildren(
    el("legend", {}, "Who is in it?"),
    ...choices.map((choice, i) => el("label", {}, boxes[i], choice.name)),
  );
  input.value = "";
  dialog.returnValue = "no";
  dialog.showModal();
  input.focus();
  return new Promise((resolve) => {
    dialog.addEventListener(
      "close",
      () => {
        const chosen = boxes.filter((box) => box.checked).map((box) => Number(box.value));
        resolve(dialog.returnValue === "yes" ? { text: input.value.trim(), chosen } : null);
      },
      { once: true },
    );
  });
}

// Enter in the field means yes, although the button that comes first says no.
byId("ask-input").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.isComposing) {
    event.preventDefault();
    byId("ask").close("yes");
  }
});
