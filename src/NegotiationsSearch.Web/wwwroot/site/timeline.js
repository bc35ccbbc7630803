import { currentParameters, searchAddress } from './address.js';

/**
 * Lets dates be chosen on the timeline by dragging over it, or by clicking one bar. Table and date fields do the same without a pointer.
 * @param {HTMLFormElement} form the search form
 * @param {(address: URL, focus?: string) => Promise<void>} visit goes to a state of the search
 */
export function startTimeline(form, visit) {
  let brush = null;

  document.addEventListener('pointerdown', (event) => {
    const bars = event.target.closest?.('svg[data-timeline]');
    if (!bars || event.button !== 0) return;
    event.preventDefault();
    brush = { bars, first: indexAt(bars, event.clientX), last: indexAt(bars, event.clientX) };
    paint(brush);
  });
  document.addEventListener('pointermove', (event) => {
    if (!brush) return;
    brush.last = indexAt(brush.bars, event.clientX);
    paint(brush);
  });
  document.addEventListener('pointerup', () => {
    if (!brush) return;
    const done = brush;
    brush = null;
    const areas = areasOf(done.bars);
    const [from, to] = edges(done);
    const parameters = currentParameters();
    parameters.set('from', areas[from].dataset.value);
    parameters.set('to', areas[to].dataset.value);
    visit(searchAddress(form, parameters), 'keep');
  });
  document.addEventListener('pointercancel', () => {
    if (!brush) return;
    for (const area of areasOf(brush.bars)) area.classList.remove('brushed');
    brush = null;
  });
}

const areasOf = (bars) => [...bars.querySelectorAll('[data-value]')];

const edges = ({ first, last }) => [Math.min(first, last), Math.max(first, last)];

function indexAt(bars, x) {
  const box = bars.getBoundingClientRect();
  const count = areasOf(bars).length;
  return Math.min(count - 1, Math.max(0, Math.floor((x - box.left) / box.width * count)));
}

function paint(brush) {
  const [from, to] = edges(brush);
  areasOf(brush.bars).forEach((area, index) => area.classList.toggle('brushed', index >= from && index <= to));
}
