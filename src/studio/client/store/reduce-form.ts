// What is known after the server gave a period's form. Pure.
import type { PeriodForm } from '../../contract/period.ts';
import { shared } from './shared.ts';
import type { Edit, Known } from './state.ts';
import { confirmedIn } from './values.ts';

/**
 * A form takes the place of what was typed and saved before it was asked for. What is not saved yet stays, and goes on
 * from what its person saw when it was typed: the server tells where the file says something else.
 */
export function afterForm(known: Known, form: PeriodForm, asked: number): Known {
  if (known.route.screen !== 'period' || known.route.period !== form.id) return known;
  const edits = Object.entries(known.edits).map(
    ([key, edit]) => [key, afterward(form, asked, edit)] as const,
  );
  return { ...known, form: shared(known.form, form), edits: Object.fromEntries(edits) };
}

function afterward(form: PeriodForm, asked: number, edit: Edit): Edit {
  const { state, asOf = 0, spot, was } = edit;
  if (state !== 'saved' || asOf >= asked) return edit;
  const value = confirmedIn(form, spot);
  return value === was ? edit : { ...edit, value, was: value };
}
