/** Asks the server, and believes nothing of what comes back: not its size, not its end, not its shape. */

const patience = 10_000;
const mostBytes = 4_000_000;

/** No usable answer: the server is away, not ours, or not well. */
export class Unreachable extends Error {}

/** The server understood and said no, in words for people. */
export class Declined extends Error {}

/**
 * @param {URL} url
 * @param {AbortSignal} signal Gives the question up.
 * @returns {Promise<any>} The answer's JSON.
 * @throws {Unreachable | Declined | DOMException} The last when given up.
 */
export async function readJson(url, signal) {
  const limit = new AbortController();
  const stop = () => limit.abort();
  signal.addEventListener("abort", stop);
  const timer = setTimeout(stop, patience);
  try {
    const response = await fetch(url, { signal: limit.signal, credentials: "omit", referrerPolicy: "no-referrer" });
    const answer = JSON.parse(await boundedText(response, limit));
    if (!response.ok) throw refusal(response, answer);
    return answer;
  } catch (failure) {
    if (signal.aborted) throw new DOMException("Given up.", "AbortError");
    throw failure instanceof Declined ? failure : new Unreachable("No usable answer.", { cause: failure });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

async function boundedText(response, limit) {
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > mostBytes) {
      limit.abort();
      throw new RangeError("The answer does not end.");
    }
    text += decoder.decode(value, { stream: true });
  }
}

// A problem (RFC 9457) says what to do; anything else with an error's status is not from our server.
function refusal(response, answer) {
  const isProblem = response.headers.get("Content-Type")?.startsWith("application/problem+json");
  const detail = isProblem ? textOf(answer?.detail, 500) : null;
  return detail === null ? new Unreachable(`Status ${response.status}.`) : new Declined(detail);
}

/** @returns {string | null} The text, cut when it is absurdly long. */
export function textOf(value, most = 1_000) {
  if (typeof value !== "string" || value === "") return null;
  return value.length > most ? `${value.slice(0, most)}…` : value;
}

/** @returns {number | null} */
export function countOf(value) {
  return Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** @returns {any[]} The array's first items; of anything else, none. */
export function listOf(value, most) {
  return Array.isArray(value) ? value.slice(0, most) : [];
}

/** @returns {string | null} An address that may be linked to: http and https alone. */
export function webAddressOf(value) {
  if (typeof value !== "string" || value.length > 8_192) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  return url?.protocol === "https:" || url?.protocol === "http:" ? url.href : null;
}
