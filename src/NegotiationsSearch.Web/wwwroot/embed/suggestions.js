import { suggestionsOf } from "./answers.js";
import { element, isolated } from "./nodes.js";
import { readJson } from "./reading.js";

const pauseInTyping = 120;

/** A box with completion: an ARIA combobox whose list opens below it (ARIA 1.2, list autocomplete, nothing chosen unasked). */
export class Suggestions {
  #box;
  #list;
  #source;
  #choose;
  #shown = [];
  #active = -1;
  #timer = 0;
  #question = new AbortController();

  /**
   * @param {HTMLInputElement} box
   * @param {HTMLElement} list
   * @param {(text: string) => URL} source Where completions of a text are asked for.
   * @param {(suggestion: object) => void} choose
   * @param {import("./texts.js").Texts} texts
   */
  constructor(box, list, source, choose, texts) {
    [this.#box, this.#list, this.#source, this.#choose] = [box, list, source, choose];
    this.texts = texts;
    box.addEventListener("input", () => this.#typed());
    box.addEventListener("keydown", (event) => this.#pressed(event));
    box.addEventListener("blur", () => this.close());
    // A press on the list would take the focus out of the box before the click arrives.
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => this.#clicked(event));
  }

  /** What is not to be suggested: what the page has settled. */
  without = new Set();

  close() {
    clearTimeout(this.#timer);
    this.#question.abort();
    this.#show([]);
  }

  #typed() {
    clearTimeout(this.#timer);
    this.#question.abort();
    if (this.#box.value.trim().length < 2) this.#show([]);
    else this.#timer = setTimeout(() => this.#ask(), pauseInTyping);
  }

  async #ask() {
    this.#question = new AbortController();
    try {
      const answer = await readJson(this.#source(this.#box.value), this.#question.signal);
      this.#show(suggestionsOf(answer).filter(({ kind }) => !this.without.has(kind)));
    } catch {
      // Completion is a convenience: without it the search still works.
      this.#show([]);
    }
  }

  #show(suggestions) {
    this.#shown = suggestions;
    this.#list.replaceChildren(...suggestions.map((suggestion, at) => this.#option(suggestion, at)));
    this.#list.hidden = suggestions.length === 0;
    this.#box.setAttribute("aria-expanded", String(suggestions.length > 0));
    this.#activate(-1);
  }

  #option({ kind, label, detail, matched }, at) {
    const { words } = this.texts;
    const kindName = { speaker: words.kindSpeaker, source: words.kindSource, phrase: words.kindPhrase }[kind];
    const more = [matched && words.alias.replace("{name}", () => matched), detail].filter(Boolean);
    return element(
      "li",
      { id: `suggestion-${at}`, role: "option", part: "suggestion", "aria-selected": "false" },
      element("span", { class: "suggested" }, isolated(label), ...more.flatMap((text) => [" ", isolated(text, { class: "detail" })])),
      " ",
      element("span", { class: "kind" }, kindName),
    );
  }

  #activate(at) {
    this.#active = at;
    [...this.#list.children].forEach((option, place) => option.setAttribute("aria-selected", String(place === at)));
    if (at < 0) {
      this.#box.removeAttribute("aria-activedescendant");
      return;
    }
    this.#box.setAttribute("aria-activedescendant", `suggestion-${at}`);
    this.#list.children[at].scrollIntoView({ block: "nearest" });
  }

  #pressed(event) {
    const count = this.#shown.length;
    if (event.isComposing || count === 0) return;
    if (event.key === "ArrowDown") this.#activate(this.#active + 1 < count ? this.#active + 1 : -1);
    else if (event.key === "ArrowUp") this.#activate(this.#active < 0 ? count - 1 : this.#active - 1);
    else if (event.key === "Escape") this.close();
    else if (event.key === "Enter" && this.#active >= 0) this.#pick(this.#active);
    else return;
    event.preventDefault();
  }

  #clicked(event) {
    const at = [...this.#list.children].indexOf(event.target.closest("[role=option]"));
    if (at >= 0) this.#pick(at);
  }

  #pick(at) {
    const chosen = this.#shown[at];
    this.close();
    this.#choose(chosen);
  }
}
