// The one way in which what a window knows changes: what happened → what is known then. Pure.
import type { Happening } from './happening.ts';
import { changedBy, onTheirWay } from './reduce-edit.ts';
import { heard } from './reduce-event.ts';
import { afterForm } from './reduce-form.ts';
import { entered } from './reduce-typed.ts';
import { shared } from './shared.ts';
import {
  type Connection,
  type Edits,
  editsByPeriod,
  type Focus,
  type Known,
  openIn,
  type Route,
} from './state.ts';

/** What is known after something happened. */
export function reduce(known: Known, happened: Happening): Known {
  switch (happened.type) {
    case 'went':
      return went(known, happened.route);
    case 'connection':
      return connected(known, happened.connection);
    case 'home':
      return { ...known, home: happened.home };
    case 'offers':
      return { ...known, offers: happened.offers };
    case 'drafted':
      return { ...known, draft: happened.draft };
    case 'tried':
      return tried(known, happened);
    case 'asked':
      return { ...known, asked: known.asked + 1 };
    case 'form':
      return afterForm(known, happened.form, happened.asked);
    case 'heard':
      return heard(known, happened.event);
    case 'left':
      return { ...known, left: shared(known.left, happened.left) };
    case 'focused':
      return focused(known, happened);
    case 'together':
      return { ...known, together: shared(known.together, happened.together) };
    case 'compared':
      return { ...known, comparison: shared(known.comparison, happened.comparison) };
    case 'person':
      return { ...known, person: happened.person };
    case 'begun':
      return { ...known, begun: happened.begun };
    case 'problem':
      return withProblem(known, happened.problem);
    case 'answered':
      return answered(known, happened);
    case 'unsent':
      return onTheirWay({ ...known, ...(happened.why && { unsaved: happened.why }) }, happened);
    case 'sent':
    case 'refused':
      return onTheirWay(known, happened);
    case 'again':
      return waitingAgain(known);
    default:
      return { ...known, edits: changedBy(known, happened) };
  }
}

/** Another period is another set of things known; another tab or place is not. What was typed stays with its period. */
function went(known: Known, route: Route): Known {
  const after = openIn({ route });
  if (openIn(known) === after) return { ...withEntered(known, route), route };
  const { [after ?? '']: edits = {}, ...away } = editsByPeriod(withEntered(known, route));
  const {
    form: _form,
    findings: _findings,
    focus: _focus,
    problem: _problem,
    unsaved: _unsaved,
    together: _together,
    comparison: _comparison,
    ...rest
  } = known;
  return { ...rest, route, edits, away, left: [], pages: {}, drawing: [], isChecking: false };
}

/** Who goes elsewhere leaves the cell that she types in. */
function withEntered(known: Known, to: Route): Known {
  const { route: from, edits } = known;
  const isSame = from.screen === 'period' && to.screen === 'period' && from.tab === to.tab;
  if (isSame && from.period === to.period) return known;
  return { ...known, edits: entered(known, Object.keys(edits)) };
}

/** What is known of a new operation, or why there can be none as it is described. */
function tried(
  { tried: last, untried: _, ...known }: Known,
  told: Extract<Happening, { type: 'tried' }>,
): Known {
  if ('tried' in told) return { ...known, tried: told.tried };
  return { ...known, ...(last && { tried: last }), untried: told.refused };
}

/** What can be undone is known at once, before the form is asked for again. */
function answered(
  { unsaved: _, ...known }: Known,
  happened: Extract<Happening, { type: 'answered' }>,
): Known {
  const after = onTheirWay(known, happened);
  const { answer, period } = happened;
  if (known.form?.id !== period || !answer.saved) return after;
  const { undo, redo } = answer;
  return { ...after, form: shared(known.form, { ...known.form, undo, redo }) };
}

/** What could not be sent waits again as soon as somebody listens. A window that was told that all is over stays so. */
function connected(known: Known, connection: Connection): Known {
  if (known.connection === 'over') return known;
  if (connection !== 'open') return { ...known, connection };
  return { ...waitingAgain(known), connection };
}

function waitingAgain(known: Known): Known {
  const again = (edits: Edits): Edits =>
    mapped(edits, (edit) => (edit.state === 'kept' ? { ...edit, state: 'waiting' } : edit));
  return { ...known, edits: again(known.edits), away: mapped(known.away, again) };
}

function mapped<Value>(values: Readonly<Record<string, Value>>, change: (value: Value) => Value) {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)] as const));
}

function focused(known: Known, { at, language }: Focus): Known {
  if (known.focus?.at === at && known.focus.language === language) return known;
  return { ...known, focus: { at, ...(language !== undefined && { language }) } };
}

/** What is told of a problem takes the place of what was told before; nothing takes all of it away. */
function withProblem({ problem: _, begun, ...known }: Known, problem: Known['problem']): Known {
  return problem ? { ...known, ...(begun && { begun }), problem } : known;
}
