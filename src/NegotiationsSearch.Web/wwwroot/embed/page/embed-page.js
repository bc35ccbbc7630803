/** The page that makes snippets: shows a choice as soon as it is made, and copies. Without this its buttons do the first. */

const pause = 300;
const forms = document.querySelectorAll("[data-live-form]");
let timer = 0;
let question = new AbortController();

for (const form of forms) {
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => show(form), pause);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    show(form);
  });
}

async function show(changed) {
  question.abort();
  question = new AbortController();
  const url = new URL(changed.action);
  for (const form of forms) for (const [name, value] of new FormData(form)) if (value !== "") url.searchParams.set(name, value);
  try {
    const response = await fetch(url, { signal: question.signal });
    const made = new DOMParser().parseFromString(await response.text(), "text/html");
    for (const part of document.querySelectorAll("[data-live]")) {
      const fresh = made.querySelector(`[data-live="${part.dataset.live}"]`);
      if (fresh) part.replaceChildren(...document.importNode(fresh, true).childNodes);
    }
    history.replaceState(null, "", url);
    offerCopying();
  } catch (failure) {
    if (failure.name !== "AbortError") changed.submit();
  }
}

function offerCopying() {
  for (const button of document.querySelectorAll("[data-copies]")) button.hidden = !navigator.clipboard;
}

document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copies]");
  if (!button) return;
  await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent);
  button.textContent = button.dataset.copied;
});

offerCopying();
