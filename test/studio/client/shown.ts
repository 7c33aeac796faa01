// The shipped period as a window shows it: its form, its pages and what stands where on them, from the program itself.

import path from 'node:path';
import { openSession } from '../../../src/index.ts';
import type { StudioFinding } from '../../../src/studio/contract/period.ts';
import { formOf, homeOf } from '../../../src/studio/server/door.ts';
import { project, shipped } from '../../support/data.ts';
import { memoryOf } from '../../support/memory.ts';
import type { Shown } from './stand-in.ts';

/** What was found, made up: one of each kind. */
export const made: readonly StudioFinding[] = [
  {
    ...{ code: 'said-twice', severity: 'warning', in: 'text', language: 'en', at: 'highlights.legal_aid' },
    message: '“IDPs” stands twice in this passage.',
    hint: 'Say it once.',
  },
  {
    ...{ code: 'implausible-change', severity: 'error', in: 'figures', at: 'results.mine_signs' },
    message: 'Mine signs are a tenth of last time’s.',
    hint: 'Look at the number again, or say why it is so.',
  },
  {
    ...{ code: 'map-old', severity: 'warning', in: 'operation' },
    message: 'The map is of 2019.',
    hint: 'Ask for a new one.',
  },
];

/** @param period with the language's own words and figures; the pages are printed for it */
export async function shownPeriod(id = shipped, folder = path.join(project, 'data')): Promise<Shown> {
  await using session = openSession({ files: await memoryOf(folder) });
  const home = await homeOf(session, undefined, () => []);
  const state = { version: '0', undo: false, redo: false };
  const form = await formOf(session, id, state, undefined);
  const { pages } = await session.preview(id, { dotsPerInch: 120 });
  const pictures = new Map(
    pages.map(({ look, png }) => [`${look.slice(0, 16)}.png`, new Uint8Array(png)] as const),
  );
  const byLanguage = form.languages.map(({ language }) => ({
    language,
    version: '0',
    pages: pages
      .filter((one) => one.language === language)
      .map(({ page, width, height, look, places }) => ({
        ...{ number: page, width, height, places },
        paper: { width: (width / 120) * 25.4, height: (height / 120) * 25.4 },
        picture: `/pictures/${look.slice(0, 16)}.png`,
      })),
  }));
  return { home, form, pages: byLanguage, pictures, findings: made };
}
