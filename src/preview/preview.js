// Runs in the browser: follows the builds, and puts what is new in the place of what is old.
const root = document.documentElement;
const status = document.querySelector('#status');
const events = new EventSource('/events');

events.onmessage = async ({ data }) => {
  if (data === root.dataset.version) return;
  const answer = await fetch('/');
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  root.dataset.version = next.documentElement.dataset.version;
  showStatus(next.querySelector('#status'));
  document.querySelector('#findings').replaceChildren(...next.querySelector('#findings').childNodes);
  showSheets(document.querySelector('#sheets'), [...next.querySelector('#sheets').children]);
};

// The browser goes on trying; whatever answers then is another run, so its version says nothing.
events.onerror = () => {
  root.dataset.version = '';
  showStatus({ textContent: 'The preview has stopped: start factsheet watch again.', className: 'failed' });
};

function showStatus({ textContent, className }) {
  status.textContent = textContent;
  status.className = className;
}

/** A PDF that is the same stays as it is, with the place that its reader has scrolled to. */
function showSheets(shown, wanted) {
  for (const [index, sheet] of wanted.entries()) {
    const old = shown.children[index];
    if (old === undefined) shown.append(sheet);
    else if (old.dataset.href !== sheet.dataset.href) old.replaceWith(sheet);
  }
  while (shown.children.length > wanted.length) shown.lastElementChild.remove();
}
