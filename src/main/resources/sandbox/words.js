// Turns text and its entities into nodes. Text stays text: nothing in it is ever read as HTML.

import { el } from "./dom.js";

const LINK = /^(https?|tg):\/\//i;

/**
 * Makes the nodes of a text.
 *
 * @param onCommand is called with a command that is clicked
 */
export function wordsOf(text, entities, onCommand) {
  return build(text, 0, text.length, [...entities], onCommand);
}

/** Entities come outer first; one that sticks out of another is cut at its end. */
function build(text, from, to, entities, onCommand) {
  const nodes = [];
  let at = from;
  while (entities.length > 0) {
    const entity = entities.shift();
    const end = Math.min(entity.offset + entity.length, to);
    if (entity.offset < at || end <= entity.offset) continue;
    const inner = [];
    while (entities.length > 0 && entities[0].offset < end) inner.push(entities.shift());
    nodes.push(text.slice(at, entity.offset));
    nodes.push(wrap(entity, text.slice(entity.offset, end), build(text, entity.offset, end, inner, onCommand), onCommand));
    at = end;
  }
  nodes.push(text.slice(at, to));
  return nodes.filter((node) => node !== "");
}

function wrap(entity, text, inner, onCommand) {
  switch (entity.kind) {
    case "bold":
      return el("strong", {}, ...inner);
    case "italic":
      return el("em", {}, ...inner);
    case "underline":
      return el("u", {}, ...inner);
    case "strikethrough":
      return el("s", {}, ...inner);
    case "spoiler":
      return el("span", { className: "spoiler", tabIndex: 0, role: "note", "aria-label": "Spoiler" }, ...inner);
    case "code":
      return el("code", {}, ...inner);
    case "pre":
      return el("pre", {}, ...inner);
    case "blockquote":
    case "expandable_blockquote":
      return el("blockquote", {}, ...inner);
    case "text_link":
      return link(entity.url, inner);
    case "url":
      return link(text, inner);
    case "bot_command":
      return el("button", { type: "button", "data-testid": `command-link-${text.slice(1)}`, onclick: () => onCommand(text) }, ...inner);
    case "date_time":
      return el("time", { title: new Date(Number(entity.unix_time) * 1000).toLocaleString("en-GB") }, ...inner);
    default:
      return el("span", {}, ...inner);
  }
}

function link(address, inner) {
  return LINK.test(address) ? el("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, ...inner) : el("span", {}, ...inner);
}
