// Findings that the office lets stand: they stay in the report, with the reason, and stop nothing.
import { type Finding, formatPlace } from '../errors.ts';
import type { Period } from '../period/period.ts';
import type { Check, Rule } from './check.ts';
import { sourceDiffers } from './figures/source-differs.ts';

type Entry = Period['accepted'][number];

/**
 * The findings, those that are accepted turned into notes with the office's reason. A finding whose rule is `final`
 * stays as it is.
 */
export function applyAccepted(
  findings: readonly Finding[],
  accepted: readonly Entry[],
  rules: readonly Rule[],
): Finding[] {
  const final = new Set(rules.filter((rule) => rule.final).map(({ code }) => code));
  return findings.map((finding) => {
    const entry = final.has(finding.code) ? undefined : accepted.find((one) => isMeant(one, finding));
    return entry ? { ...finding, severity: 'note', accepted: entry.reason } : finding;
  });
}

/** Entries of this period that accept nothing: the fault is mended, or the entry misspelt. Asked after all checks ran. */
export const unusedAcceptance: Check<{ period: Period; findings: readonly Finding[] }> = {
  code: 'accepts-nothing',
  severity: 'warning',
  title: 'An entry of accepted that accepts nothing',
  why: 'What it stood for is mended, or the entry is misspelt and the finding still stands.',
  example: {
    wrong: 'accepted:\n  - code: figur-typed\n    reason: The year is part of a name.',
    right: 'accepted:\n  - code: figure-typed\n    reason: The year is part of a name.',
  },
  mend: 'Take the entry out, or copy code, in, at and about from the finding.',
  find({ period, findings }) {
    const mine = period.accepted.filter(({ place }) => place.file.includes(`/${period.periodId}/`));
    // Where a period comes without its sources, nobody held the figures against them.
    const isLookedFor = ({ code }: Entry) => code !== sourceDiffers.code || period.released.length > 0;
    return mine
      .filter((entry) => isLookedFor(entry) && !findings.some((finding) => isMeant(entry, finding)))
      .map(({ code, place }) => {
        return { message: `There is no finding “${code}” that this would accept.`, place };
      });
  },
};

function isMeant(entry: Entry, { code, place, at, about }: Finding): boolean {
  const file = place ? formatPlace({ file: place.file }).split('/').at(-1) : undefined;
  return (
    entry.code === code &&
    (entry.in === undefined || entry.in === file) &&
    (entry.at === undefined || entry.at === at) &&
    (entry.about === undefined || (about !== undefined && small(entry.about) === small(about)))
  );
}

/** A word that is accepted is right at the beginning of a sentence too, in languages with ı and İ as well. */
function small(words: string): string {
  return words.toLowerCase().replaceAll('\u0307', '').replaceAll('ı', 'i');
}
