// Longer texts than the shipped ones: they fit in smaller type, or the finding says what to take out and it is enough.
import { describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../../src/pipeline/job.ts';
import { fitBounds } from '../../src/print/fit-bounds.ts';
import { type Change, dataWith, shipped } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';
import { findingsOf, make } from './support/making.ts';
import { collisions, placedWords, strays } from './support/placing.ts';
import { longer, withoutLast } from './support/texts.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const session = useSession();

async function makeWith(language: string, change?: Change): Promise<Outcome> {
  const data = await dataWith(change ? [change] : []);
  return make(session().tools, { data, languages: [language] });
}

/** The language's texts, this much longer, fit; in type that is smaller, and no smaller than the bounds allow. */
async function expectFit(language: string, factor: number): Promise<void> {
  const before = await makeWith(language);
  const outcome = await makeWith(language, await longer(language, factor));
  // Words are repeated to make one language's texts longer, which checks rightly tell.
  const made = / (?:double-word|length-differs|small-beginning) /;
  expect(findingsOf(outcome).filter((finding) => !made.test(finding))).toEqual([]);
  const body = outcome.files[0]?.fit?.body ?? 0;
  expect(body).toBeLessThan(before.files[0]?.fit?.body ?? 0);
  expect(body).toBeGreaterThanOrEqual(fitBounds.body.from);
  const words = await placedWords(outcome.files[0]?.bytes ?? new Uint8Array());
  expect([...strays(words), ...collisions(words)]).toEqual([]);
}

it('English texts ten per cent longer fit in smaller type', () => expectFit('en', 1.1));

it('Azerbaijani texts ten per cent longer fit in smaller type', () => expectFit('az', 1.1));

it.each(['en', 'az'])(
  '%s: of texts sixty per cent longer it says where and by how much',
  async (language) => {
    const found = findingsOf(await makeWith(language, await longer(language, 1.6)));
    const overflow = new RegExp(
      `^error overflow data/${shipped}/text\\.${language}\\.yaml:\\d+:\\d+ ` +
        `Page 2 \\(${language}\\): from [a-z0-9_.]+ on, the text is \\d+\\.\\d mm too long, about \\d+ characters\\.$`,
    );
    expect(found.filter((finding) => overflow.test(finding))).toHaveLength(1);
    expect(found.filter((finding) => finding.includes('Page 1'))).not.toEqual([]);
  },
);

/** Takes out so much of what was too long as the finding says: half of it is too little, twice as much is enough. */
async function expectUsable(language: string, page: number, only: RegExp, factor = 2): Promise<void> {
  const change = await longer(language, factor, only);
  if (!('content' in change) || typeof change.content !== 'string') throw new Error('no content');
  const { content, file } = change;
  const { findings } = await makeWith(language, change);
  const message = findings.find(({ code }) => code === 'overflow')?.message ?? '';
  const [, told, characters] = /^Page (\d).* about (\d+) characters/.exec(message) ?? [];
  expect(Number(told)).toBe(page);
  const overflows = async (share: number) => {
    const shorter = withoutLast(content, Number(characters) * share, only);
    const outcome = await makeWith(language, { file, content: shorter });
    return outcome.findings.some(({ code }) => code === 'overflow');
  };
  expect(await overflows(0.5)).toBe(true);
  expect(await overflows(2)).toBe(false);
}

describe('taking out about as many characters as it says makes it fit', () => {
  const languages = ['en', 'az'];

  it.each(languages)('%s: the columns of page 2', (language) =>
    expectUsable(language, 2, /^(priorities|partnership|statelessness)\./),
  );

  it('az: the story', () => expectUsable('az', 1, /^story\.body/, 4));

  it.each(languages)('%s: the main column of page 1', (language) =>
    expectUsable(language, 1, /^(highlights|protection)\./),
  );
});
