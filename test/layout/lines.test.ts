// Lines are units of sense: what a reader stumbles over at their ends, counted in shipped, shorter and longer texts.
import { describe, expect, it, vi } from 'vitest';
import type { FolderSource } from '../../src/files/folder-source.ts';
import { longer, shorter } from '../acceptance/support/texts.ts';
import { dataWith } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';
import { useReader } from '../support/reader.ts';
import { type Passage, passagesOf } from '../support/sheet.ts';

vi.setConfig({ testTimeout: 60_000 });
const session = useSession();
const reader = useReader();

/** What the ends of a passage’s lines do wrong, each with the words around it. */
function faultsOf({ kind, lines }: Passage): string[] {
  const texts = lines.map(({ text }) => text);
  const last = texts.at(-1) ?? '';
  const faults = texts.slice(0, -1).flatMap((line, index) => {
    const next = texts[index + 1] ?? '';
    const around = `${line.slice(-20)} / ${next.slice(0, 20)}`;
    const end = /\S+$/.exec(line)?.[0] ?? '';
    return [
      /(?<![\p{L}\p{N}])\p{N}(?:[\p{N}.,]*\p{N})?(?:-\p{Ll}{1,4})?$/u.test(line) &&
        !/^(?:19|20)\d\d$/.test(end) &&
        /^\p{L}/u.test(next) &&
        `number / noun: ${around}`,
      /BMT$/.test(line) && /^QAK/.test(next) && `name: ${around}`,
      /[–—]$/.test(line) && `dash: ${around}`,
      /\p{L}-$/u.test(line) && `compound: ${around}`,
      /\u00AD$/.test(line) && /\u00AD$/.test(next) && `ladder: ${around}`,
      /(?:^|\s)\S{1,2}\u00AD$/.test(line) && `two letters: ${around}`,
      /\u00AD$/.test(line) && /^\S{1,2}(?:\s|$)/.test(next) && `two letters: ${around}`,
    ].filter((fault) => fault !== false);
  });
  const short = texts.length > 2 && !/\s/.test(last) && last.length < 10 && !['li', 'address'].includes(kind);
  return short ? [...faults, `short last line: ${last}`] : faults;
}

async function faultsIn(language: string, data?: FolderSource): Promise<string[]> {
  const { passages } = await passagesOf(session().tools, reader, language, data);
  expect(passages.length).toBeGreaterThan(40);
  return passages.flatMap(faultsOf);
}

describe.each(['az', 'en'])('%s', (language) => {
  it('parts nothing that is read as one in the shipped texts', async () => {
    expect(await faultsIn(language)).toEqual([]);
  });

  it.each([
    ['40 % shorter', () => shorter(language, 0.6)],
    ['10 % longer', () => longer(language, 1.1)],
    ['30 % longer', () => longer(language, 1.3)],
  ])('nor in texts that are %s', async (_, change) => {
    const faults = await faultsIn(language, await dataWith([await change()]));
    expect(faults.filter((fault) => !fault.startsWith('short last line'))).toEqual([]);
    expect(faults.length).toBeLessThanOrEqual(1);
  });
});

it('sees what it is for', () => {
  const line = (text: string) => ({ text, size: 11, left: 0, top: 0, bottom: 0, baseline: 0 });
  const passage = (...texts: string[]) =>
    faultsOf({ page: 1, kind: 'p', column: '', lines: texts.map(line) });
  expect(passage('applications of 64', 'documented persons')).toEqual([
    'number / noun: applications of 64 / documented persons',
  ]);
  expect(passage('was expanded in 2024', 'with a focus', 'on more')).toEqual([]);
  expect(passage('the BMT', 'QAK-ın', 'and so –', 'it goes on self-', 'reliant for ever')).toHaveLength(3);
  expect(passage('expand\u00AD', 'ing and short\u00AD', 'er words to\u00AD', 'gether')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^ladder/), expect.stringMatching(/^short last line/)]),
  );
  expect(passage('words that be\u00AD', 'gin it')).toEqual([expect.stringMatching(/^two letters/)]);
});
