const FIELDS = 'input:is([type="search"], [type="date"])[id]';

/**
 * Remembers what stands in the fields now.
 * @param {HTMLFormElement} form the search form
 * @returns {() => Map<string, string>} the fields changed since, by their id, and what stands in them
 */
export function watchTyping(form) {
  const before = values(form);
  return () => new Map([...values(form)].filter(([id, value]) => before.has(id) && before.get(id) !== value));
}

function values(form) {
  return new Map([...form.ownerDocument.querySelectorAll(FIELDS)].map((field) => [field.id, field.value]));
}
