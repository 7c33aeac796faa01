// What each ask needs that somebody may. The table has every way in which something is changed or told: a new one has to say it. The
// server refuses by it, and the client shows by it what can be done. Pure.
import type { Action, Rights } from '../../service/people/roles.ts';
import type { Asks } from './asks.ts';
import type { Uploads } from './uploads.ts';

/** Something that is to be done, in an operation (not given: in all) and a language (not given: in all); or `somewhere`. */
export type Need = { action: Action; operation?: string; language?: string; somewhere?: true };

/** `azerbaijan/2024-09` → `azerbaijan`. */
export function operationOf(period: string): string {
  return period.split('/')[0] ?? '';
}

const inPeriod =
  (action: Action) =>
  ({ period }: { period: string }): Need[] => [{ action, operation: operationOf(period) }];
const somewhere = (action: Action) => (): Need[] => [{ action, somewhere: true }];
const inAll = (action: Action) => (): Need[] => [{ action }];

/** As much of a change as says what it is. */
type Changing = { file: Asks['/api/change']['changes'][number]['file']; value?: unknown; mark?: unknown };

/** Words and their marks are a translator’s; what stands where, and all else, is not. */
function changeNeeds({ period, changes }: { period: string; changes: readonly Changing[] }): Need[] {
  const operation = operationOf(period);
  return changes.map((change) => {
    const isWords = 'value' in change || 'mark' in change;
    if (!isWords || typeof change.file === 'string') return { action: 'write', operation };
    return { action: 'translate', operation, language: change.file.text };
  });
}

type Replacing = Pick<Asks['/api/replace'], 'period' | 'language'> & {
  which: { language: string } | { count: number };
};

function replaceNeeds({ period, which, language }: Replacing): Need[] {
  const own = 'language' in which ? which.language : language;
  const operation = operationOf(period);
  return [{ action: 'translate', operation, ...(own !== undefined && { language: own }) }];
}

export const needs = {
  '/api/change': changeNeeds,
  '/api/arrange': inPeriod('write'),
  '/api/gallery': somewhere('read'),
  // One’s own changes, which were allowed.
  '/api/undo': inPeriod('make'),
  '/api/redo': inPeriod('make'),
  '/api/back': inPeriod('write'),
  '/api/look': inPeriod('read'),
  '/api/gone': somewhere('read'),
  '/api/find': inPeriod('read'),
  '/api/replace': replaceNeeds,
  '/api/pasted': inPeriod('read'),
  '/api/chip': inPeriod('read'),
  '/api/crops': somewhere('read'),
  '/api/new': ({ operation }: { operation: string }) => [{ action: 'write', operation }],
  '/api/unbegin': inPeriod('write'),
  '/api/operation/try': inAll('admin'),
  '/api/operation/new': inAll('admin'),
  '/api/build': inPeriod('make'),
  '/api/pack': inPeriod('make'),
  // Of which period the job is, is looked at where it is stopped.
  '/api/stop': somewhere('make'),
  '/api/recipients': inPeriod('recipients'),
  '/api/mails': inPeriod('recipients'),
  '/api/send': inPeriod('send'),
  // What is found is told as far as they may read it.
  '/api/search': somewhere('read'),
  '/api/person': somewhere('read'),
  '/api/say': inPeriod('comment'),
  '/api/approve': inPeriod('approve'),
  '/api/withdraw': inPeriod('approve'),
  '/api/import': inPeriod('write'),
  '/api/picture': inPeriod('write'),
  '/api/recipients-file': inPeriod('recipients'),
} as const satisfies {
  [Path in keyof (Asks & Uploads)]: (ask: (Asks & Uploads)[Path]) => Need[];
};

/** Each ask with as much of it as says what it needs. */
export type Needing = { readonly [Path in keyof typeof needs]: Parameters<(typeof needs)[Path]>[0] };

/** What an ask needs. */
export function needsOf<Path extends keyof typeof needs>(path: Path, ask: Needing[Path]): readonly Need[] {
  return (needs[path] as (ask: Needing[Path]) => Need[])(ask);
}

/** Whether who has these rights, in the operation that an ask is about, may ask it; without rights all may be asked, as on a laptop. */
export function isAllowed(rights: Rights | undefined, asked: readonly Need[]): boolean {
  if (!rights) return true;
  return asked.every(({ action, language }) => {
    if (!rights.actions.includes(action)) return false;
    if (action !== ('translate' satisfies Action) || !rights.languages) return true;
    return language !== undefined && rights.languages.includes(language);
  });
}
