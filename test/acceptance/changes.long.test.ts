// A period with its changes shown: on the page, in the tags and in every language; and hidden, not a byte of them.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FolderSource, folderSource } from '../../src/files/folder-source.ts';
import type { Factsheet } from '../../src/pipeline/job.ts';
import type { Tools } from '../../src/pipeline/tools.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { type Expected, expectationsOf } from '../pdf/expected.ts';
import * as faults from '../pdf/faults.ts';
import { addYearOn, dataAYearOn, yearOn } from '../support/changes.ts';
import { shipped } from '../support/data.ts';
import { thisHost, useSession } from '../support/factsheets.ts';
import { type ReadPdf, readPdf } from '../support/pdf.ts';
import { withRenderSession } from '../support/session.ts';
import { allTags, lineOf, type Tag } from '../support/tags.ts';
import { pageTexts } from './support/making.ts';
import { collisions, placedWords, strays } from './support/placing.ts';
import { projectWithFrench } from './support/third-language.ts';

const session = useSession();

/** The period a year on in some languages, after `previous` or, without it, as the first. */
async function make(
  tools: Tools,
  data: FolderSource,
  languages: readonly string[],
  previous?: string,
): Promise<Factsheet[]> {
  const job = { id: yearOn, languages, previous, draft: false, print: 'always' as const };
  const { files, findings } = await makeFactsheets(job, { ...tools, root: data }, () => undefined);
  if (files.length > 0) return files;
  throw new Error(findings.map(({ message }) => message).join('\n'));
}

const expected = {
  en: {
    lines: ['Change since mid-2024', 'Change from the same period of 2024', 'Change since September 2024'],
    figures: [
      /IDPs\) 655,212 \(2,537 fewer since mid-2024\); Refugees 6,389 \(1,698 fewer since mid-2024\);/,
      /Stateless persons 241 \(272 fewer since mid-2024\); Asylum-seekers 199 \(25 fewer since mid-2024\)\./,
      /Ukraine 4,905 \(77%; 1,635 fewer since mid-2024\); Afghanistan 1,106 \(17%; unchanged since mid-2024\)/,
      /Pakistan 49 \(unchanged since mid-2024\); Iran \(Islamic Republic of\) 9\./,
      /National staff 24 \(2 more since September 2024\); International staff 3 \(unchanged since/,
    ],
    marks: [
      ['2,310 IDPs benefited', '226', '226 more than in the same period of 2024'],
      ['140 mine safety', '15', '15 fewer than in the same period of 2024'],
      ['40 young refugees', '', 'as many as in the same period of 2024'],
      ['21 stateless persons', '', 'as many as in the same period of 2024'],
    ],
    unmarked: '3,000 IDPs and other',
  },
  az: {
    lines: [
      '2024-cü ilin ortası ilə müqayisədə dəyişiklik',
      '2024-cü ilin eyni dövrü ilə müqayisədə dəyişiklik',
      'sentyabr 2024-cü il ilə müqayisədə dəyişiklik',
    ],
    figures: [
      /Məcburi köçkünlər 655\s212 \(2024-cü ilin ortası ilə müqayisədə 2\s537 azalıb\); Qaçqınlar/,
      /Ukrayna 4\s905 \(77%; 2024-cü ilin ortası ilə müqayisədə 1\s635 azalıb\)/,
      /Pakistan 49 \(2024-cü ilin ortası ilə müqayisədə dəyişməyib\); İran\D* 9\./,
      /Milli heyət 24 \(sentyabr 2024-cü il ilə müqayisədə 2 artıb\)/,
    ],
    marks: [
      ['2 310 məcburi köçkün', '226', '2024-cü ilin eyni dövrü ilə müqayisədə 226 artıb'],
      ['140 mina', '15', '2024-cü ilin eyni dövrü ilə müqayisədə 15 azalıb'],
      ['40 qaçqın gəncin', '', '2024-cü ilin eyni dövrü ilə müqayisədə dəyişməyib'],
      ['21 vətəndaşlığı', '', '2024-cü ilin eyni dövrü ilə müqayisədə dəyişməyib'],
    ],
    unmarked: '3 000 məcburi köçkün',
  },
} as const;

type Shown = { factsheet: Factsheet; pdf: ReadPdf; whole: Expected };
const made = new Map<string, Promise<Shown>>();

/** The factsheet with its changes shown: made by the first test that asks for it. */
function shownIn(language: string): Promise<Shown> {
  const making = made.get(language) ?? makeShown(language);
  made.set(language, making);
  return making;
}

async function makeShown(language: string): Promise<Shown> {
  const data = await dataAYearOn('shown');
  const [factsheet] = await make(session().tools, data, [language], shipped);
  if (!factsheet) throw new Error('no factsheet');
  const whole = await expectationsOf(data.folder, yearOn, language);
  return { factsheet, pdf: await readPdf(factsheet.bytes), whole };
}

describe.each(['az', 'en'] as const)('changes that are shown (%s)', (language) => {
  it('stand on two pages with all else, and touch nothing', async () => {
    const { factsheet } = await shownIn(language);
    expect(factsheet.pages).toBe(2);
    expect(factsheet.fit?.overflows).toEqual([]);
    const words = await placedWords(factsheet.bytes);
    expect([...strays(words), ...collisions(words)]).toEqual([]);
  });

  it('say in each block once what they are counted from', async () => {
    const { factsheet } = await shownIn(language);
    const words = (await pageTexts(factsheet.bytes)).join(' ').replaceAll('\u00A0', ' ');
    const found = expected[language].lines.map((line) => words.split(line).length - 1);
    expect(found).toEqual([1, 1, 1]);
  });

  it('are told in the charts’ text alternatives, where they can be compared', async () => {
    const { pdf } = await shownIn(language);
    const alts = allTags(pdf.tags).flatMap(({ role, alt }) => (role === 'Figure' && alt ? [alt] : []));
    for (const pattern of expected[language].figures) {
      expect(
        alts.filter((alt) => pattern.test(alt)),
        String(pattern),
      ).toHaveLength(1);
    }
  });

  it('of key figures are read after the sentence, in words', async () => {
    const { pdf } = await shownIn(language);
    const paragraphs = allTags(pdf.tags).filter(
      ({ role, children }) => role === 'P' && children.some(isFigure),
    );
    const { marks, unmarked } = expected[language];
    const found = paragraphs.map((paragraph) => {
      const last = paragraph.children.at(-1);
      const figure = last !== undefined && isFigure(last) ? last : undefined;
      return { text: lineOf(paragraph), amount: figure && lineOf(figure), alt: figure?.alt };
    });
    expect(found).toEqual(
      marks.map(([start, amount, alt]) => ({ text: expect.stringMatching(startOf(start)), amount, alt })),
    );
    const lines = allTags(pdf.tags)
      .filter(({ role }) => role === 'P')
      .map(lineOf);
    expect(lines.some((line) => startOf(unmarked).test(line))).toBe(true);
  });

  it('leave the PDF as sound as without them', async () => {
    const { pdf, whole } = await shownIn(language);
    for (const [name, find] of Object.entries(faults)) expect(find(pdf, whole), name).toEqual([]);
  });
});

function isFigure(child: Tag | string): child is Tag {
  return typeof child !== 'string' && child.role === 'Figure';
}

/** A line that begins so; a space may be a no-break space. */
function startOf(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(' ', '\\s')}`);
}

describe('changes that are not shown', () => {
  it('leave not a byte behind: hidden, or without a period before', async () => {
    const { tools } = session();
    const hidden = await dataAYearOn('hidden');
    const shown = await dataAYearOn('shown');
    const bytes = async (...given: Parameters<typeof make>) =>
      (await make(...given)).map((one) => Buffer.from(one.bytes).toString('base64'));
    const none = await bytes(tools, hidden, ['az', 'en']);
    expect(await bytes(tools, hidden, ['az', 'en'], shipped)).toEqual(none);
    expect(await bytes(tools, shown, ['az', 'en'])).toEqual(none);
    expect(await bytes(tools, shown, ['az', 'en'], shipped)).not.toEqual(none);
  });
});

it('a third language needs only their words', async () => {
  const project = await projectWithFrench();
  const data = folderSource(path.join(project, 'data'));
  await addYearOn(data.folder, 'shown');
  const options = { project, data: data.folder, host: thisHost() };
  const [factsheet] = await withRenderSession(
    options,
    () => undefined,
    ({ tools }) => make(tools, data, ['fr'], shipped),
  );
  const bytes = factsheet?.bytes ?? new Uint8Array();
  expect((await pageTexts(bytes)).join(' ')).toContain('Évolution par rapport à mi-2024');
  const alts = allTags((await readPdf(bytes)).tags).map(({ alt }) => alt?.replaceAll('\u202F', ' '));
  expect(alts.find((alt) => alt?.startsWith('Population'))).toContain(
    'Réfugiés 6 389 (1 698 de moins par rapport à',
  );
  expect(alts).toContain('226 de plus qu’à la même période de 2024');
});
