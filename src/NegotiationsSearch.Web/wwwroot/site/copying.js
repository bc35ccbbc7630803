/**
 * Makes the buttons that copy a citation work, also those that come later.
 * @param {Document} document
 */
export function startCopying(document) {
  document.addEventListener('click', async (event) => {
    const button = event.target.closest?.('button[data-copy]');
    if (!button) return;
    await write(button.dataset.copy);
    const name = [...button.childNodes];
    button.textContent = button.dataset.copied;
    button.setAttribute('aria-live', 'polite');
    setTimeout(() => { button.replaceChildren(...name); button.removeAttribute('aria-live'); }, 2500);
  }, { capture: true });
}

async function write(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copySelected(text);
  }
}

// Pages that are not served over https have no clipboard.
function copySelected(text) {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'visually-hidden';
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}
