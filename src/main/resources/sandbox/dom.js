// Makes elements without ever parsing text as HTML.

const SVG = "http://www.w3.org/2000/svg";

/** The element of the page with that id. */
export const byId = (id) => document.getElementById(id);

/**
 * Makes an element. `on…` properties listen, names with a dash and `role` become attributes, everything else is set as a
 * property; children are nodes or text, and nothing for null.
 */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name.includes("-") || name === "role") element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** One of the icons drawn in the page. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#i-${name}`);
  svg.setAttribute("aria-hidden", "true");
  svg.append(use);
  return svg;
}
