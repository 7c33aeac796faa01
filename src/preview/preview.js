// Runs in the browser: follows the rounds, and puts what is new in the place of what is old.
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

/** A sheet that is there already stays, and in it each page that is the same, so that nothing moves under its reader. */
function showSheets(shown, wanted) {
  for (const [index, sheet] of wanted.entries()) {
    const old = shown.children[index];
    if (old === undefined) shown.append(sheet);
    else if (old.dataset.sheet !== sheet.dataset.sheet) old.replaceWith(sheet);
    else showPages(old, sheet);
  }
  while (shown.children.length > wanted.length) shown.lastElementChild.remove();
}

function showPages(sheet, wanted) {
  sheet.querySelector('h2').replaceWith(wanted.querySelector('h2'));
  const old = [...sheet.querySelectorAll('img')];
  const pages = [...wanted.querySelectorAll('img')].map((page) => document.adoptNode(page));
  for (const [index, page] of pages.entries()) {
    if (old[index]?.getAttribute('src') === page.getAttribute('src')) continue;
    // The last picture stays until the next can be seen.
    const put = () => (old[index] ? old[index].replaceWith(page) : sheet.append(page));
    page.decode().then(put, put);
  }
  for (const page of old.slice(pages.length)) page.remove();
}
