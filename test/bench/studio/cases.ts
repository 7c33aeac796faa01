// Into which passages is typed: a short one, a long one, one whose growth changes the fit, and one whose page is nearly full.
import type { RoomColumn } from '../../../src/studio/contract/page.ts';
import type { Field, PeriodForm } from '../../../src/studio/contract/period.ts';
import { standsIn } from './notes.ts';

/** Where is typed, and what is put behind the passage before. `side`: both languages stand side by side. */
export type Case = { name: string; at: string; fill: string; side?: true };

/** Keys that fit before the page is full, where it is nearly full at the beginning. */
const nearly = 30;

/** The cases of a period, by its form and by how much more each column would take in a language. */
export function casesOf(form: PeriodForm, rooms: readonly RoomColumn[], language: string): Case[] {
  const length = ({ texts }: Field) => texts[language]?.source?.length ?? 0;
  const passages = form.blocks
    .filter(({ page }) => page !== undefined)
    .flatMap(({ fields }) => fields)
    .filter((field) => field.kind === 'passage' && length(field) > 0)
    .toSorted((a, b) => length(a) - length(b));
  const [short, long] = [passages[0], passages.at(-1)];
  const byRoom = rooms.filter(({ mm }) => mm > 0).toSorted((a, b) => a.characters - b.characters);
  const full = byRoom
    .flatMap((column) =>
      passages
        .filter(({ at }) => column.blocks.some((place) => standsIn(at, place)))
        .map((field) => ({ column, field })),
    )
    .at(0);
  if (!short || !long || !full) throw new Error('the period has no passages');
  const { at } = full.field;
  return [
    { name: 'a short passage', at: short.at, fill: '' },
    { name: 'a long passage', at: long.at, fill: '' },
    { name: 'a passage in the fullest column', at, fill: '' },
    { name: 'a page that is nearly full', at, fill: wordsOf(full.column.characters - nearly) },
    { name: 'both languages side by side', at: long.at, fill: '', side: true },
  ];
}

/** Made-up words, so many characters of them, after a blank. */
function wordsOf(count: number): string {
  return count > 0 ? ` ${'several words more '.repeat(Math.ceil(count / 19))}`.slice(0, count).trimEnd() : '';
}
