/** Fields that only say where among the hits one is. */
const PLACES = ['page', 'cursor'];

/**
 * The parameters of the page that is shown, from the first hit on.
 * @returns {URLSearchParams}
 */
export function currentParameters() {
  const parameters = new URLSearchParams(location.search);
  for (const place of PLACES) parameters.delete(place);
  return parameters;
}

/**
 * What narrows the search that is shown, without what belongs to the page alone.
 * @returns {URLSearchParams}
 */
export function narrowingParameters() {
  const parameters = currentParameters();
  for (const name of ['ui', 'sort', 'size', 'facet', 'facet_limit', 'offsets']) parameters.delete(name);
  return parameters;
}

/**
 * The address of the search page with these parameters.
 * @param {HTMLFormElement} form the search form, whose action is that page
 * @param {URLSearchParams} parameters
 * @returns {URL}
 */
export function searchAddress(form, parameters) {
  const address = new URL(form.getAttribute('action'), location.href);
  address.search = parameters.toString();
  return address;
}

/**
 * The address a form leads to, without the fields that were left empty.
 * @param {HTMLFormElement} form
 * @returns {URL}
 */
export function formAddress(form) {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const isDefault = value === '' || (name === 'in' && value === 'paragraphs');
    if (!isDefault) parameters.append(name, value);
  }
  return searchAddress(form, parameters);
}
