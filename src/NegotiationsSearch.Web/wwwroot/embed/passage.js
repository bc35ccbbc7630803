import { element, filled, isolated, unseen } from "./nodes.js";

const quotationMarks = { uk: "«»", ru: "«»", fr: "«»", de: "„“", pl: "„”", cs: "„“" };

/**
 * A result: the words, who is quoted by whom, when, and the way to the very passage.
 * @param {object} hit As answers.js gives it.
 * @param {import("./texts.js").Texts} texts
 */
export function passage(hit, texts) {
  return element(
    "li",
    { part: "result", class: "result" },
    element("blockquote", { part: "text", class: "text", lang: hit.language, dir: "auto" }, ...quotedText(hit, texts)),
    element("p", { part: "attribution", class: "attribution" }, ...attribution(hit, texts)),
    element("p", { part: "meta", class: "meta" }, ...place(hit, texts)),
  );
}

/** The words with their matches marked, a speaker's own in quotation marks. */
export function quotedText(hit, texts) {
  if (hit.unit !== "quotation" || !hit.quotation?.isDirect) return markedText(hit.text, hit.matches, texts.words);
  const [open, close] = marksOf(hit.language);
  return [open, ...markedText(withoutLastComma(hit.text), hit.matches, texts.words), close];
}

// The comma before “she said” is the reporter's.
function withoutLastComma(text) {
  return text.endsWith(",") ? text.slice(0, -1) : text;
}

/** The quotation marks of a language, opening and closing. */
function marksOf(language) {
  return [...(quotationMarks[(language ?? "").split("-")[0].toLowerCase()] ?? "“”")];
}

function markedText(text, matches, words) {
  const nodes = [];
  let at = 0;
  for (const { start, end } of matches) {
    // Heard by way of generated content: hidden words in the text would end a selection, or be copied along.
    const mark = element("mark", { part: "match", "data-before": `${words.match} `, "data-after": ` ${words.matchEnd}` }, text.slice(start, end));
    nodes.push(text.slice(at, start), mark);
    at = end;
  }
  return [...nodes, text.slice(at)];
}

function attribution({ quotation, outlet }, { words }) {
  const named = isolated(outlet ?? words.someOutlet, { class: "outlet" });
  if (quotation === null) return [named];
  const notes = [quotation.isUncertain && words.uncertain, quotation.isDisputed && words.disputed].filter(Boolean);
  return [...saying(quotation, named, words), ...notes.flatMap((note) => [" ", element("span", { part: "note", class: "note" }, note)])];
}

/** “X, as quoted by Outlet”. */
export function saying({ speaker, role, isQuoted }, outlet, words) {
  if (speaker === null) return filled(isQuoted ? words.nobodyQuoted : words.nobodyReported, { outlet });
  const who = element("span", {}, isolated(speaker, { class: "speaker" }), ...(role === null ? [] : [", ", isolated(role, { class: "role" })]));
  return filled(isQuoted ? words.quotedBy : words.reportedBy, { speaker: who, outlet });
}

function place(hit, texts) {
  const date = texts.date(hit.published);
  const when = date ? element("time", { datetime: date.machine }, date.text) : texts.words.undated;
  if (hit.url === null) return [when, ...(hit.title === null ? [] : [" · ", isolated(hit.title, { lang: hit.language })])];
  const name = hit.title === null ? texts.words.read : isolated(hit.title, { lang: hit.language });
  const where = unseen(` ${texts.words.readAt.replace("{outlet}", () => hit.outlet ?? texts.words.someOutlet)}`);
  return [when, " · ", element("a", { part: "link", href: hit.url, rel: "noopener" }, name, where)];
}
