/** The published client, with the host that the page's address names and nothing else changed. */
window.clientOfThePage = () => {
  const server = new URL(new URLSearchParams(location.search).get('server'));
  return window['algoliasearch/lite'].liteClient('any', 'any', {
    hosts: [{ url: server.host + server.pathname.replace(/\/$/, ''), protocol: server.protocol.slice(0, -1), accept: 'readWrite' }],
    timeouts: { connect: 30000, read: 30000, write: 30000 },
  });
};
