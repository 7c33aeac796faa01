// The one way in which what a window knows changes: what happened → what is known then. Pure.
import type { Happening } from './happening.ts';
import { changedBy } from './reduce-edit.ts';
import { heard } from './reduce-event.ts';
import { afterForm } from './reduce-form.ts';
import type { Connection, Focus, Known, Route } from './state.ts';

/** What is known after something happened. */
export function reduce(known: Known, happened: Happening): Known {
  switch (happened.type) {
    case 'went':
      return went(known, happened.route);
    case 'connection':
      return connected(known, happened.connection);
    case 'home':
      return { ...known, home: happened.home };
    case 'asked':
      return { ...known, asked: known.asked + 1 };
    case 'form':
      return afterForm(known, happened.form, happened.asked);
    case 'heard':
      return heard(known, happened.event);
    case 'left':
      return { ...known, left: happened.left };
    case 'focused':
      return focused(known, happened);
    case 'begun':
      return { ...known, begun: happened.begun };
    case 'problem':
      return withProblem(known, happened.problem);
    case 'answered':
      return answered(known, happened);
    default:
      return { ...known, edits: changedBy(known, happened) };
  }
}

/** Another period is another set of things known; another tab or place is not. */
function went(known: Known, route: Route): Known {
  const before = known.route.screen === 'period' ? known.route.period : undefined;
  const after = route.screen === 'period' ? route.period : undefined;
  if (before === after) return { ...known, route };
  const { form: _form, findings: _findings, focus: _focus, problem: _problem, ...rest } = known;
  return { ...rest, route, edits: {}, left: [], pages: {}, drawing: [], isChecking: false };
}

/** What can be undone is known at once, before the form is asked for again. */
function answered(known: Known, happened: Extract<Happening, { type: 'answered' }>): Known {
  const edits = changedBy(known, happened);
  const { answer } = happened;
  if (!known.form || !answer.saved) return { ...known, edits };
  return { ...known, edits, form: { ...known.form, undo: answer.undo, redo: answer.redo } };
}

/** What could not be sent waits again as soon as somebody listens. */
function connected(known: Known, connection: Connection): Known {
  if (connection !== 'open') return { ...known, connection };
  const edits = Object.entries(known.edits).map(
    ([key, edit]) => [key, edit.state === 'kept' ? { ...edit, state: 'waiting' as const } : edit] as const,
  );
  return { ...known, connection, edits: Object.fromEntries(edits) };
}

function focused(known: Known, { at, language }: Focus): Known {
  if (known.focus?.at === at && known.focus.language === language) return known;
  return { ...known, focus: { at, ...(language !== undefined && { language }) } };
}

/** What is told of a problem takes the place of what was told before; nothing takes all of it away. */
function withProblem({ problem: _, begun, ...known }: Known, problem: Known['problem']): Known {
  return problem ? { ...known, ...(begun && { begun }), problem } : known;
}
