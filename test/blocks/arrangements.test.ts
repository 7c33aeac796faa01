// Pages as page.yaml lists them, printed: as many as there are, in their forms, and what does not fit is told by its block.
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/files/memory-source.ts';
import { makeFactsheets } from '../../src/pipeline.ts';
import { type Change, memoryWith, shipped } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';
import { readPdf } from '../support/pdf.ts';
import { pageYaml, threePages } from './arrangements.ts';

const session = useSession();

async function made(changes: readonly Change[], language = 'en') {
  const root = memorySource(await memoryWith(changes));
  const job = { id: shipped, languages: [language], draft: false, print: 'always' as const };
  const { files, findings } = await makeFactsheets(job, { ...session().tools, root }, () => undefined);
  return { file: files[0], findings };
}

const overflows = (findings: Awaited<ReturnType<typeof made>>['findings']) =>
  findings.filter(({ code }) => code === 'overflow').map(({ message }) => message);

/** So many words that no column holds them. */
const flood = (file: string, find: string, times = 160): Change => ({
  file: `${shipped}/${file}`,
  find,
  put: `${find}${' and so on, with one more word after the other'.repeat(times)}`,
});

describe('three pages in three forms', { timeout: 60_000 }, () => {
  it('are printed in their order, each with its number', async () => {
    const { file, findings } = await made(threePages);
    expect(findings.filter(({ severity, code }) => severity === 'error' && code !== 'untranslated')).toEqual(
      [],
    );
    expect(file?.facts?.pages).toHaveLength(3);
    const [sheet] = (await readPdf(file?.bytes ?? new Uint8Array())).outline;
    expect(sheet?.title).toBe('Azerbaijan');
  });

  it.each([
    [
      'running text',
      'text.en.yaml',
      'documented stateless persons.',
      'Page 1 (en)',
      'statelessness.applications',
    ],
    ['a column', 'text.en.yaml', 'or continue higher education', 'Page 2 (en)', 'highlights.students'],
    [
      'a lead',
      'text.en.yaml',
      'legal aid and social assistance programmes.',
      'Page 2 (en)',
      'opening.self_reliance',
    ],
  ])('tell what does not fit, in %s', async (_, file, find, page, block) => {
    const [told = ''] = overflows((await made([...threePages, flood(file, find)])).findings);
    expect(told).toContain(page);
    expect(told).toMatch(/is [\d.]+ mm too long/);
    expect(told).toContain(block);
  });
});

it('a page on which nothing gives way says which block passes its end', { timeout: 60_000 }, async () => {
  const page = pageYaml(`
pages:
  - form: columns
    band: [funding, statelessness]
    foot: [partnership, contacts]
  - form: rail
    rail: [population]
    main: [opening, highlights, protection, story]
  - form: columns
    columns: [priorities, pullout]
    foot: [donors]
`);
  const { findings } = await made([page, flood('text.en.yaml', 'protection of IDPs and stateless persons.')]);
  expect(overflows(findings)).toContainEqual(
    expect.stringMatching(/^Page 1 \(en\): from partnership\.\w+ on, the text is \d+\.\d mm too long/),
  );
});

it('each area that overflows is told, and the area that has grown apart from its neighbours', {
  timeout: 60_000,
}, async () => {
  const inThirds = [
    ['legal aid and social assistance programmes.', 60],
    ['or continue higher education', 200],
    ['protection of IDPs and stateless persons.', 200],
  ] as const;
  const floods = inThirds.map(([find, times]) => flood('text.en.yaml', find, times));
  const { findings } = await made([...threePages, ...floods]);
  expect(overflows(findings).map((one) => one.replace(/^(Page \d).*: from (\S+) .*$/, '$1 $2'))).toEqual([
    'Page 2 opening.self_reliance',
    'Page 2 highlights.students',
    'Page 2 partnership.cooperation',
  ]);
});
