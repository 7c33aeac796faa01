// The pictures that stand for a factsheet elsewhere: its cover, and each of its pages.
import { registerFor } from '../charts/svg.ts';
import { type Raster, rasterise } from '../compare/raster.ts';
import { baseName, coverName } from '../editions/names.ts';
import { scriptFonts } from '../layout/script-fonts.ts';
import type { LocalPeriod } from '../locale/local.ts';
import { coverPicture, pagePicture, pageResolution } from '../pack/pictures.ts';
import type { Factsheet } from '../pipeline/job.ts';

/** A picture to be written: its name and its PNG. */
export type NamedPicture = { name: string; bytes: Uint8Array };

/** The cover of one language's screen edition: what previews of links show (Open Graph). */
export async function coverOf(
  local: LocalPeriod,
  { bytes }: Pick<Factsheet, 'bytes'>,
  draft: boolean,
): Promise<NamedPicture> {
  return coverFrom(local, await rasterise(bytes, pageResolution), draft);
}

/** The cover of one language's screen edition, and each of its pages. */
export async function picturesOf(
  local: LocalPeriod,
  { bytes }: Pick<Factsheet, 'bytes'>,
  draft: boolean,
): Promise<NamedPicture[]> {
  const pages = await rasterise(bytes, pageResolution);
  const pagesAlone = pages.map(async (page, index) => {
    return { name: pageName(local, index + 1, draft), bytes: await pagePicture(page) };
  });
  return Promise.all([coverFrom(local, pages, draft), ...pagesAlone]);
}

/** The name of a page's picture. */
export function pageName({ period, language }: LocalPeriod, page: number, draft: boolean): string {
  return `${baseName(period)}-${language}-page-${page}${draft ? '-DRAFT' : ''}.png`;
}

async function coverFrom(
  { period, language, own, word, format }: LocalPeriod,
  pages: readonly Raster[],
  draft: boolean,
): Promise<NamedPicture> {
  const { operation, figures } = period;
  const words = {
    kind: draft ? `${word('kind')} · ${word('draft')}` : word('kind'),
    country: own(operation.name),
    month: format.capitalise(format.month(figures.issued)),
    short: own(operation.organisation.short),
    full: own(operation.organisation.full),
  };
  registerFor(Object.values(words).join(' '), scriptFonts);
  return { name: coverName(period, language, draft), bytes: await coverPicture(pages, words, language) };
}
