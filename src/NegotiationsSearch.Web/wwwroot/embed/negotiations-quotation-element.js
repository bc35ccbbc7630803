import { cardOf } from "./answers.js";
import { card } from "./card.js";
import { element } from "./nodes.js";
import { serverOf } from "./pinned.js";
import { Declined, readJson } from "./reading.js";
import { sheetOf } from "./style-base.js";
import { cardStyle } from "./style-card.js";
import { Texts, languageAround } from "./texts.js";

/**
 * One quotation as a card: `<negotiations-quotation endpoint="https://…" quotation="…">`.
 * What stands inside it is shown where this cannot run, and when there is no card or no server.
 *
 * Attributes: `endpoint`, `quotation` (its id), `lang`.
 */
export class NegotiationsQuotationElement extends HTMLElement {
  static observedAttributes = ["endpoint", "quotation", "lang"];

  #root = this.attachShadow({ mode: "open" });
  #question = new AbortController();
  #isStale = false;

  connectedCallback() {
    this.#root.adoptedStyleSheets = [sheetOf(cardStyle)];
    this.#read();
  }

  disconnectedCallback() {
    this.#question.abort();
  }

  attributeChangedCallback() {
    if (!this.isConnected || this.#isStale) return;
    this.#isStale = true;
    queueMicrotask(() => {
      this.#isStale = false;
      if (this.isConnected) this.#read();
    });
  }

  async #read() {
    this.#question.abort();
    const question = (this.#question = new AbortController());
    const texts = new Texts(languageAround(this));
    if (this.#root.firstChild === null) this.#fallBack(texts, null);
    try {
      const url = this.#address();
      if (url === null) throw new Declined(texts.words.noCard);
      this.#root.replaceChildren(card(cardOf(await readJson(url, question.signal)), texts));
    } catch (failure) {
      if (question.signal.aborted) return;
      this.#fallBack(texts, failure instanceof Declined ? failure.message : texts.words.noCard);
    }
  }

  #address() {
    const server = serverOf(this);
    const quotation = this.getAttribute("quotation");
    return server && quotation ? new URL(`embed/cards/${encodeURIComponent(quotation)}.json`, server) : null;
  }

  /** What the page has inside; only where that is nothing, why there is no card. */
  #fallBack(texts, reason) {
    const hasContent = this.textContent.trim() !== "";
    const message = reason === null || hasContent ? null : element("p", { part: "message", class: "message", lang: texts.language }, reason);
    this.#root.replaceChildren(...[message, element("slot")].filter((node) => node !== null));
  }
}
