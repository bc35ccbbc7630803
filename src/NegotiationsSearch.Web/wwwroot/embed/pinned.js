/** What a page settles by attributes, as parameters of /v1/search; a dash in an attribute stands for a dot or a low line. */

const filters = ["speaker", "role", "side", "directness", "method", "family", "about", "source", "language", "article"];

const parameterByAttribute = new Map([
  ...filters.map((name) => [name, name]),
  ...filters.map((name) => [`not-${name}`, `not.${name}`]),
  ...["in", "from", "to", "sort", "group"].map((name) => [name, name]),
  ["min-confidence", "min_confidence"],
]);

export const pinnedAttributes = [...parameterByAttribute.keys()];

/**
 * The parameters an element's attributes settle.
 * @param {Element} host
 * @returns {[string, string][]} Several values of one attribute stand apart by |.
 */
export function pinnedParameters(host) {
  return pinnedAttributes.flatMap((attribute) => (host.getAttribute(attribute) ?? "")
    .split("|")
    .map((value) => value.trim())
    .filter((value) => value !== "")
    .map((value) => [parameterByAttribute.get(attribute), value]));
}

/** The server's address: http or https alone, ending in a slash; null for what is none. */
export function serverOf(host) {
  const given = host.getAttribute("endpoint");
  if (!given || !URL.canParse(given, document.baseURI)) return null;
  const url = new URL(given, document.baseURI);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  [url.search, url.hash] = ["", ""];
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url;
}
