// A page as somebody else would write it, with DocSearch.
window.docsearch({
  container: '#docsearch',
  appId: 'any',
  apiKey: 'any',
  indices: [{ name: 'paragraphs', searchParameters: { queryType: 'prefixLast' } }],
  transformSearchClient: window.clientOfThePage,
});
