// Three cards are what their baseline pictures show: a total with its parts, a share with its bar, a long sentence.
import { describe, expect, test } from 'vitest';
import { makeFactsheets } from '../../src/pipeline.ts';
import { shipped } from '../support/data.ts';
import { useSession } from '../support/factsheets.ts';
import { readPng } from './compare.ts';
import './matcher.ts';
import { onPinnedBrowser, pinnedOnly } from './pinned.ts';

describe.skipIf(!onPinnedBrowser)(`cards ${pinnedOnly}`, { timeout: 60_000 }, () => {
  const session = useSession();

  test.each([
    ['en', ['01-total-1200x630', '06-funding-1080x1080']],
    ['az', ['11-eye_care-1200x630']],
  ])('in %s', async (language, wanted) => {
    const job = { id: shipped, languages: [language], editions: ['cards'] as const, draft: false };
    const { files } = await makeFactsheets({ ...job, print: 'if-sound' }, session().tools, () => undefined);
    for (const name of wanted) {
      const bytes = files.find(({ file }) => file.includes(`-cards-${name}`))?.bytes ?? new Uint8Array();
      await expect
        .soft(readPng(Buffer.from(bytes)))
        .toMatchPage(`azerbaijan-2024-09-${language}-card-${name}`);
    }
  });
});
