import { element } from "./nodes.js";

/** The still parts of the search, to be filled. */
export function searchFrame({ words, language }, placeholder) {
  const box = element("input", {
    id: "box", part: "input", class: "box", type: "text", inputmode: "search", enterkeyhint: "search", maxlength: 4096,
    autocomplete: "off", autocapitalize: "none", spellcheck: "false", placeholder: placeholder ?? words.placeholder,
    role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "suggestions", dir: "auto",
  });
  const list = element("ul", {
    id: "suggestions", part: "suggestions", class: "suggestions", role: "listbox", "aria-label": words.suggestions, hidden: true,
  });
  const form = element(
    "form",
    { part: "form", class: "form", role: "search", "aria-label": words.label },
    element("label", { for: "box", class: "visually-hidden" }, words.label),
    element("div", { class: "field" }, box, list),
    element("button", { part: "button", class: "button", type: "submit" }, words.search),
  );
  const filters = element("ul", { part: "filters", class: "filters", "aria-label": words.filters, hidden: true });
  const summary = element("p", { part: "summary", class: "summary", hidden: true });
  const results = element("ol", { part: "results", class: "results", role: "list" });
  const more = element("button", { part: "more", class: "more", type: "button", hidden: true }, words.more);
  const note = element("p", { part: "note", class: "sample", hidden: true });
  const search = element("div", { class: "search" }, form, filters, summary, results, more, note);
  const message = element("p", { part: "message", class: "message" });
  const again = element("button", { part: "again", class: "again", type: "button" }, words.again);
  const fallback = element("div", { class: "fallback", hidden: true }, message, again, element("slot"));
  const status = element("p", { role: "status", class: "visually-hidden" });
  const frame = element("div", { class: "frame", lang: language, dir: "ltr" }, search, fallback, status);
  return { frame, form, box, list, filters, summary, results, more, note, search, message, again, fallback, status };
}
