import { english } from "./texts-en.js";
import { turkish } from "./texts-tr.js";
import { ukrainian } from "./texts-uk.js";

const byLanguage = { en: english, uk: ukrainian, tr: turkish };

/** The texts in one language, with its plurals, numbers and dates. */
export class Texts {
  /** @param {string | null} language BCP 47; one without texts of its own is answered in English. */
  constructor(language) {
    const wanted = (language ?? "").split("-")[0].toLowerCase();
    this.language = Object.hasOwn(byLanguage, wanted) ? wanted : "en";
    this.words = byLanguage[this.language];
  }

  number(value) {
    return new Intl.NumberFormat(this.language).format(value);
  }

  /** @param {"quotations" | "paragraphs"} what */
  count(what, count) {
    const forms = this.words[what];
    const form = forms[new Intl.PluralRules(this.language).select(count)] ?? forms.other;
    return form.replace("{count}", this.number(count));
  }

  /** What was searched for, in quotation marks unless it brings its own. */
  quoted(query) {
    return /["“”«»„]/.test(query) ? query : this.words.asked.replace("{query}", () => query);
  }

  /** A date as precise as it is given: a year, a month or a day; null for what is none. */
  date(iso) {
    const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? "") ?? [];
    if (year === undefined) return null;
    const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
    const shape = { year: "numeric", month: month && "long", day: day && "numeric", timeZone: "UTC" };
    return { text: new Intl.DateTimeFormat(this.dateLanguage, shape).format(time), machine: iso.slice(0, day ? 10 : month ? 7 : 4) };
  }

  // Day before month, as most who write English have it.
  get dateLanguage() {
    return this.language === "en" ? "en-GB" : this.language;
  }
}

/** The language an element is to speak: its own, else that of what it stands in. */
export function languageAround(host) {
  return host.closest("[lang]:not([lang=''])")?.getAttribute("lang") ?? null;
}
