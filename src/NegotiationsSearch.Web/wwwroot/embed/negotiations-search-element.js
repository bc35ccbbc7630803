import { searchAnswerOf } from "./answers.js";
import { element, isolated } from "./nodes.js";
import { passage } from "./passage.js";
import { pinnedAttributes, pinnedParameters, serverOf } from "./pinned.js";
import { Declined, readJson } from "./reading.js";
import { searchFrame } from "./search-frame.js";
import { sheetOf } from "./style-base.js";
import { searchStyle } from "./style-search.js";
import { Suggestions } from "./suggestions.js";
import { Texts, languageAround } from "./texts.js";

const usualSize = 10;

/**
 * The search of a NegotiationsSearch server in any page: `<negotiations-search endpoint="https://…">`.
 * A form inside it is shown where this cannot run and when the server is away.
 *
 * Attributes: `endpoint`, the filters (see pinned.js), `q` searched for at once, `lang`, `placeholder`, `size`.
 * @fires search After an answer has come. Detail: `query`, `parameters`, `total`, `shown`.
 * @fires select Before a result is followed; cancelable. Detail: `id`, `unit`, `url`, `speaker`, `source`.
 */
export class NegotiationsSearchElement extends HTMLElement {
  static observedAttributes = ["endpoint", "lang", "placeholder", "size", "q", ...pinnedAttributes];

  #root = this.attachShadow({ mode: "open" });
  #parts = null;
  #texts = null;
  #suggestions = null;
  #question = new AbortController();
  #isStale = false;
  /** Filters the reader has chosen, beside those the page has pinned. */
  #chosen = [];
  #asked = null;
  #hits = [];

  connectedCallback() {
    this.#root.adoptedStyleSheets = [sheetOf(searchStyle)];
    this.#begin();
  }

  /** Into the box. Focus is not delegated: that would take it there from whoever selects words to read or copy. */
  focus(options) {
    (this.#parts?.search.hidden === false ? this.#parts.box : this.querySelector("form [name=q]"))?.focus(options);
  }

  disconnectedCallback() {
    this.#question.abort();
    this.#suggestions?.close();
  }

  attributeChangedCallback() {
    if (this.#parts === null || this.#isStale) return;
    this.#isStale = true;
    queueMicrotask(() => {
      this.#isStale = false;
      if (this.isConnected) this.#begin();
    });
  }

  #begin() {
    this.#question.abort();
    this.#suggestions?.close();
    [this.#chosen, this.#hits, this.#asked] = [[], [], null];
    this.#texts = new Texts(languageAround(this));
    this.#parts = searchFrame(this.#texts, this.getAttribute("placeholder"));
    this.#root.replaceChildren(this.#parts.frame);
    if (serverOf(this) === null) {
      this.#fallBack();
      return;
    }
    this.#listen();
    const query = this.getAttribute("q");
    if (query === null) return;
    this.#parts.box.value = query;
    this.#search();
  }

  #listen() {
    const { form, box, list, results, more, again } = this.#parts;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#search();
    });
    more.addEventListener("click", () => this.#continue());
    again.addEventListener("click", () => this.#search());
    results.addEventListener("click", (event) => this.#follow(event));
    this.#suggestions = new Suggestions(
      box, list, (text) => this.#address("v1/suggest", [["q", text]]), (suggestion) => this.#take(suggestion), this.#texts,
    );
    this.#suggestions.without = new Set(pinnedParameters(this).map(([name]) => name));
  }

  #address(path, parameters) {
    const url = new URL(path, serverOf(this));
    for (const [name, value] of parameters) url.searchParams.append(name, value);
    return url;
  }

  #take({ kind, value, label }) {
    const { box } = this.#parts;
    if (kind === "phrase") box.value = value;
    else {
      box.value = "";
      this.#chosen = [...this.#chosen.filter((filter) => filter.kind !== kind), { kind, value, label }];
    }
    this.#search();
  }

  /** Pinned parameters hold against chosen ones; statements are searched unless the page says otherwise. */
  #parameters(query) {
    const pinned = pinnedParameters(this);
    const given = new Set(pinned.map(([name]) => name));
    return [
      ["q", query],
      ...(given.has("in") ? [] : [["in", "statements"]]),
      ...pinned,
      ...this.#chosen.map(({ kind, value }) => [kind, value]),
    ];
  }

  get #size() {
    const size = Number(this.getAttribute("size"));
    return Number.isInteger(size) && size >= 1 && size <= 100 ? size : usualSize;
  }

  async #search() {
    const query = this.#parts.box.value.trim();
    this.#suggestions.close();
    this.#asked = { query, parameters: this.#parameters(query) };
    this.#drawFilters();
    const answer = await this.#ask([]);
    if (answer === null) return;
    this.#hits = [];
    this.#parts.results.replaceChildren();
    this.#draw(answer);
  }

  async #continue() {
    const before = this.#hits.length;
    const answer = await this.#ask([["cursor", this.#asked.cursor]]);
    if (answer === null) return;
    this.#draw(answer);
    // Reading goes on where it stopped, also for those who do not see where that is.
    this.#parts.results.children[before]?.querySelector("a")?.focus();
  }

  /** Null when it was given up, declined or not to be had; then the reader has been told. */
  async #ask(beside) {
    this.#question.abort();
    const question = (this.#question = new AbortController());
    const { results, more } = this.#parts;
    results.setAttribute("aria-busy", "true");
    more.setAttribute("aria-disabled", "true");
    try {
      const parameters = [...this.#asked.parameters, ["size", this.#size], ...beside];
      return searchAnswerOf(await readJson(this.#address("v1/search", parameters), question.signal));
    } catch (failure) {
      if (question.signal.aborted) return null;
      if (failure instanceof Declined) this.#tell(failure.message);
      else this.#fallBack();
      return null;
    } finally {
      if (!question.signal.aborted) {
        results.removeAttribute("aria-busy");
        more.removeAttribute("aria-disabled");
      }
    }
  }

  #draw(answer) {
    const { results, more, note, search, fallback } = this.#parts;
    [search.hidden, fallback.hidden] = [false, true];
    this.#hits.push(...answer.hits);
    results.append(...answer.hits.map((hit) => passage(hit, this.#texts)));
    this.#asked.cursor = answer.cursor;
    more.hidden = answer.cursor === null || answer.hits.length === 0;
    note.hidden = !answer.sample;
    note.textContent = this.#texts.words.sample;
    this.#summarise(answer);
    this.#announce("search", {
      query: this.#asked.query, parameters: this.#asked.parameters, total: answer.total, shown: this.#hits.length,
    });
  }

  #summarise({ total, warnings }) {
    const { words } = this.#texts;
    const unit = this.getAttribute("in") === "paragraphs" ? "paragraphs" : "quotations";
    const query = this.#asked.query && this.#texts.quoted(this.#asked.query);
    const found = this.#texts.count(unit, total);
    const shown = words.shown
      .replace("{shown}", this.#texts.number(this.#hits.length))
      .replace("{total}", this.#texts.number(total));
    const heading = total > 0
      ? (query ? words.forQuery : words.all).replace("{found}", found)
      : query ? words.nothing : words.nothingAtAll;
    this.#parts.summary.replaceChildren(
      element("span", { class: "found", dir: "auto" }, heading.replace("{query}", () => query)),
      ...(total > 0 ? [" ", element("span", { class: "shown" }, shown)] : [" ", element("span", { class: "advice" }, words.advice)]),
      ...warnings.flatMap((warning) => [" ", element("span", { class: "warning", lang: "en" }, warning)]),
    );
    this.#parts.summary.hidden = false;
    this.#parts.status.textContent = this.#parts.summary.textContent;
  }

  #drawFilters() {
    const { filters } = this.#parts;
    filters.hidden = this.#chosen.length === 0;
    filters.replaceChildren(...this.#chosen.map((filter) => {
      const name = this.#texts.words.without.replace("{name}", () => filter.label);
      const button = element("button", { part: "filter", class: "filter", type: "button", "aria-label": name }, isolated(filter.label));
      button.addEventListener("click", () => {
        this.#chosen = this.#chosen.filter((other) => other !== filter);
        this.#parts.box.focus();
        this.#search();
      });
      return element("li", {}, button);
    }));
  }

  /** What the server says in words takes the results' place. */
  #tell(message) {
    const { results, more, summary, status, search, fallback } = this.#parts;
    [search.hidden, fallback.hidden, more.hidden, summary.hidden] = [false, true, true, false];
    results.replaceChildren();
    summary.replaceChildren(element("span", { class: "warning", lang: "en" }, message));
    status.textContent = message;
  }

  /** The page's own form takes over, with what was typed. */
  #fallBack() {
    const { search, fallback, message, again, status, box } = this.#parts;
    const { words } = this.#texts;
    const field = this.querySelector("form [name=q]");
    if (field !== null && box.value !== "") field.value = box.value;
    const hadFocus = this.#root.activeElement !== null;
    [search.hidden, fallback.hidden, again.hidden] = [true, false, serverOf(this) === null];
    message.textContent = words.unreachable;
    status.textContent = words.unreachable;
    if (hadFocus) (field ?? again).focus();
  }

  #follow(event) {
    const item = event.target.closest("a")?.closest("li");
    const hit = item && this.#hits[[...this.#parts.results.children].indexOf(item)];
    if (!hit) return;
    const detail = { id: hit.id, unit: hit.unit, url: hit.url, speaker: hit.quotation?.speakerId ?? null, source: hit.outletId };
    if (!this.#announce("select", detail)) event.preventDefault();
  }

  #announce(name, detail) {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: name === "select" }));
  }
}
