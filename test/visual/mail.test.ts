// The mail of both languages, and the review sheet, look as their baseline pictures do. Both without pictures of the pages:
// those have baselines of their own.
import { describe, expect, test } from 'vitest';
import { loadPeriod } from '../../src/blocks/load.ts';
import { coverId, writeMail } from '../../src/deliver/mail-text.ts';
import { mailWords } from '../../src/deliver/mail-words.ts';
import { folderSource } from '../../src/files/folder-source.ts';
import { localise } from '../../src/locale/local.ts';
import { languageFile } from '../locale/languages.ts';
import { project, shipped } from '../support/data.ts';
import { useReader } from '../support/reader.ts';
import { sheetOf } from '../support/review.ts';
import { compare } from './compare.ts';
import './matcher.ts';
import { onPinnedBrowser, pinnedOnly } from './pinned.ts';
import { shown, type Window } from './screen.ts';

const languages = ['az', 'en'] as const;
const narrow: Window = { width: 400, scheme: 'light', scale: 0.75 };
const wide: Window = { width: 1280, scheme: 'light', scale: 0.4 };

/** A plain ground in the place of a picture of 560 × 792 px. */
const ground =
  'data:image/svg+xml,%3Csvg%20xmlns="http://www.w3.org/2000/svg"%20width="560"%20height="792"%3E%3Crect%20width="560"%20height="792"%20fill="%23cccccc"/%3E%3C/svg%3E';

async function mail(): Promise<string> {
  const { period } = await loadPeriod(folderSource(`${project}/data`), shipped);
  if (!period) throw new Error('The shipped period cannot be read.');
  const words = languages.map((language) =>
    mailWords(localise({ period, language, languageFile: languageFile(language) })),
  );
  const files = languages.map((language) => ({ language, file: `sheet-${language}.pdf` }));
  const person = { name: 'Aygün Əliyeva', organisation: '' };
  const { html } = writeMail({ words, files, person, correction: false });
  return languages.reduce(
    (text, language) => text.replace(`"cid:${coverId(language)}"`, () => `'${ground}'`),
    html,
  );
}

describe.skipIf(!onPinnedBrowser)(`beside the factsheet ${pinnedOnly}`, () => {
  const { show } = useReader();
  const picture = (html: string, window: Window) => show(html, window, (page) => shown(page, html, window));

  test('the mail', async () => {
    const html = await mail();
    const right = await picture(html, narrow);
    await expect(right).toMatchPage('mail');
    expect(
      compare(right, await picture(html.replace('line-height:1.5', 'line-height:1.6'), narrow)),
    ).toBeDefined();
  });

  test('the review sheet', { timeout: 120_000 }, async () => {
    const html = await sheetOf([], false);
    const right = await picture(html, wide);
    await expect(right).toMatchPage('review');
    expect(
      compare(right, await picture(html.replace('font-weight: 700', 'font-weight: 400'), wide)),
    ).toBeDefined();
  });
});
