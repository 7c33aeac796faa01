// How an approval stands, on a terminal: by whom, when, and what is another since, word by word.
import type { Colors } from 'picocolors/types.js';
import type { StateChange } from '../../approval/changes.ts';
import type { Standing } from '../../approval/standing.ts';
import type { StateValue } from '../../approval/state.ts';
import { compareWords } from '../../compare/words.ts';
import { formatPlace } from '../../errors.ts';
import { languageName } from '../../language/names.ts';
import { printable, shortened } from '../../printable.ts';
import type { Approvals } from '../../session/approval/read.ts';

/** So many changes of a language are shown. */
const most = 200;

/** Each language in a line. Nothing for a period that nobody has approved and nobody has to. */
export function approvalLines(period: string, approvals: Approvals, colours: Colors): string[] {
  const { required, standings, findings } = approvals;
  const isOpen = required && standings.some(({ counts }) => !counts);
  return [
    ...standings.map((one) => approvalLine(one, colours)),
    ...findings.map(
      ({ message, place }) => `${printable(place ? formatPlace(place) : '')}  ${printable(message)}`,
    ),
    ...(isOpen
      ? [`It is not packed or sent until it is approved: factsheet approve ${printable(period)} --by NAME`]
      : []),
  ];
}

function approvalLine({ language, state, counts, approval, key, changes }: Standing, colours: Colors) {
  const name = printable(languageName(language));
  if (!approval) return `${colours.dim('·')} ${name}: not approved`;
  const who = `${printable(approval.by)} on ${approval.at.slice(0, 10)}`;
  const signed =
    key === undefined ? `marked as approved by ${who}` : `approved by ${who}, signed with ${key}`;
  if (counts) return `${colours.green('✓')} ${name}: ${signed}`;
  if (state === 'approved')
    return `${colours.yellow('!')} ${name}: ${signed}; operation.yaml wants another key`;
  const count = changes.length === 1 ? '1 change' : `${changes.length} changes`;
  return `${colours.red('✗')} ${name}: was ${signed}; ${count} since`;
}

/** What is another since, in each language that was approved before. What all languages share is told once. */
export function changeLines({ standings }: Approvals, colours: Colors): string[] {
  const told = new Set<string>();
  return standings.flatMap(({ language, changes }) => {
    const fresh = changes.filter((change) => {
      const key = JSON.stringify(change);
      return !told.has(key) && told.add(key);
    });
    const lines = fresh.slice(0, most).map((change) => changeLine(change, language, colours));
    return lines.length > 0 ? ['', ...lines] : [];
  });
}

const words: Record<StateChange['what'], string> = {
  changed: 'is another',
  new: 'is new',
  gone: 'is gone, or cannot be read',
  order: 'stands in another order',
};

function changeLine({ file, at, what, was, now }: StateChange, language: string, colours: Colors): string {
  const place = printable(at === undefined ? file : `${file} ${at}`);
  if (at === undefined) return `${place}: ${words[what]}`;
  const pieces = (value: StateValue | undefined) =>
    value === undefined ? [] : [{ kind: 'words' as const, text: String(value) }];
  const told = compareWords(pieces(was), pieces(now), language).map(({ kind, text }) => {
    const safe = printable(shortened(text, 300));
    if (kind === 'gone') return colours.red(`[-${safe}-]`);
    return kind === 'new' ? colours.green(`{+${safe}+}`) : safe;
  });
  return `${place}: ${told.join('')}`;
}
