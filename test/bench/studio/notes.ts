// What a window of the studio notes while somebody types, and how long each key then took. Pure but for what runs in the window.

/** A state of a passage that was sent: when, in which language, its text, and the state of the files that came of it. */
type Sent = { at: number; language: string; value: string; version: string };

/** The pages of a state, as the window was told of them: the picture of each, and what stands on it. */
type Told = { at: number; version: string; language: string; pages: { picture: string; at: string[] }[] };

/** In ms of the window's clock: keys as the browser got them, and pictures as they were painted. */
export type Noted = {
  keys: { at: number; key: string }[];
  sent: Sent[];
  told: Told[];
  painted: { at: number; picture: string }[];
};

/** Runs in a window before anything else does. */
export const noting = `(() => {
  const noted = { keys: [], sent: [], told: [], painted: [] };
  globalThis.noted = noted;
  const { fetch, EventSource, SharedWorker } = globalThis;
  globalThis.fetch = async (...asked) => {
    const at = performance.now();
    const answer = await fetch(...asked);
    if (String(asked[0]) === '/api/change') {
      const [{ file, value }] = JSON.parse(asked[1].body).changes;
      const sent = { at, language: file.text, value };
      noted.sent.push(sent);
      answer.clone().json().then(({ version }) => Object.assign(sent, { version, answered: performance.now() }));
    }
    return answer;
  };
  const told = ({ type, version, language, pages = [] }) => {
    const own = pages.map(({ picture, places }) => ({ picture, at: places.map((place) => place.at) }));
    if (type === 'pages') noted.told.push({ at: performance.now(), version, language, pages: own });
  };
  globalThis.EventSource = class extends EventSource {
    constructor(...given) {
      super(...given);
      this.addEventListener('message', ({ data }) => told(JSON.parse(data)));
    }
  };
  // What all windows listen through.
  globalThis.SharedWorker = class extends SharedWorker {
    constructor(...given) {
      super(...given);
      this.port.addEventListener('message', ({ data }) => data.is === 'event' && told(data.event));
    }
  };
  addEventListener('keydown', ({ key, timeStamp }) => {
    if (key.length === 1) noted.keys.push({ at: timeStamp, key });
  }, true);
  // Not on the window: that something has loaded is not told to it.
  document.addEventListener('load', ({ target }) => {
    if (!(target instanceof HTMLImageElement)) return;
    const picture = new URL(target.src).pathname;
    // Painted with the next frame: what is posted in it comes after it.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => noted.painted.push({ at: performance.now(), picture });
      port2.postMessage('');
    });
  }, true);
})()`;

/** The passage that is typed into, at its end: its name, its language, and how long it was before. */
export type Typed = { at: string; language: string; length: number };

/**
 * From each key to the first picture that shows it, of its own state or of a later one, in ms and in the order of the keys.
 * A blank at the end is nothing on paper: it has the time of the next letter's state, and is left out.
 * @throws Error where a key is on no picture
 */
export function tookOf({ keys, sent, told, painted }: Noted, { at, language, length }: Typed): number[] {
  const shownAt = (state: Told): number => {
    const pictures = state.pages
      .filter((page) => page.at.some((place) => standsIn(at, place)))
      .map(({ picture }) => picture);
    const times = pictures.map(
      (picture) => painted.find((one) => one.picture === picture)?.at ?? Number.POSITIVE_INFINITY,
    );
    return times.length > 0 ? Math.max(state.at, ...times) : Number.POSITIVE_INFINITY;
  };
  const times = told.map((state) => ({ ...state, shown: shownAt(state) }));
  return keys.flatMap(({ at: pressed, key }, index) => {
    if (key === ' ') return [];
    const versions = new Set(
      sent.flatMap((one) =>
        one.language === language && one.value.length > length + index ? one.version : [],
      ),
    );
    const shown = times.flatMap((one) =>
      one.language === language && versions.has(one.version) ? one.shown : [],
    );
    const first = Math.min(...shown);
    if (!Number.isFinite(first)) throw new Error(`key ${index + 1} (“${key}”) was not shown`);
    return first - pressed;
  });
}

/** Whether a passage stands in a place, by their names: `priorities.legal.body` in `priorities.legal`. */
export function standsIn(at: string, place: string): boolean {
  return at === place || at.startsWith(`${place}.`);
}
