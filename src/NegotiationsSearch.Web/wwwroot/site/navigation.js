import { formAddress } from './address.js';

const SWAPPED = '[data-swap]';

/**
 * Searches in place: the same addresses, of which only what changes is put into the page.
 * @param {HTMLFormElement} form the search form
 * @returns {(address: URL, focus?: string) => Promise<void>} goes to a state of the search
 */
export function startNavigation(form) {
  const root = new URL(form.getAttribute('action'), location.href);
  let running;

  async function show(address, focus) {
    running?.abort();
    running = new AbortController();
    const column = document.querySelector('#results-column');
    column.setAttribute('aria-busy', 'true');
    try {
      const response = await fetch(address, { signal: running.signal, headers: { accept: 'text/html' } });
      const next = new DOMParser().parseFromString(await response.text(), 'text/html');
      if (!next.querySelector('#results-column')) return location.assign(address);
      swap(next, form);
      place(focus);
    } catch (failure) {
      if (failure.name !== 'AbortError') location.assign(address);
    } finally {
      column.removeAttribute('aria-busy');
    }
  }

  async function visit(address, focus) {
    if (address.href !== location.href) history.pushState(null, '', address);
    await show(address, focus);
  }

  const isSearch = (address) => address.origin === root.origin && address.pathname === root.pathname;

  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    if (!link || !link.closest('#filters, #results-column') || isElsewhere(event, link)) return;
    const address = new URL(link.href);
    if (!isSearch(address) || new URLSearchParams(address.search).get('ui') !== new URLSearchParams(location.search).get('ui')) return;
    event.preventDefault();
    visit(address, focusAfter(link));
  });
  document.addEventListener('submit', (event) => {
    if (event.target !== form) return;
    event.preventDefault();
    visit(formAddress(form), 'keep');
  });
  document.addEventListener('change', (event) => {
    const field = event.target;
    if (field.form === form && (field.name === 'in' || field.tagName === 'SELECT')) visit(formAddress(form), field.id ? `#${field.id}` : 'keep');
  });
  addEventListener('popstate', () => show(new URL(location.href), 'keep'));
  return visit;
}

function isElsewhere(event, link) {
  return event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || link.target;
}

// A facet's value stays under the finger; a chip is gone; another page begins at its heading.
function focusAfter(link) {
  return link.id ? `#${CSS.escape(link.id)}` : '#results';
}

function swap(next, form) {
  const open = new Set([...document.querySelectorAll('details[open][id]')].map((details) => details.id));
  for (const old of document.querySelectorAll(SWAPPED)) {
    const fresh = next.getElementById(old.id);
    if (fresh) old.replaceChildren(...fresh.childNodes);
  }
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  for (const link of document.head.querySelectorAll('link[rel="alternate"], link[rel="canonical"]')) {
    const fresh = next.head.querySelector(`link[rel="${link.rel}"]${link.type ? `[type="${link.type}"]` : ''}`);
    if (fresh) link.href = fresh.getAttribute('href');
  }
  document.title = next.title;
  fill(next, form);
}

// The form as the address says: going back brings back what was typed.
function fill(next, form) {
  form.elements.q.value = next.querySelector('#q').value;
  const view = next.querySelector('input[name="in"]:checked')?.value;
  for (const radio of form.querySelectorAll('input[name="in"]')) radio.checked = radio.value === view;
}

function place(focus) {
  const heading = document.querySelector('#results');
  announce(heading);
  if (!focus || focus === 'keep') return;
  const target = document.querySelector(focus) ?? heading;
  target.focus({ preventScroll: target !== heading });
  if (target === heading) heading.scrollIntoView({ block: 'start' });
}

function announce(heading) {
  if (heading) document.querySelector('#status').textContent = heading.textContent;
}
