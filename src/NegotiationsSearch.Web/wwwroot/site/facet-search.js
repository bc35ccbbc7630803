import { currentParameters, narrowingParameters, searchAddress } from './address.js';

const DELAY = 200;

/**
 * Finds values inside a facet as one types.
 * @param {HTMLFormElement} form the search form
 */
export function startFacetSearch(form) {
  let timer;
  document.addEventListener('input', (event) => {
    const field = event.target;
    if (!field.matches?.('[data-facet]')) return;
    clearTimeout(timer);
    timer = setTimeout(() => find(form, field), DELAY);
  });
}

async function find(form, field) {
  const name = field.dataset.facet;
  const list = document.getElementById(`values-${name}`);
  list.first ??= [...list.childNodes];
  const rest = document.getElementById(`more-${name}`);
  if (rest) rest.hidden = field.value !== '';
  if (field.value === '') return list.replaceChildren(...list.first);
  const typed = field.value;
  const address = new URL(form.dataset.facets + name, location.href);
  address.search = narrowingParameters().toString();
  address.searchParams.set('prefix', typed);
  const response = await fetch(address);
  if (!response.ok || field.value !== typed) return;
  const { facet } = await response.json();
  list.replaceChildren(...facet.values.filter((value) => value.count > 0).map((value) => item(form, name, value)));
}

function item(form, name, value) {
  const parameters = currentParameters();
  const link = document.createElement('a');
  const chosen = parameters.getAll(name).includes(value.value);
  if (chosen) parameters.delete(name, value.value);
  else parameters.append(name, value.value);
  link.href = searchAddress(form, parameters).href;
  if (chosen) link.setAttribute('aria-current', 'true');
  link.append(part('bdi', 'label', value.label), ' ', part('span', 'count', value.count));
  const entry = document.createElement('li');
  entry.append(link);
  return entry;
}

function part(element, name, text) {
  const span = document.createElement(element);
  span.className = name;
  span.textContent = text;
  return span;
}
