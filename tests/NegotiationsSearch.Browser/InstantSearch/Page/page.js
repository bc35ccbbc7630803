// A page as somebody else would write it, with the widgets of InstantSearch alone.
const search = window.instantsearch({ indexName: 'paragraphs', searchClient: window.clientOfThePage(), future: { preserveSharedStateOnUnmount: true } });
const { widgets } = window.instantsearch;

search.addWidgets([
  widgets.configure({ hitsPerPage: 5, queryType: 'prefixLast', attributesToSnippet: ['text:5'] }),
  widgets.searchBox({ container: '#query' }),
  widgets.sortBy({
    container: '#sort',
    items: [
      { label: 'Best', value: 'paragraphs' },
      { label: 'Newest', value: 'paragraphs_newest' },
      { label: 'Oldest', value: 'paragraphs_oldest' },
      { label: 'Quoted words', value: 'quotes' },
    ],
  }),
  widgets.stats({ container: '#stats', templates: { text: ({ nbHits }) => String(nbHits) } }),
  widgets.currentRefinements({ container: '#refined' }),
  widgets.refinementList({ container: '#speaker', attribute: 'speaker', searchable: true, limit: 5, showMore: true }),
  widgets.refinementList({ container: '#source', attribute: 'source', operator: 'and' }),
  widgets.rangeInput({ container: '#date', attribute: 'date' }),
  widgets.hits({
    container: '#hits',
    templates: {
      item: (hit, { html, components }) => html`
        <article data-id="${hit.objectID}" data-day="${hit.day}">
          <h2>${components.Highlight({ hit, attribute: 'title' })}</h2>
          <p class="speaker">${components.Highlight({ hit, attribute: 'speaker.0' })}</p>
          <p class="text">${components.Highlight({ hit, attribute: 'text' })}</p>
          <p class="snippet">${components.Snippet({ hit, attribute: 'text' })}</p>
        </article>`,
    },
  }),
  widgets.pagination({ container: '#pages' }),
]);

search.on('render', () => { document.body.dataset.renders = String(Number(document.body.dataset.renders ?? 0) + 1); });
search.on('error', ({ error }) => { document.body.dataset.error = error.message; });
search.start();
