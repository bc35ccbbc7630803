/** Builds elements. Text only ever becomes text nodes. */

/**
 * @param {string} name The element's name.
 * @param {Record<string, string | number | boolean | null | undefined>} attributes Null, undefined and false are left out.
 * @param {...(Node | string | null | undefined)} children
 * @returns {HTMLElement}
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

/** Words for those who hear the page, which are not seen and not copied. */
export function unseen(text) {
  return element("span", { class: "visually-hidden" }, text);
}

/** Foreign words within a sentence: they may run in another direction than it. */
export function isolated(text, attributes = {}) {
  return element("bdi", attributes, text);
}

/**
 * A sentence with nodes at its {places}.
 * @param {string} sentence
 * @param {Record<string, Node | string>} values
 * @returns {(Node | string)[]}
 */
export function filled(sentence, values) {
  return sentence.split(/(\{\w+\})/).map((part) => (part.startsWith("{") ? values[part.slice(1, -1)] ?? "" : part));
}
