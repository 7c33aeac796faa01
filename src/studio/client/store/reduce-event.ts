// What is known after the server told of something. Pure.
import type { Told } from '../../contract/asks.ts';
import type { StudioEvent } from '../../contract/events.ts';
import { shared } from './shared.ts';
import type { Known } from './state.ts';

/** Events of other periods change nothing here, but for their jobs. */
export function heard(known: Known, event: StudioEvent): Known {
  if (event.type === 'job') {
    const others = known.jobs.filter(({ id }) => id !== event.job.id);
    return { ...known, jobs: [...others, event.job] };
  }
  const here = known.route.screen === 'period' ? known.route.period : undefined;
  if (event.period !== undefined && event.period !== here) return known;
  switch (event.type) {
    case 'changed':
      return { ...known, isChecking: true, isWhole: false };
    case 'drawing':
      return { ...known, drawing: [...new Set([...known.drawing, event.language])] };
    case 'pages': {
      const { type: _type, period: _period, isPart, ...pages } = event;
      const drawing = isPart
        ? known.drawing
        : known.drawing.filter((language) => language !== event.language);
      return { ...known, drawing, pages: { ...known.pages, [event.language]: shownOrKept(known, pages) } };
    }
    case 'together':
      return known;
    case 'room':
      return { ...known, rooms: { ...known.rooms, [event.language]: event.columns } };
    case 'checked':
      return {
        ...known,
        findings: shared(known.findings, event.findings),
        isChecking: false,
        isWhole: event.pages === true,
      };
    case 'failed':
      return { ...known, drawing: [], problem: toldIn(event) };
  }
}

/** Where pages were refused, the last ones stay on the screen beside the reason. */
function shownOrKept(known: Known, pages: Known['pages'][string]): Known['pages'][string] {
  const before = known.pages[pages.language];
  const isKept = pages.refused && pages.pages.length === 0 && before;
  return shared(before, isKept ? { ...pages, pages: before.pages } : pages);
}

function toldIn({ type: _type, period: _period, ...told }: Extract<StudioEvent, { type: 'failed' }>): Told {
  return told;
}
