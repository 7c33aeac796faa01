// Figures come as they were typed, and go to the desk as what stands in the file; what cannot stand there is refused.
import { typedFigures } from '../../index.ts';
import type { Asks } from '../contract/asks.ts';
import { Refused } from './problem.ts';

type Ask = Asks['/api/change'];

/**
 * The same changes, with values in place of texts.
 * @throws Refused where a text is no value of its kind; its `change` says which of the changes that is, from 0
 */
export async function withValues(data: string, ask: Ask): Promise<Ask> {
  const isTyped = (change: Ask['changes'][number]) =>
    change.file === 'figures' && 'value' in change && typeof change.value === 'string';
  const texts = ask.changes.flatMap((change) =>
    isTyped(change) && 'value' in change ? [{ path: change.path, text: String(change.value) }] : [],
  );
  if (texts.length === 0) return ask;
  const values = await typedFigures(data, ask.period, texts);
  const at = values.findIndex((one) => 'wrong' in one);
  const wrong = values[at];
  if (wrong && 'wrong' in wrong) {
    const change = ask.changes.flatMap((one, index) => (isTyped(one) ? [index] : []))[at] ?? 0;
    const message = `This cannot stand here: ${wrong.wrong}.`;
    throw new Refused(422, 'figure-value', message, wrong.hint, { change });
  }
  let count = -1;
  const changes = ask.changes.map((change) => {
    if (!isTyped(change)) return change;
    count += 1;
    const read = values[count];
    return read && 'value' in read ? { ...change, value: read.value } : change;
  });
  return { ...ask, changes };
}
