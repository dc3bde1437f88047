// Light or dark: as the system says, until the person says otherwise.

import { byId, icon } from "./dom.js";

const KEY = "theme";
const system = matchMedia("(prefers-color-scheme: dark)");

function apply() {
  const theme = sessionStorage.getItem(KEY) ?? (system.matches ? "dark" : "light");
  const dark = theme === "dark";
  document.documentElement.dataset.theme = theme;
  byId("theme").setAttribute("aria-label", dark ? "Light" : "Dark");
  byId("theme").replaceChildren(icon(dark ? "sun" : "moon"));
}

export function startTheme() {
  system.addEventListener("change", apply);
  byId("theme").addEventListener("click", () => {
    sessionStorage.setItem(KEY, document.documentElement.dataset.theme === "dark" ? "light" : "dark");
    apply();
  });
  apply();
}
