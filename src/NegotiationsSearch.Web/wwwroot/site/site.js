// The page works without this; it is made quicker to use here.
import { startCopying } from './copying.js';
import { startCombobox } from './combobox.js';
import { startFacetSearch } from './facet-search.js';
import { startNavigation } from './navigation.js';
import { startTimeline } from './timeline.js';

startCopying(document);
const form = document.querySelector('form.search');
if (form) {
  const visit = startNavigation(form);
  startCombobox(form, visit);
  startFacetSearch(form);
  startTimeline(form, visit);
}
document.querySelector('#verdict')?.focus({ preventScroll: true });
