// What the editions on paper share: the two pages, composed and printed, and the pixels of their pictures.
import { documentFacts } from '../layout/facts.ts';
import type { Page } from '../layout/page.ts';
import { viewModel } from '../layout/view.ts';
import type { Period } from '../period/period.ts';
import { placePicture } from '../pictures/paper.ts';
import type { Tools } from '../pipeline/tools.ts';
import type { Printed } from '../print/pdf.ts';
import type { Place } from '../print/place.ts';
import type { Charts, Sheet } from './edition.ts';

/** Which of the two it is: its name, for the style sheets, and whether its sheet is larger than the page, for the printer. */
type Paper = { edition: string; press: boolean };

/** The rail of page 1 and the cells in the foot of page 2 are 54 mm wide; the ring of funding is 37 mm wide, and the page says its parts beside it. */
export const pageCharts = {
  width: Math.floor((54 * 96) / 25.4),
  own: { funding: { width: 140, bare: true } },
};

export function composePages({ edition, press }: Paper) {
  return ({ local, draft, file }: Sheet, charts: Charts, tools: Tools): Promise<Page> => {
    const name = file(local.language);
    return tools.compose(
      viewModel(local, charts, { edition, press, file: name, draft, position: '50% 50%' }),
    );
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
export function factsOf({ words }: Page, { local }: Sheet) {
  return { ...documentFacts(local), language: local.language, words };
}

/** Gives each picture of the pages its pixels, once it is known where it stands. */
function placer({ photo, logo, shown }: Period, press: boolean): Place {
  const pictures = { photo: [photo, shown.photo], logo: [logo, shown.logo] } as const;
  return (name, slot) => {
    if (name !== 'photo' && name !== 'logo') return undefined;
    const [original, opened] = pictures[name];
    return original && opened && placePicture(original, opened, { kind: name, slot, press });
  };
}
