// Holds what checks find of a planted fault against what they must find: that, at its place, and nothing besides.
import path from 'node:path';
import { expect } from 'vitest';
import { dataChecks } from '../../../src/blocks/checks.ts';
import { type Check, type DataSubject, runChecks } from '../../../src/checks/check.ts';
import type { Finding } from '../../../src/errors.ts';
import { shipped } from '../../support/data.ts';
import { earlier, periodsWith, subjectIn, wordsAt } from '../support.ts';
import { planted as figures } from './figures.planted.ts';
import { planted as languages } from './languages.planted.ts';
import { planted as pictures } from './pictures.planted.ts';
import type { Planted } from './planted.ts';
import { planted as stale } from './stale.planted.ts';
import { planted as texts } from './texts.planted.ts';

/** The planted faults by theme. */
export const tables: Record<string, readonly Planted[]> = { figures, languages, texts, stale, pictures };

/** What makes two findings the same, though lines move: all but their places. */
const identity = ({ code, message, at, about, place }: Finding) =>
  [code, message, at, about, place?.file].join('|');

const known = new Map<string, Promise<DataSubject>>();

/** The period without a fault: read once for all rows that have the same period before them. */
function untouched(before: Planted['before']): Promise<DataSubject> {
  const key = before ? ['', ...before.map((change) => Object.values(change).join('|'))].join('\n') : 'none';
  const subject =
    known.get(key) ?? periodsWith([], before).then((data) => subjectIn(data, shipped, before && earlier));
  known.set(key, subject);
  return subject;
}

const clean = new WeakMap<
  DataSubject,
  { checks: readonly Check<DataSubject>[]; found: ReadonlySet<string> }
>();

/** What these checks find there already; asked again for the same checks, it is known. */
function foundIn(subject: DataSubject, checks: readonly Check<DataSubject>[]): ReadonlySet<string> {
  const kept = clean.get(subject);
  if (kept?.checks === checks) return kept.found;
  const found = new Set(runChecks(checks, subject).map(identity));
  clean.set(subject, { checks, found });
  return found;
}

/** The checks that must find something of a row; all, where nothing may be found. */
export function checksFor({ expect: expected }: Planted): readonly Check<DataSubject>[] {
  const codes = expected.map(({ code }) => code);
  return codes.length > 0 ? dataChecks.filter(({ code }) => codes.includes(code)) : dataChecks;
}

/** Fails unless these checks find what a row wants, where it wants it, and nothing else that is not there without the fault. */
export async function hold(
  { changes, before, expect: expected }: Planted,
  checks: readonly Check<DataSubject>[],
): Promise<void> {
  const there = foundIn(await untouched(before), checks);
  const data = await periodsWith(changes, before);
  const all = runChecks(checks, await subjectIn(data, shipped, before && earlier));
  const found = all.filter((finding) => !there.has(identity(finding)));
  const seen = await Promise.all(
    found.map(async (finding) => ({
      code: finding.code,
      file: path.basename(finding.place?.file ?? ''),
      words: await wordsAt(data, finding),
    })),
  );
  const wanted = expected.map(({ code, file, words }) => ({
    code,
    file: file ?? path.basename(changes[0]?.file ?? ''),
    words: words === undefined ? expect.any(String) : expect.stringMatching(`^${RegExp.escape(words)}`),
  }));
  expect(seen).toEqual(wanted);
}
