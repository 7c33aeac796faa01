// How a comparison looks on a terminal: what to look at first, the figures as a table, the passages word by word.
import type { Colors } from 'picocolors/types.js';
import type { Comparison } from '../../compare/comparison.ts';
import type { LanguageChange, PassageChange } from '../../compare/passages.ts';
import { pictureLines } from '../../compare/pictures.ts';
import { attention } from '../../compare/summary.ts';
import type { Segment } from '../../compare/words.ts';
import { printable } from '../../printable.ts';
import { firstOf } from '../../values.ts';
import { findingLines, tally } from '../shared/findings.ts';
import { wrap } from '../shared/width.ts';
import { figureTables } from './figure-lines.ts';

/** Words of a passage that are shown around a change. */
const around = 4;

/** Figures or passages that are named of each sort; all of them stand below. */
const mostNames = 12;

/** Errors of a period that are printed in full. */
const mostFindings = 10;

/**
 * The lines of a comparison, none wider than `columns` (at least 40) but for findings. Gone words stand in [-…-], new ones in {+…+}, so
 * that they can be told apart without colours too.
 */
export function compareLines(comparison: Comparison, colours: Colors, columns: number): string[] {
  const { operation, last, now } = comparison;
  const width = Math.max(40, columns);
  const lines = [
    ...wrap(`${printable(operation)}: ${now.title} beside ${last.title}`, width).map(colours.bold),
    '',
    ...attentionLines(comparison, colours, width),
    ...figureTables(comparison, colours, width),
    ...passageLines(comparison, colours, width),
    ...otherLines(comparison, width),
    ...findingsOf(comparison, colours),
  ];
  return lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
}

function attentionLines(comparison: Comparison, colours: Colors, width: number): string[] {
  const points = attention(comparison, new Map());
  if (points.length === 0) return ['Nothing stands out.', ''];
  const lines = points.flatMap(({ says, about, alarm }) => {
    const names = firstOf(
      about.map((one) => one.text),
      mostNames,
    );
    const text = printable(`${says} ${names}`.trim());
    return wrap(text, width - 2).map((line, index) => {
      const sign = index > 0 ? ' ' : alarm ? colours.red('!') : colours.dim('·');
      return `${sign} ${line}`;
    });
  });
  return [...lines, ''];
}

function passageLines({ passages, languages }: Comparison, colours: Colors, width: number): string[] {
  const name = (code: string) => languages.find((language) => language.code === code)?.name ?? code;
  const changed = passages.filter(({ languages: each }) =>
    Object.values(each).some(({ status }) => status !== 'unchanged'),
  );
  const count = `${changed.length} of ${passages.length} changed`;
  return [
    `${colours.bold('Passages')}  ${count}`,
    ...changed.flatMap((passage) => passageBlock(passage, name, colours, width)),
    '',
  ];
}

function passageBlock(
  { path, only, languages }: PassageChange,
  name: (code: string) => string,
  colours: Colors,
  width: number,
): string[] {
  const alone = only.length > 0 ? [colours.red(`    ! only in ${only.map(name).join(' and ')}`)] : [];
  const lines = Object.entries(languages).flatMap(([code, change]) => {
    const indent = 4 + code.length + 2;
    if (change.status === 'unchanged') return [`    ${code}  ${colours.dim('unchanged')}`];
    return wrap(excerpt(change), width - indent).map((line, index) => {
      return `${(index === 0 ? `    ${code}` : '').padEnd(indent)}${painted(line, colours)}`;
    });
  });
  return [...wrap(printable(path), width - 2).map((line) => `  ${line}`), ...alone, ...lines];
}

/** The changes with a few words around each; of what is new, gone or empty the whole. */
function excerpt({ status, words }: LanguageChange): string {
  if (status === 'empty') return '(empty)';
  const runs = joined(words);
  const text = runs.map((segment, index) => shown(segment, index, runs.length)).join('');
  return printable(text.replace(/[ \t\r\n]+/g, ' ').trim());
}

/** Figures and the words around them as one, where both stayed, came or went. */
function joined(words: readonly Segment[]): Segment[] {
  const runs: Segment[] = [];
  for (const { kind, text } of words) {
    const before = runs.at(-1);
    if (before?.kind === kind) before.text += text;
    else runs.push({ kind, text });
  }
  return runs;
}

function shown({ kind, text }: Segment, index: number, count: number): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (kind === 'gone') return inner === '' ? text : `${before}[-${inner}-]${after}`;
  if (kind === 'new') return inner === '' ? text : `${before}{+${inner}+}${after}`;
  const parts = text.split(/(?<=\s)(?=\S)/);
  const [first, end] = [index === 0, index === count - 1];
  const kept = first || end ? around : 2 * around;
  if (parts.length <= kept + 1) return text;
  const head = first ? '' : parts.slice(0, around).join('');
  const tail = end ? '' : parts.slice(-around).join('');
  return `${head}… ${tail}`;
}

/** Colours for what stands in the brackets; a change can go on from one line to the next, so each line is painted alone. */
function painted(line: string, colours: Colors): string {
  return line
    .replaceAll(/\[-.*?(-\]|$)/g, (gone) => colours.red(gone))
    .replaceAll(/\{\+.*?(\+\}|$)/g, (added) => colours.green(added));
}

function otherLines({ donors, pictures, languages }: Comparison, width: number): string[] {
  const name = (code: string) => languages.find((language) => language.code === code)?.name ?? code;
  const lines = [
    ...(donors.new.length > 0 ? [`New donors: ${donors.new.join(', ')}.`] : []),
    ...(donors.gone.length > 0 ? [`No longer among the donors: ${donors.gone.join(', ')}.`] : []),
    ...pictureLines(pictures, name),
  ];
  return lines.flatMap((line) => wrap(printable(line), width));
}

/** The errors of a period that is not whole, as far as they say more than the table; the others are counted. */
function findingsOf({ last, now }: Comparison, colours: Colors): string[] {
  return [last, now].flatMap(({ id, title, findings, whole }) => {
    const errors = findings.filter(({ code, severity }) => severity === 'error' && code !== 'empty');
    const shown = whole ? [] : errors.slice(0, mostFindings);
    if (findings.length === 0 || (whole && id === last.id)) return [];
    const told = `${title}: ${tally(findings)}. See all of it: factsheet check ${printable(id)}`;
    return ['', ...findingLines(shown, colours), told];
  });
}
