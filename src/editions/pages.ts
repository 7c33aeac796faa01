// What the editions on paper share: the pages, composed and printed, and the pixels of their pictures.
import type { Drawing } from '../blocks/charts.ts';
import { shownPages } from '../blocks/show.ts';
import { documentFacts } from '../layout/facts.ts';
import type { Page } from '../layout/page.ts';
import { viewModel } from '../layout/view.ts';
import type { Period } from '../period/period.ts';
import { placePicture } from '../pictures/paper.ts';
import type { Tools } from '../pipeline/tools.ts';
import type { Printed } from '../print/pdf.ts';
import type { Place } from '../print/place.ts';
import type { Charts, Sheet } from './edition.ts';

/** Which of them it is: its name, for the style sheets, and whether its sheet is larger than the page, for the printer. */
type Paper = { edition: string; press: boolean };

/** As wide as their places on paper. */
export const pageCharts: Drawing = { width: (mm) => Math.floor((mm * 96) / 25.4), own: true };

/** Pictures get their place in their boxes when those have their size. */
export const inTheMiddle = () => '50% 50%';

export function composePages({ edition, press }: Paper) {
  return ({ local, draft, unmarked = false, file }: Sheet, charts: Charts, tools: Tools): Promise<Page> => {
    const name = file(local.language);
    const pages = shownPages(local, { charts, position: inTheMiddle });
    return tools.compose(viewModel(local, pages, { edition, press, file: name, draft, unmarked }));
  };
}

/** `meanwhile` is what this process does while the browser prints. */
export function printPages({ press, meanwhile }: Pick<Paper, 'press'> & { meanwhile(): Promise<unknown> }) {
  return async ({ html }: Page, { local, file }: Sheet, tools: Tools): Promise<Printed> => {
    const printing = tools.print(html, press, placer(local.period, press), file(local.language));
    const [printed] = await Promise.all([printing, meanwhile()]);
    return printed;
  };
}

/** What the finished PDF says of itself, and the words that it is to be read as. */
export function factsOf({ words, links, headings }: Page, { local }: Sheet) {
  return { ...documentFacts(local), language: local.language, words, links, headings };
}

/** Gives each picture of the pages its pixels, once it is known where it stands. */
export function placer({ pictures, shown }: Period, press: boolean): Place {
  return (name, slot) => {
    const original = pictures.find(({ id }) => id === name);
    const opened = shown[name];
    return original && opened && placePicture(original, opened, { kind: original.role, slot, press });
  };
}
