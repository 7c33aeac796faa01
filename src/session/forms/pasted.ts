// Numbers of a text that figures print: what an editor offers to name where a number was pasted.
import type { Finding } from '../../errors.ts';
import { cases } from '../../language/cases.ts';
import { numberFormat } from '../../language/intl.ts';
import { sameSigns } from '../../language/letters.ts';
import type { Figure } from '../../period/period.ts';
import { openPeriod } from '../../pipeline/read.ts';
import { typedWords } from '../../text/typed.ts';
import { type Context, readingTools, stopping } from '../context.ts';
import type { PeriodName } from '../periods.ts';
import { chipPrinter, type PrintChip } from './chips.ts';

/** A number as it stands in a text (offsets in UTF-16 units), and the placeholders of the figures that it may be. */
export type PastedNumber = {
  start: number;
  end: number;
  raw: string;
  figures: readonly { name: string; placeholder: string; printed: string }[];
};

export type Pasted = { numbers: readonly PastedNumber[]; findings: readonly Finding[] };

/** So many numbers of one text are told: nobody looks through more. */
const most = 20;

/** Smaller counts are in every text, and mostly mean something else. */
const least = 10;

/** The numbers of a text in a language that print as figures do; placeholders and addresses in it are none. */
export async function readPasted(
  context: Context,
  name: PeriodName,
  { language, text }: { language: string; text: string },
): Promise<Pasted> {
  const { root } = context;
  const tools = readingTools(context);
  const job = { ...name, languages: [], draft: true };
  const { period } = await openPeriod(job, tools, stopping(context), []);
  const words = await tools.languageFiles([language], { root, operation: name.operation });
  const decimal = period?.operation.numbers[language]?.decimal;
  const figures = [...(period?.table.values() ?? [])];
  return {
    numbers: numbersIn(text, figures, { language, decimal, print: chipPrinter(period, words.files) }),
    findings: [],
  };
}

type Writing = { language: string; decimal: string | undefined; print: PrintChip };

function numbersIn(text: string, figures: readonly Figure[], writing: Writing): PastedNumber[] {
  const typed = sameSigns(typedWords(text));
  const all = figures.flatMap((figure) => placesOf(typed, figure, writing));
  const places = Map.groupBy(all, ({ start }) => start);
  const longest = [...places.values()].map((own) => {
    const end = Math.max(...own.map((one) => one.end));
    return { start: own[0]?.start ?? 0, end, figures: own.filter((one) => one.end === end) };
  });
  return longest
    .toSorted((a, b) => a.start - b.start)
    .slice(0, most)
    .map(({ start, end, figures: own }) => ({
      ...{ start, end, raw: text.slice(start, end) },
      figures: own.map(({ name, placeholder, printed }) => ({ name, placeholder, printed })),
    }));
}

type Place = { start: number; end: number; name: string; placeholder: string; printed: string };

/** Everywhere that a figure's number stands, with the ending of a case where it has one. */
function placesOf(typed: string, figure: Figure, { language, decimal, print }: Writing): Place[] {
  const { name, kind, value } = figure;
  const isNumber = kind === 'money' || kind === 'share' || (kind === 'count' && Number(value) >= least);
  const printed = isNumber ? print(language, name) : undefined;
  if (printed === undefined || !/\p{Nd}/u.test(printed)) return [];
  const own = sameSigns(printed);
  const endings = Object.keys(cases).flatMap((one) => {
    const inflected = print(language, `${name}, ${one}`);
    return inflected?.startsWith(printed)
      ? [{ way: one, printed: inflected, ending: inflected.slice(printed.length) }]
      : [];
  });
  const signs = decimal ?? decimalOf(language);
  const ways = kind === 'count' ? [own, ...groupings(Number(value), signs)] : [own];
  return [...new Set(ways)].flatMap((way) =>
    startsOf(typed, way).flatMap((start) => {
      const after = typed.slice(start + way.length);
      const hung = endings.find(
        ({ ending }) => after.startsWith(ending) && !isWord.test(after.slice(ending.length)),
      );
      if (!hung && /^[\p{L}\p{M}]/u.test(after)) return [];
      const end = start + way.length + (hung?.ending.length ?? 0);
      const placeholder = hung ? `${name}, ${hung.way}` : name;
      return [{ start, end, name, placeholder, printed: hung?.printed ?? printed }];
    }),
  );
}

const isWord = /^[\p{L}\p{M}\p{N}]/u;

/** Where a number stands by itself: no part of a longer one, and of no word before it. */
function startsOf(typed: string, number: string): number[] {
  const starts: number[] = [];
  for (let at = typed.indexOf(number); at >= 0; at = typed.indexOf(number, at + 1)) {
    const before = typed.slice(Math.max(0, at - 2), at);
    const after = typed.slice(at + number.length, at + number.length + 2);
    const isPart = /[\p{L}\p{N}]$|\p{N}[.,'\u2212 -]$/u.test(before) || /^\p{N}|^[.,' ]\p{N}/u.test(after);
    if (!isPart) starts.push(at);
  }
  return starts;
}

/** A whole number as people type it: plain, or in threes, with any sign between that is no decimal sign of the language. */
function groupings(value: number, decimal: string): string[] {
  if (!Number.isSafeInteger(value) || value < 0) return [];
  const plain = String(value);
  const signs = ['.', ',', ' ', "'"].filter((sign) => sign !== decimal);
  return [plain, ...signs.map((sign) => plain.replace(/\B(?=(?:\d{3})+$)/g, sign))];
}

function decimalOf(language: string): string {
  const parts = numberFormat(language, {}).formatToParts(0.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}
