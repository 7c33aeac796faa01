// The fields of a block by the entries of its lists: those of one entry together. Pure.
import { plainName } from '../../../language/plain-name.ts';
import type { Field, FormBlock, FormList } from '../../contract/period.ts';

/** Fields that stand together: of one entry of a list, with its place there; or of none. */
export type Group = {
  fields: Field[];
  entry?: { list: FormList; name: string; place: number; count: number };
};

export function inEntries({ fields, lists }: Pick<FormBlock, 'fields' | 'lists'>): Group[] {
  const groups: Group[] = [];
  for (const field of fields) {
    const entry = entryOf(field, lists);
    const last = groups.at(-1);
    const isSame = last?.entry?.name === entry?.name && last?.entry?.list === entry?.list;
    if (last && isSame) last.fields.push(field);
    else groups.push({ fields: [field], ...(entry && { entry }) });
  }
  return groups;
}

/** The entry that a field is of, by its place in the first language that has it. */
function entryOf({ path }: Field, lists: readonly FormList[]): Group['entry'] {
  const list = lists.find((one) => one.path.every((part, index) => path[index] === part));
  const name = list && String(path[list.path.length]);
  const names = list && Object.values(list.names).find((own) => own.includes(String(name)));
  if (!list || name === undefined || !names) return undefined;
  return { list, name, place: names.indexOf(name) + 1, count: names.length };
}

/** A name as files have it, out of what a person typed: small letters, digits, underscores; free among these. */
export function freeName(typed: string, taken: readonly string[]): string {
  const plain = plainName(typed, '_')
    .replace(/^[_0-9]+/, '')
    .slice(0, 40);
  const base = plain === '' ? 'entry' : plain;
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? base : `${base}_${count}`;
    // A list has its heading under that name.
    if (free !== 'title' && !taken.includes(free)) return free;
  }
}
