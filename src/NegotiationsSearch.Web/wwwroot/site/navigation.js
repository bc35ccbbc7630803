import { formAddress } from './address.js';
import { watchTyping } from './typing.js';

const SWAPPED = '[data-swap]';

/**
 * Searches in place: the same addresses, of which only what changes is put into the page.
 * @param {HTMLFormElement} form the search form
 * @returns {(address: URL, focus?: string) => Promise<void>} goes to a state of the search
 */
export function startNavigation(form) {
  const root = new URL(form.getAttribute('action'), location.href);
  let running;
  let shown = pathAndQuery(location);

  async function load(address, arrive) {
    running?.abort();
    const mine = running = new AbortController();
    const column = document.querySelector('#results-column');
    const typedSince = watchTyping(form);
    column.setAttribute('aria-busy', 'true');
    try {
      const response = await fetch(address, { signal: mine.signal, headers: { accept: 'text/html' } });
      const next = new DOMParser().parseFromString(await response.text(), 'text/html');
      if (!next.querySelector('#results-column')) return location.assign(address);
      arrive(next, typedSince());
    } catch (failure) {
      if (failure.name !== 'AbortError') location.assign(address);
    } finally {
      if (running === mine) column.removeAttribute('aria-busy');
    }
  }

  // The address is taken on when its page is there: where none comes, the browser goes there by itself, and back from there.
  async function visit(address, focus) {
    await load(address, (next, typed) => {
      if (pathAndQuery(address) !== pathAndQuery(location)) history.pushState(null, '', address);
      put(next, typed, focus);
    });
  }

  function put(next, typed, focus) {
    shown = pathAndQuery(location);
    swap(next, form, typed);
    place(focus);
  }

  // A link within the page changes the address too, but not what is searched for.
  function goBack() {
    if (pathAndQuery(location) === shown) return;
    load(new URL(location.href), (next, typed) => put(next, typed, 'keep'));
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
  addEventListener('popstate', goBack);
  return visit;
}

const pathAndQuery = (address) => address.pathname + address.search;

function isElsewhere(event, link) {
  return event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || link.target;
}

// A facet's value stays under the finger; a chip is gone; another page begins at its heading.
function focusAfter(link) {
  return link.id ? `#${CSS.escape(link.id)}` : '#results';
}

function swap(next, form, typed) {
  const focused = document.activeElement?.id;
  const open = new Set([...document.querySelectorAll('details[open][id]')].map((details) => details.id));
  for (const old of document.querySelectorAll(SWAPPED)) {
    const fresh = next.getElementById(old.id);
    if (fresh) old.replaceChildren(...fresh.childNodes);
  }
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  if (focused && document.activeElement === document.body) document.getElementById(focused)?.focus({ preventScroll: true });
  for (const link of document.head.querySelectorAll('link[rel="alternate"], link[rel="canonical"]')) {
    const fresh = next.head.querySelector(`link[rel="${link.rel}"]${link.type ? `[type="${link.type}"]` : ''}`);
    if (fresh) link.href = fresh.getAttribute('href');
  }
  document.title = next.title;
  fill(next, form, typed);
}

// The form as the address says, but for what was typed since it was asked for: going back brings back what was typed.
function fill(next, form, typed) {
  const box = next.querySelector('#q');
  if (!typed.has('q')) form.elements.q.value = box.value;
  for (const name of ['aria-invalid', 'aria-describedby']) {
    if (box.hasAttribute(name)) form.elements.q.setAttribute(name, box.getAttribute(name));
    else form.elements.q.removeAttribute(name);
  }
  for (const [id, value] of typed) putBack(document.getElementById(id), value);
  const view = next.querySelector('input[name="in"]:checked')?.value;
  for (const radio of form.querySelectorAll('input[name="in"]')) radio.checked = radio.value === view;
}

function putBack(field, value) {
  if (!field || field.value === value) return;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
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
