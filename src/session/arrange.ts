// What stands where on the pages of a period, changed: the text of its page.yaml, made of the one that holds where it has none.
import path from 'node:path';
import { parse } from 'yaml';
import { blockYaml } from '../begin/texts.ts';
import { parts } from '../blocks/load.ts';
import { usageError } from '../errors.ts';
import type { Source } from '../files/source.ts';
import { kindOf } from '../period/page-faults.ts';
import { type PageFile, pageSchema } from '../period/page-schema.ts';
import { pageFile } from '../period/pages.ts';
import { editText, type TextChange } from './edit.ts';

/** A place on the pages: the page from 1, its area, and the block that it stands before; null: the last. */
export type Spot = { page: number; area: string; before: string | null };

/** A block is moved, added, set aside with its words, or brought back. `from` is where the person saw it. */
export type PagesChange =
  | { move: string; from: { page: number; area: string }; to: Spot }
  | { add: string; name: string; to: Spot }
  | { aside: string; from: { page: number; area: string } }
  | { back: string; to: Spot };

/** The page.yaml after a change; and of a new block, what each text has of it: its gaps. */
export type Arranged = { text: string; words?: { name: string; yaml: string } };

/** The pages that hold for a period, and whose they are. */
export async function pagesThatHold(
  root: Source,
  id: string,
): Promise<{ text: string; of: 'period' | 'operation' | 'program' }> {
  for (const [of, folder] of [
    ['period', id],
    ['operation', path.dirname(id)],
  ] as const) {
    const read = await root.read(`${folder}/${pageFile}`, 200_000);
    if (!('fault' in read))
      return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes), of };
  }
  return { text: await parts.standard(), of: 'program' };
}

/**
 * @param text of the pages that hold
 * @throws FactsheetError `cannot-arrange` (usage) where the block stands somewhere else by now, or cannot stand there
 */
export function arranged(text: string, change: PagesChange): Arranged {
  const parsed = pageSchema.safeParse(parse(text));
  if (!parsed.success) throw cannot('What stands where cannot be read.', 'Mend what was found in it first.');
  const page = parsed.data;
  if ('add' in change) return added(text, page, change);
  if ('back' in change) {
    const at = page.aside.indexOf(change.back);
    if (at < 0) throw cannot(`“${change.back}” is not set aside.`, 'Look at the pages again.');
    const out = page.aside.length > 1 ? ['aside', at] : ['aside'];
    return {
      text: edited(text, [{ path: out, out: true }, ...putChanges(text, page, change.back, change.to)]),
    };
  }
  const name = 'move' in change ? change.move : change.aside;
  const { page: number, area } = change.from;
  const names = namesIn(page, number, area);
  const at = names.indexOf(name);
  if (at < 0) throw cannot(`“${name}” stands somewhere else by now.`, 'Look at the pages again.');
  const own = ['pages', number - 1, area];
  if ('aside' in change) {
    const aside: TextChange =
      page.aside.length > 0
        ? { path: ['aside', page.aside.length], put: name, before: null }
        : { path: ['aside'], yaml: `aside: [${name}]`, before: null };
    return { text: edited(listed(text, page, number, area), [{ path: [...own, at], out: true }, aside]) };
  }
  const { to } = change;
  const whole = listed(text, page, number, area);
  if (to.page === number && to.area === area) {
    const before = to.before === null ? null : names.indexOf(to.before);
    return { text: edited(whole, [{ path: [...own, at], before: before === -1 ? null : before }]) };
  }
  const out: TextChange = { path: [...own, at], out: true };
  return { text: edited(whole, [out, ...putChanges(whole, page, name, to)]) };
}

/** A new block: its name in an area, its kind where the name does not say it, and its gaps in the texts. */
function added(
  text: string,
  page: PageFile,
  { add, name, to }: Extract<PagesChange, { add: string }>,
): Arranged {
  const kind = parts.kinds[add];
  if (!kind) throw cannot(`There is no kind of block “${add}”.`, 'Choose one that is there.');
  const isThere =
    placed(page).includes(name) || page.aside.includes(name) || Object.hasOwn(page.blocks, name);
  if (isThere) throw cannot(`“${name}” is on the pages already.`, 'Give it another name.');
  const isUsual = Object.hasOwn(kind.usual, name);
  const entry: TextChange[] = isUsual
    ? []
    : [{ path: ['blocks', name], yaml: `${name}: { kind: ${add} }`, before: null }];
  if (!isUsual && kindOf(name, page, parts) !== undefined)
    throw cannot(`“${name}” is the name of another kind of block.`, 'Give it another name.');
  const yaml = blockYaml({ name, kind: add, isOfWords: kind.isOfWords }, parts);
  const made = edited(text, [...putChanges(text, page, name, to), ...entry]);
  return { text: made, ...(yaml !== undefined && { words: { name, yaml } }) };
}

function putChanges(
  text: string,
  page: PageFile,
  name: string,
  { page: number, area, before }: Spot,
): TextChange[] {
  const plan = page.pages[number - 1];
  const form = plan && parts.forms[plan.form];
  if (!form || !Object.hasOwn(form.areas, area))
    throw cannot('There is no such place on the pages.', 'Look at them again.');
  const list = rawAt(text, number, area);
  const names = namesIn(page, number, area);
  if (list === undefined || list === null)
    return [
      ...(list === null ? [{ path: ['pages', number - 1, area], out: true } as const] : []),
      { path: ['pages', number - 1, area], yaml: `${area}: [${name}]`, before: null },
    ];
  if (!Array.isArray(list))
    throw cannot('This place is written in a way that cannot be changed here.', 'Choose another one.');
  const at = before === null ? -1 : names.indexOf(before);
  return [{ path: ['pages', number - 1, area, names.length], put: name, before: at < 0 ? null : at }];
}

/** An area whose names stand without brackets gets them. */
function listed(text: string, page: PageFile, number: number, area: string): string {
  if (Array.isArray(rawAt(text, number, area))) return text;
  const path = ['pages', number - 1, area];
  const yaml = `${area}: [${namesIn(page, number, area).join(', ')}]`;
  return edited(text, [
    { path, out: true },
    { path, yaml, before: null },
  ]);
}

function rawAt(text: string, number: number, area: string): unknown {
  const { pages } = parse(text) as { pages: Record<string, unknown>[] };
  return pages[number - 1]?.[area];
}

function namesIn(page: PageFile, number: number, area: string): readonly string[] {
  const { form: _, ...areas }: Partial<PageFile['pages'][number]> = page.pages[number - 1] ?? {};
  return areas[area] ?? [];
}

function placed(page: PageFile): string[] {
  return page.pages.flatMap(({ form: _, ...areas }) => Object.values(areas).flat());
}

function edited(text: string, changes: readonly TextChange[]): string {
  const made = editText(text, pageFile, changes);
  if (made.refused) throw made.refused;
  return made.text;
}

function cannot(message: string, hint: string) {
  return usageError('cannot-arrange', message, hint);
}
