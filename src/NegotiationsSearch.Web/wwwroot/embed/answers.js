import { Unreachable, countOf, listOf, textOf, webAddressOf } from "./reading.js";

const longestText = 10_000;
const mostHits = 100;

/**
 * What is shown of an answer of /v1/search.
 * @param {any} answer
 * @throws {Unreachable} It is no answer to a search.
 */
export function searchAnswerOf(answer) {
  const total = countOf(answer?.total?.groups) ?? countOf(answer?.total?.hits);
  if (total === null || !Array.isArray(answer.hits)) throw new Unreachable("Not an answer to a search.");
  return {
    total,
    hits: listOf(answer.hits, mostHits).map(hitOf).filter((hit) => hit !== null),
    cursor: textOf(answer.page?.cursor, 4_096),
    warnings: listOf(answer.query?.warnings, 5).map((warning) => textOf(warning)).filter((warning) => warning !== null),
    sample: answer.index?.sample === true,
  };
}

function hitOf(hit) {
  const text = textOf(hit?.text, longestText);
  if (text === null) return null;
  const unit = hit.unit === "quotation" ? "quotation" : "paragraph";
  const matches = rangesOf(hit.matches, text.length);
  return {
    id: textOf(hit.id),
    unit,
    text,
    matches,
    quotation: quotationOf(unit === "quotation" ? listOf(hit.quotations, 1)[0] : quotationAt(hit.quotations, matches)),
    outlet: textOf(hit.article?.source?.name, 200),
    outletId: textOf(hit.article?.source?.id, 200),
    title: textOf(hit.article?.title, 500),
    published: textOf(hit.article?.published, 40),
    language: languageOf(hit.article?.language),
    url: webAddressOf(hit.links?.source),
  };
}

/** Ranges within the text, in order, none over another. */
function rangesOf(value, length) {
  let last = 0;
  const ranges = [];
  for (const range of listOf(value, 1_000)) {
    const [start, end] = [countOf(range?.start), countOf(range?.end)];
    if (start === null || end === null || start < last || end <= start || end > length) continue;
    ranges.push({ start, end });
    last = end;
  }
  return ranges;
}

// A paragraph may hold several; the one the match stands in is who said it.
function quotationAt(quotations, [match]) {
  if (match === undefined) return undefined;
  return listOf(quotations, 100).find((quotation) =>
    listOf(quotation?.spans, 100).some((span) => span?.start < match.end && span?.end > match.start));
}

function quotationOf(quotation) {
  if (typeof quotation !== "object" || quotation === null) return null;
  return {
    speaker: textOf(quotation.speaker?.name, 200),
    speakerId: textOf(quotation.speaker?.id, 200),
    role: textOf(quotation.speaker?.role, 200),
    isQuoted: quotation.directness !== "indirect",
    isDirect: quotation.directness === "direct",
    isUncertain: quotation.uncertain === true,
    isDisputed: quotation.disputed === true,
  };
}

/** @returns {string | null} A language tag that lang= may hold. */
export function languageOf(value) {
  return typeof value === "string" && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(value) ? value : null;
}

/**
 * What is shown of an answer of /embed/cards/{id}.json.
 * @throws {Unreachable} It is no card.
 */
export function cardOf(answer) {
  const text = textOf(answer?.text, longestText);
  const quotation = quotationOf(answer);
  if (text === null || quotation?.speaker == null) throw new Unreachable("Not a card.");
  return {
    unit: "quotation",
    text,
    matches: [],
    quotation,
    outlet: textOf(answer.article?.source?.name, 200),
    published: textOf(answer.article?.published, 40),
    language: languageOf(answer.article?.language),
    url: webAddressOf(answer.links?.source),
    permalink: webAddressOf(answer.links?.permalink),
    asOf: textOf(answer.asOf, 40),
    correction: textOf(answer.correction?.note),
    correctedOn: textOf(answer.correction?.date, 40),
    isSample: answer.sample === true,
  };
}

const kinds = ["speaker", "source", "phrase"];

/** What is shown of an answer of /v1/suggest. */
export function suggestionsOf(answer) {
  return listOf(answer?.suggestions, 20)
    .map((suggestion) => ({
      kind: kinds.includes(suggestion?.kind) ? suggestion.kind : null,
      value: textOf(suggestion?.value, 500),
      label: textOf(suggestion?.label, 200),
      detail: textOf(suggestion?.detail, 200),
      matched: textOf(suggestion?.matched, 200),
    }))
    .filter(({ kind, value, label }) => kind !== null && value !== null && label !== null);
}
