// Whatever the checks find has words in Azerbaijani, by its code, with the particulars of what the checks say.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../../src/blocks/checks.ts';
import { saidWhole } from '../../../src/studio/client/parts/particulars.ts';
import { saidOf } from '../../../src/studio/client/parts/said.ts';
import { wordsOf } from '../../../src/studio/client/words.ts';
import { studioFinding } from '../../../src/studio/server/findings.ts';
import azerbaijani from '../../../src/studio/words/az.json' with { type: 'json' };
import type { FindingWords } from '../../../src/studio/words/findings/words.ts';
import { findings, named } from '../../../src/studio/words/findings.az.ts';
import { refusals } from '../../../src/studio/words/refusals.az.ts';
import { project } from '../../support/data.ts';

/** The studio has words of its own for this in every language. */
const ofStudio = ['empty'];

const source = await programs();
/** What is told beside the rules, where it is written as such. */
const written = [
  ...source.matchAll(
    /code: '([a-z]+(?:-[a-z]+)*)',\s*severity|tell\(\s*'([a-z-]+)',\s*'(?:error|warning|note)'/g,
  ),
].map(([, code, told]) => code ?? told ?? '');
const codes = new Set([...rules.map(({ code }) => code), ...written]);
const names = new Set(Object.values(azerbaijani).map((words) => words.replace(/ \(Ctrl.+\)$/, '')));

/** All that the program says, without the studio and its words. */
async function programs(): Promise<string> {
  const files = await readdir(path.join(project, 'src'), { recursive: true });
  const own = files.filter((name) => name.endsWith('.ts') && !name.startsWith('studio/'));
  const texts = await Promise.all(own.map((name) => readFile(path.join(project, 'src', name), 'utf8')));
  return texts.join('\n').replaceAll('\\\\', '\\');
}

const pairsOf = (words: FindingWords) =>
  Object.entries(words).flatMap(([code, [, , whole = {}]]) =>
    Object.entries(whole).map(([english, said]) => ({ code, english, said, whole })),
  );

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}’-]+/gu) ?? [];
const besides = (words: readonly string[]) => words.slice(1).map((word, index) => `${words[index]} ${word}`);
const saidBeside = new Set(besides(wordsIn(source)));
const saidAlone = new Set([...source.matchAll(/'([\p{L}-]+)'/gu)].map(([, word = '']) => word));

/** Words that stand beside neither of their neighbours, nor alone, in what the program says. */
function unsaid(english: string): string[] {
  return english.split(/\{\w+\}|[.,;:()“”]/).flatMap((part) => {
    const words = wordsIn(part);
    const isSaid = besides(words).map((two) => saidBeside.has(two));
    return words.filter(
      (word, index) =>
        word.length > 2 && words.length > 1 && !isSaid[index - 1] && !isSaid[index] && !saidAlone.has(word),
    );
  });
}
const holesOf = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** The place is shown beside it; what is said twice, and a verb, stand there once; what is written in files is for others. */
const leftOut = new Set(['at', 'same', 'Same', 'be', 'entry']);

const gaps = {
  'a code without a sentence': (words: FindingWords) =>
    [...codes].filter((code) => !(code in words || code in refusals || ofStudio.includes(code))),
  'a sentence of a code that is no more': (words: FindingWords) =>
    Object.keys(words).filter((code) => !codes.has(code)),
  'a sentence that no check says any more': (words: FindingWords) =>
    pairsOf(words).flatMap(({ code, english }) => unsaid(english).map((word) => `${code}: ${word}`)),
  'a particular that is lost': (words: FindingWords) =>
    pairsOf(words).filter(({ english, said }) => {
      const wanted = new Set(holesOf(english).filter((name) => !leftOut.has(name)));
      return [...new Set(holesOf(said))].sort().join() !== [...wanted].sort().join();
    }),
  'an ending behind what is set in': (words: FindingWords) =>
    pairsOf(words).filter(({ said }) => /\}[-’'”]?-?\p{L}/u.test(said)),
  'a button or panel that is not called so': (words: FindingWords) =>
    Object.values(words)
      .flatMap(([what, help, whole = {}]) => [what, help, ...Object.values(whole)])
      .flatMap((said) => [...said.matchAll(/“([^“”{}]+)” (?:düymə|bölmə|olan forma|blokun|deyilən)/g)])
      .map(([, name = '']) => name)
      .filter((name) => !names.has(name)),
};

test.each(Object.entries(gaps))('there is not %s', (_, found) => {
  expect(found(findings)).toEqual([]);
});

test('each of these gaps would be seen', () => {
  const { 'small-count': _, ...without } = findings;
  const planted: Record<keyof typeof gaps, FindingWords> = {
    'a code without a sentence': without,
    'a sentence of a code that is no more': { ...findings, 'small-talk': ['A.', 'B.'] },
    'a sentence that no check says any more': {
      x: ['A.', 'B.', { '{name} is a sentence of nobody.': '{name}.' }],
    },
    'a particular that is lost': { x: ['A.', 'B.', { '{name} is {count}.': '{count}.' }] },
    'an ending behind what is set in': { x: ['A.', 'B.', { '{count}.': '{count}-dir.' }] },
    'a button or panel that is not called so': { x: ['“Belə qalmasın” düyməsini basın.', 'B.'] },
  };
  for (const [name, found] of Object.entries(gaps)) {
    expect(found(planted[name as keyof typeof gaps]).length, name).toBeGreaterThan(0);
  }
});

test('codes are read that are told beside the rules', () => {
  expect(codes.size).toBeGreaterThan(290);
  expect(written).toEqual(
    expect.arrayContaining(['statistics-double', 'history-future', 'approval-unsound']),
  );
});

test('each sentence is read with what is set in, and not for another one', () => {
  for (const { code, english, said, whole } of pairsOf(findings)) {
    const values = new Map(holesOf(english).map((name, index) => [name, `«${index}»`]));
    const filled = (words: string) =>
      words.replace(/\{(\w+)\}/g, (_, name: string) => values.get(name) ?? '');
    const read = { ...whole, ...Object.fromEntries([...values.values()].map((one) => [one, one])) };
    expect(saidWhole(filled(english), read, named), `${code}: ${english}`).toBe(filled(said));
  }
});

const say = wordsOf('az');
const found = (code: string, message: string, hint = 'Mend it.') =>
  saidOf({ code, message, hint }, say, 'az');

test.each([
  ['small-count', 'idps is 3. UNHCR does not publish counts under 5.', '“idps”: 3.'],
  [
    'numbers-differ',
    '“682” stands here, and “628” in text.en.yaml.',
    'Burada “682”, o biri dildə (en) “628”',
  ],
  [
    'origins-few',
    'The main countries of origin of asylum_seekers come to 7, of 90 in all.',
    'sığınacaq axtaranlar',
  ],
  [
    'figure-jump',
    'aid is 9, and was 90 last time. Only 10% of the figure of last time: a digit too few?',
    'bir rəqəm çatışmır?',
  ],
  ['shares-off', '72% and 29% come to 101%.', '72% və 29%, cəmi 101 %'],
])('%s is said with its particulars, and without English', (code, message, wanted) => {
  const hint = rules.find((rule) => rule.code === code)?.mend ?? '';
  const finding = studioFinding({ code, severity: 'error', message, hint }, rulesShown);
  const told = saidOf(finding, say, 'az');
  expect(told.message).toContain(wanted);
  expect(told).toEqual({ message: told.message, hint: findings[code]?.[1] });
});

const rulesShown = {
  mayStand: new Set<string>(),
  mends: new Map(rules.map(({ code, mend }) => [code, mend])),
};

test('what has no sentence with its particulars stands below in English, and nothing is said twice', () => {
  const jump = found(
    'figure-jump',
    'aid is 9, and was 90 last time. For no reason.',
    'Look into figures.yaml.',
  );
  expect(jump.message).toBe(findings['figure-jump']?.[0]);
  expect(jump.english).toBe('aid is 9, and was 90 last time. For no reason.');
  expect(found('source-differs', 'Otherwise.', 'Write 6541; or accept the finding with the reason.')).toEqual(
    {
      message: 'Rəqəm mənbəyin dediyi deyil.',
      hint: '6541 yazın və ya “Belə qalsın” düyməsi ilə səbəbini yazın.',
      english: 'Otherwise.',
    },
  );
  expect(found('weekday-wrong', 'Odd.', 'Write 7; or accept the finding with the reason.').english).toBe(
    'Odd. Write 7; or let it stand, with the reason.',
  );
});

test('figures are called as the table of figures calls them', () => {
  const labels = new Map([['mine_signs', 'Mina nişanları']]);
  const finding = { code: 'count-nought', message: 'mine_signs is 0.', hint: 'Mend it.' };
  expect(saidOf(finding, say, 'az', labels).message).toBe('“Mina nişanları” rəqəmi 0-dır.');
});

test('refusals among findings keep their words; what nobody has words for is told as English', () => {
  expect(found('recipient-twice', 'Twice.').message).toBe(refusals['recipient-twice']?.[0]);
  expect(found('chart-colour', 'It is red.', 'Paint it.')).toEqual({
    message: 'Bu alınmadı. Proqram ingiliscə belə deyir:',
    hint: '',
    english: 'It is red. Paint it.',
  });
  const english = { code: 'small-count', message: 'It is 3.', hint: 'Mend it.' };
  expect(saidOf(english, wordsOf('en'), 'en')).toEqual({ message: 'It is 3.', hint: 'Mend it.' });
});

test('a long text is read in no time', () => {
  const long = `“${'” stands here, and “'.repeat(20_000)}`;
  expect(found('short-forms-differ', long).english).toBeDefined();
});
