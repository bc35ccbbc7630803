import { currentParameters, searchAddress } from './address.js';

const DELAY = 200;
// Seconds without completion where a server that refuses does not say how many.
const PAUSE = 30;
const KINDS = ['speaker', 'source', 'phrase'];

/**
 * Completes what is typed: an editable combobox with a list (WAI-ARIA Authoring Practices, list autocomplete with manual selection).
 * @param {HTMLFormElement} form the search form
 * @param {(address: URL, focus?: string) => Promise<void>} visit goes to a state of the search
 */
export function startCombobox(form, visit) {
  const input = form.elements.q;
  const list = makeList(form);
  const status = document.querySelector('#status');
  let suggestions = [];
  let active = -1;
  let timer;
  let running;
  let quietUntil = 0;

  const isOpen = () => !list.hidden;

  function close() {
    clearTimeout(timer);
    running?.abort();
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function open(found) {
    suggestions = found;
    list.replaceChildren(...found.map((suggestion, index) => makeOption(form, suggestion, index)));
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(isOpen()));
    if (isOpen()) status.textContent = form.dataset.count.replace('{0}', found.length);
  }

  function point(index) {
    active = (index + suggestions.length + 1) % (suggestions.length + 1);
    if (active === suggestions.length) active = -1;
    [...list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === active)));
    if (active < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', list.children[active].id);
  }

  function choose(suggestion) {
    close();
    visit(addressOf(form, suggestion), 'keep').then(() => input.focus());
  }

  function rest(response) {
    if (response.status === 429 || response.status === 503) {
      quietUntil = Date.now() + 1000 * (Number(response.headers.get('Retry-After')) || PAUSE);
    }
    close();
  }

  async function ask() {
    const typed = input.value.trim();
    if (typed.length < 2 || Date.now() < quietUntil) return close();
    running?.abort();
    running = new AbortController();
    try {
      const address = new URL(form.dataset.suggest, location.href);
      address.searchParams.set('q', typed);
      const response = await fetch(address, { signal: running.signal });
      if (!response.ok) return rest(response);
      const answer = await response.json();
      if (document.activeElement === input) open(answer.suggestions ?? []);
    } catch (failure) {
      if (failure.name !== 'AbortError') close();
    }
  }

  const keys = {
    ArrowDown: () => (isOpen() ? point(active + 1) : ask()),
    ArrowUp: () => isOpen() && point(active < 0 ? suggestions.length - 1 : active - 1),
    Escape: () => isOpen() && (close(), true),
    Enter: () => isOpen() && active >= 0 && (choose(suggestions[active]), true),
  };

  input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, DELAY); });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const handled = keys[event.key]?.();
    if (handled || event.key.startsWith('Arrow') && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) event.preventDefault();
  });
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target.closest('[role="option"]');
    if (option) choose(suggestions[Number(option.dataset.index)]);
  });
}

function makeList(form) {
  const input = form.elements.q;
  const list = document.createElement('ul');
  list.id = 'suggestions';
  list.className = 'suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', form.querySelector('label[for="q"]').textContent);
  input.after(list);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);
  return list;
}

function makeOption(form, suggestion, index) {
  const option = document.createElement('li');
  option.id = `suggestion-${index}`;
  option.dataset.index = index;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const matched = suggestion.matched && suggestion.matched !== suggestion.label ? suggestion.matched : null;
  const detail = [matched, suggestion.detail].filter(Boolean).join(' · ');
  option.append(
    part('label', suggestion.label), ' ',
    part('detail', detail), ' ',
    part('kind', form.dataset.kinds.split('|')[KINDS.indexOf(suggestion.kind)] ?? ''));
  return option;
}

function part(name, text) {
  const span = document.createElement('bdi');
  span.className = name;
  span.textContent = text;
  return span;
}

// A speaker or an outlet takes the place of the words that named it; a phrase completes them.
function addressOf(form, suggestion) {
  const parameters = currentParameters();
  if (suggestion.kind === 'phrase') {
    parameters.set('q', suggestion.value.includes(' ') ? `"${suggestion.value.replaceAll('"', '')}"` : suggestion.value);
  } else {
    parameters.delete('q');
    if (!parameters.getAll(suggestion.kind).includes(suggestion.value)) parameters.append(suggestion.kind, suggestion.value);
  }
  return searchAddress(form, parameters);
}
