// What is another since a state was approved: each value with what it was, files that came and went. Pure.
import { type ApprovedState, dotted, type StateValue } from './state.ts';

/** `order`: the same values in another order. Without `at` it is of the whole file. */
export type StateChange = {
  file: string;
  at?: string;
  what: 'changed' | 'new' | 'gone' | 'order';
  was?: StateValue;
  now?: StateValue;
};

/** From the one state to the other, in the order of the files and of what stands in them. */
export function changesBetween(before: ApprovedState, after: ApprovedState): StateChange[] {
  const files = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...files].flatMap((file): StateChange[] => {
    const [was, now] = [own(before, file), own(after, file)];
    if (was === undefined) return [{ file, what: 'new' }];
    if (now === undefined) return [{ file, what: 'gone' }];
    if (typeof was === 'string' || typeof now === 'string')
      return was === now ? [] : [{ file, what: 'changed' }];
    return changedValues(was, now).map((change) => ({ file, ...change }));
  });
}

type Values = Readonly<Record<string, StateValue>>;

function changedValues(before: Values, after: Values): Omit<StateChange, 'file'>[] {
  const pointers = new Set([...Object.keys(after), ...Object.keys(before)]);
  const changes = [...pointers].flatMap((pointer): Omit<StateChange, 'file'>[] => {
    const [was, now] = [own(before, pointer), own(after, pointer)];
    const at = dotted(pointer);
    if (was === undefined) return now === undefined ? [] : [{ at, what: 'new', now }];
    if (now === undefined) return [{ at, what: 'gone', was }];
    return same(was, now) ? [] : [{ at, what: 'changed', was, now }];
  });
  const inBoth = (values: Values, others: Values) =>
    Object.keys(values).filter((pointer) => own(others, pointer) !== undefined);
  const isOrder = inBoth(before, after).join('\n') !== inBoth(after, before).join('\n');
  return isOrder ? [...changes, { what: 'order' }] : changes;
}

function own<Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function same(a: StateValue, b: StateValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
