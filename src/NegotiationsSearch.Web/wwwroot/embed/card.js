import { element, filled, isolated } from "./nodes.js";
import { quotedText, saying } from "./passage.js";

/**
 * A quotation with its speaker, its outlet, the day this was told on and the address that stays.
 * @param {object} shown As answers.js gives it.
 * @param {import("./texts.js").Texts} texts
 */
export function card(shown, texts) {
  return element(
    "figure",
    { part: "card", class: "card", lang: texts.language, dir: "ltr" },
    element("blockquote", { part: "text", class: "text", lang: shown.language, dir: "auto" }, ...quotedText(shown, texts)),
    element("figcaption", {}, element("p", { part: "attribution", class: "attribution" }, ...attributed(shown, texts)), ...notes(shown, texts)),
    element("p", { part: "meta", class: "meta origin" }, ...origin(shown, texts)),
  );
}

function attributed(shown, texts) {
  const name = isolated(shown.outlet ?? texts.words.someOutlet, { class: "outlet" });
  const outlet = shown.url === null ? name : element("a", { part: "link", href: shown.url, rel: "noopener" }, name);
  const date = texts.date(shown.published);
  const when = date === null ? [] : [", ", element("time", { datetime: date.machine, class: "when" }, date.text)];
  return [...saying(shown.quotation, outlet, texts.words), ...when];
}

function notes({ quotation, correction, correctedOn, isSample }, texts) {
  const { words } = texts;
  const date = texts.date(correctedOn);
  const told = correction === null ? [] : [" ", isolated(correction)];
  const note = (...content) => element("p", { part: "note", class: "told" }, ...content);
  return [
    quotation.isDisputed ? note(element("strong", { class: "note" }, words.disputed), ...told) : null,
    !quotation.isDisputed && date !== null ? note(...filled(words.corrected, { date: date.text }), ...told) : null,
    isSample ? note(words.sample) : null,
  ].filter((made) => made !== null);
}

function origin({ asOf, permalink }, texts) {
  const date = texts.date(asOf);
  const time = date && element("time", { datetime: date.machine }, date.text);
  const link = permalink && element("a", { part: "permalink", href: permalink, rel: "noopener" }, texts.words.permalink);
  return [...(time ? filled(texts.words.asOf, { date: time }) : []), time && link ? " · " : null, link];
}
