// What axe says of the shipped period's web edition in every language, at every width and in either scheme.
import { beforeAll, expect, test } from 'vitest';
import { makeFactsheets } from '../../src/pipeline.ts';
import { shipped } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';
import { useReader } from '../support/reader.ts';

const session = useSession();
const { show, violations } = useReader();
let html: Record<string, string> = {};

beforeAll(async () => {
  const editions = ['screen', 'web'] as const;
  const job = { id: shipped, languages: [], editions, draft: false, print: 'always' as const };
  const { files } = await makeFactsheets(job, session().tools, () => undefined);
  const documents = files.filter(({ type }) => type === 'text/html');
  html = Object.fromEntries(
    documents.map(({ language, bytes }) => [language, Buffer.from(bytes).toString()]),
  );
}, 60_000);

test.each(
  ['az', 'en'].flatMap((language) =>
    [360, 768, 1280].flatMap((width) =>
      (['light', 'dark'] as const).map((scheme) => ({ language, width, scheme })),
    ),
  ),
)('finds nothing: $language, $width px, $scheme', ({ language, ...look }) =>
  show(html[language] ?? '', look, async (page, { blocked }) => {
    await page.$$eval('details', (all) => {
      for (const one of all) one.open = true;
    });
    expect(await violations(page)).toEqual([]);
    expect(blocked()).toEqual([]);
  }),
);
